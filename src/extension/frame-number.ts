import { browser } from 'wxt/browser';

/** Tells which frame of the tab an element is, where the browser says so: Firefox does, Chromium does not. */
export function isFrameNumbered(element: Element, frameId: number): boolean {
  const { getFrameId } = browser.runtime as { readonly getFrameId?: (frame: Element) => number };
  return getFrameId?.(element) === frameId;
}
