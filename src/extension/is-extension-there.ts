import { browser } from 'wxt/browser';

/**
 * Tells whether the extension of this page script is still there. No event says that it was updated, disabled or removed, but
 * where the script lives on (Chromium, Safari) its interfaces are gone.
 */
export function isExtensionThere(): boolean {
  return browser.runtime?.id !== undefined;
}
