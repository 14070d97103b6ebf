import { browser } from 'wxt/browser';

/** Tells whether an element is the frame of this number. Only Firefox knows; false elsewhere. */
export function isFrameNumbered(element: Element, frameId: number): boolean {
  const { getFrameId } = browser.runtime as { readonly getFrameId?: (frame: Element) => number };
  return getFrameId?.(element) === frameId;
}
