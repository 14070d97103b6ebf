import { browser } from 'wxt/browser';

/**
 * Tells whether the extension of this page script is still there. Nothing tells a page script that its extension was
 * updated, disabled or removed: where the script lives on (Chromium, Safari) its interfaces are gone then.
 */
export function isExtensionThere(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/** Makes the end of a watch one that may come late: what an extension watched has ended with it, and there is nothing left to call. */
export function lateEnd(end: () => void): () => void {
  return () => {
    if (isExtensionThere()) end();
  };
}
