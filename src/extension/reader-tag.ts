import { browser } from 'wxt/browser';

/** Returns the BCP 47 tag of the reader's language: that of the browser. */
export function readerTag(): string {
  return browser.i18n.getUILanguage();
}
