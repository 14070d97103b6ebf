/** The context menus: look the selection up, turn the site on or off. */
import { type Browser, browser } from 'wxt/browser';
import { readSettings, watchSettings } from '@/src/extension/kept-items';
import { readerTag } from '@/src/extension/reader-tag';
import { createText } from '@/src/locales/text';
import { wordsOf } from '@/src/locales/words-of';

export type MenuHandlers = {
  readonly lookUp: (text: string, tab: Browser.tabs.Tab | undefined) => void;
  readonly toggleSite: (tab: Browser.tabs.Tab | undefined) => void;
};

/** Registers the menus; where a browser has none (Firefox for Android) nothing happens. */
export function startMenus({ lookUp, toggleSite }: MenuHandlers): void {
  if (!browser.contextMenus) return;
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId === 'look-up') lookUp(selectionText ?? '', tab);
    if (menuItemId === 'toggle') toggleSite(tab);
  });
  // The browser keeps menus while the background sleeps; the words may have changed with an update.
  browser.runtime.onInstalled.addListener(() => void createMenus());
  watchSettings(() => void createMenus());
}

async function createMenus(): Promise<void> {
  const t = createText(wordsOf(readerTag(await readSettings())));
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: 'look-up', title: t('menu.lookUp'), contexts: ['selection'] });
  browser.contextMenus.create({
    id: 'toggle',
    title: t('menu.toggle'),
    contexts: ['page'],
    documentUrlPatterns: ['*://*/*'],
  });
}
