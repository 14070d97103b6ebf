/**
 * What is stored beside the kept facts. One writer: the background. Page scripts and pages read and watch. The calls are marked
 * pure, so that page scripts leave out the items that they do not read.
 */
import type { Values } from '@/src/core/kept/merge-kept';
import type { Pause } from '@/src/core/sites/pause';
import { storedItem } from './stored-item';

export const PAUSE_KEY = 'pause';
export const GRANTED_KEY = 'granted';

/** Whether marking rests everywhere. */
export const pauseItem = /* @__PURE__ */ storedItem<Pause | null>(PAUSE_KEY, null);

/** The origins we may read, copied from the browser, so that a page script hears when one is taken away. */
export const grantedItem = /* @__PURE__ */ storedItem<readonly string[] | null>(GRANTED_KEY, null);

/** The settings and rules on which this device and the account last agreed. */
export const agreedItem = /* @__PURE__ */ storedItem<Values>('agreed', {});

/** Whether the browser's account refused what was to go there. */
export const syncFailedItem = /* @__PURE__ */ storedItem<boolean>('syncFailed', false);

/** Whether the welcome page was shown in this profile. */
export const welcomedItem = /* @__PURE__ */ storedItem<boolean>('welcomed', false);
