import { browser } from 'wxt/browser';
import type { Settings } from '@/src/core/kept/settings';

/** Returns the BCP 47 tag of the reader's language: the chosen one, or else the browser's. */
export function readerTag({ language }: Pick<Settings, 'language'>): string {
  return language === 'browser' ? browser.i18n.getUILanguage() : language;
}
