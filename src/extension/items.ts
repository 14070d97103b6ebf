/**
 * What is stored for now, beside the kept facts. One writer: the background. Page scripts and pages read and watch:
 * pure, so that page scripts leave out what they do not read.
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

/** The settings and rules that this device and the account last agreed on. */
export const agreedItem = /* @__PURE__ */ storedItem<Values>('agreed', {});

/** Whether the account did not take what was to go there. */
export const syncFailedItem = /* @__PURE__ */ storedItem<boolean>('syncFailed', false);

/** Whether the welcome page was shown in this profile. */
export const welcomedItem = /* @__PURE__ */ storedItem<boolean>('welcomed', false);
