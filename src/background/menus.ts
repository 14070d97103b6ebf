/** The context menus: look the selection up, turn the site on or off. */
import { type Browser, browser } from 'wxt/browser';
import { watchSettings } from '@/src/extension/kept-items';
import { createLatest } from './latest';
import { readerText } from './reader-text';
import { unawaited } from './unawaited';

export type MenuHandlers = {
  readonly lookUp: (text: string, tab: Browser.tabs.Tab | undefined) => void;
  readonly toggleSite: (tab: Browser.tabs.Tab | undefined) => void;
};

type Menu = Browser.contextMenus.CreateProperties & { readonly id: string };

/** Registers the menus; where a browser has none (Firefox for Android) nothing happens. */
export function startMenus({ lookUp, toggleSite }: MenuHandlers): void {
  if (!browser.contextMenus) return;
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId === 'look-up') lookUp(selectionText ?? '', tab);
    if (menuItemId === 'toggle') toggleSite(tab);
  });
  const follow = createLatest(followLanguage);
  // The browser keeps menus while the background sleeps. We look at every start all the same: an update may have changed the
  // words, and a background that was ended half-way may have made no menu.
  unawaited(follow());
  watchSettings(() => unawaited(follow()));
}

async function followLanguage(): Promise<void> {
  const t = await readerText();
  await keepMenu({ id: 'look-up', title: t('menu.lookUp'), contexts: ['selection'] });
  await keepMenu({
    id: 'toggle',
    title: t('menu.toggle'),
    contexts: ['page'],
    documentUrlPatterns: ['*://*/*'],
  });
}

/** Changes a menu, or makes it where there is none. It is never removed first: a background ended in between would leave none. */
async function keepMenu({ id, ...menu }: Menu): Promise<void> {
  await browser.contextMenus.update(id, menu).catch(
    () =>
      new Promise<void>((made) => {
        browser.contextMenus.create({ id, ...menu }, () => {
          void browser.runtime.lastError;
          made();
        });
      }),
  );
}
