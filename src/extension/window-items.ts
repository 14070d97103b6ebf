/** What is kept until the browser closes: in memory, out of reach of page scripts. */
import { browser } from 'wxt/browser';
import type { WindowDecisions } from '@/src/core/sites/decisions';
import { storedItem } from './stored-item';

export type PrivateWindows = { readonly [windowId: number]: WindowDecisions };

const SESSION = browser.storage.session;
const PRIVATE_WINDOWS_KEY = 'privateWindows';

/** What was decided in private windows, by the window's number. */
export const privateWindowsItem = storedItem<PrivateWindows>(PRIVATE_WINDOWS_KEY, {}, SESSION);

/** The decisions that the registration and open tabs follow already, as JSON. It is gone after an update, as the page scripts are. */
export const followedItem = storedItem('followed', '', SESSION);

/** Calls `changed` after every write of what was decided in private windows. */
export function watchPrivateWindows(changed: () => void): void {
  SESSION.onChanged.addListener((changes) => {
    if (PRIVATE_WINDOWS_KEY in changes) changed();
  });
}
