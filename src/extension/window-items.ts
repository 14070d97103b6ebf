/** What is kept until the browser closes: in memory, out of reach of page scripts. */
import { storage } from 'wxt/utils/storage';
import type { WindowDecisions } from '@/src/core/sites/decisions';

export type PrivateWindows = { readonly [windowId: number]: WindowDecisions };

/** What was decided in private windows, by the window's number. */
export const privateWindowsItem = storage.defineItem<PrivateWindows>('session:privateWindows', {
  fallback: {},
});

/** The decisions that the registration and open tabs follow already, as JSON. It is gone after an update, as the page scripts are. */
export const followedItem = storage.defineItem<string>('session:followed', { fallback: '' });
