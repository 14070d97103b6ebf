import { browser } from 'wxt/browser';

/**
 * Tells whether the extension of this page script is still there. No event says that it was updated, disabled or removed, but
 * where the script lives on (Chromium, Safari) its interfaces are gone.
 */
export function isExtensionThere(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/** Wraps the function that ends a watch, so that it may be called when the extension is gone: the watch ended with it. */
export function lateEnd(end: () => void): () => void {
  return () => {
    if (isExtensionThere()) end();
  };
}
