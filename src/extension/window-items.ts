/** What is kept for the life of the browser: in memory, out of reach of page scripts. */
import { storage } from 'wxt/utils/storage';
import type { WindowDecisions } from '@/src/core/sites/decisions';

export type PrivateWindows = { readonly [windowId: number]: WindowDecisions };

/** What was decided in private windows, by the window's number. */
export const privateWindowsItem = storage.defineItem<PrivateWindows>('session:privateWindows', {
  fallback: {},
});

/** The decisions that registration and open tabs follow already, as JSON. Gone with an update, as the page scripts are. */
export const followedItem = storage.defineItem<string>('session:followed', { fallback: '' });
