/** What is kept until the browser closes: in memory, out of reach of page scripts. */
import { browser } from 'wxt/browser';
import type { WindowDecisions } from '@/src/core/sites/decisions';
import type { StoredItem } from './stored-item';

export type PrivateWindows = { readonly [windowId: number]: WindowDecisions };

const PRIVATE_WINDOWS_KEY = 'privateWindows';

/** What was decided in private windows, by the window's number. */
export const privateWindowsItem = sessionItem<PrivateWindows>(PRIVATE_WINDOWS_KEY, {});

/** The decisions that the registration and open tabs follow already, as JSON. It is gone after an update, as the page scripts are. */
export const followedItem = sessionItem<string>('followed', '');

/** Calls `changed` after every write of what was decided in private windows. */
export function watchPrivateWindows(changed: () => void): void {
  browser.storage.session.onChanged.addListener((changes) => {
    if (PRIVATE_WINDOWS_KEY in changes) changed();
  });
}

function sessionItem<T>(key: string, fallback: T): StoredItem<T> {
  return {
    getValue: async () => ((await browser.storage.session.get(key))[key] ?? fallback) as T,
    setValue: (value) => browser.storage.session.set({ [key]: value }),
  };
}
