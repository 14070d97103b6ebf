/**
 * What is stored for now, beside the kept facts. One writer: the background. Page scripts and pages read and watch.
 */
import { storage } from 'wxt/utils/storage';
import type { Values } from '@/src/core/kept/merge-kept';
import type { Pause } from '@/src/core/sites/pause';

export { siteRulesItem } from './kept-items';

/** Whether marking rests everywhere. */
export const pauseItem = storage.defineItem<Pause | null>('local:pause', { fallback: null });

/** The origins we may read, copied from the browser, so that a page script hears when one is taken away. */
export const grantedItem = storage.defineItem<readonly string[] | null>('local:granted', { fallback: null });

/** The settings and rules that this device and the account last agreed on. */
export const agreedItem = storage.defineItem<Values>('local:agreed', { fallback: {} });

/** Whether the account did not take what was to go there. */
export const syncFailedItem = storage.defineItem<boolean>('local:syncFailed', { fallback: false });

/** Whether the welcome page was shown in this profile. */
export const welcomedItem = storage.defineItem<boolean>('local:welcomed', { fallback: false });
