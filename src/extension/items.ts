/**
 * What is stored beside the kept facts. One writer: the background. Page scripts and pages read and watch. The calls are marked
 * pure, so that page scripts leave out the items that they do not read.
 */
import type { Values } from '@/src/core/kept/merge-kept';
import type { Told } from '@/src/core/kept/sync-line';
import type { Pause } from '@/src/core/sites/pause';
import { storedItem } from './stored-item';

export const PAUSE_KEY = 'pause';
export const GRANTED_KEY = 'granted';
export const SYNC_NOTES_KEY = 'syncNotes';

/** Whether marking rests everywhere. */
export const pauseItem = /* @__PURE__ */ storedItem<Pause | null>(PAUSE_KEY, null);

/** The origins we may read, copied from the browser, so that a page script hears when one is taken away. */
export const grantedItem = /* @__PURE__ */ storedItem<readonly string[] | null>(GRANTED_KEY, null);

/** What the mirror of the browser's account notes. */
export type SyncNotes = {
  /** The settings and rules on which this device and the account last agreed. */
  readonly agreed: Values;
  /** `null` until this device told anything. */
  readonly told: Told | null;
  /** Since when the account holds pieces that are no whole (milliseconds since the epoch). */
  readonly piecesSinceMs: number | null;
};

export const syncNotesItem = /* @__PURE__ */ storedItem<SyncNotes>(SYNC_NOTES_KEY, {
  agreed: {},
  told: null,
  piecesSinceMs: null,
});

/** Whether the browser's account refused what was to go there. */
export const syncFailedItem = /* @__PURE__ */ storedItem<boolean>('syncFailed', false);

/** Whether the welcome page was shown in this profile. */
export const welcomedItem = /* @__PURE__ */ storedItem<boolean>('welcomed', false);
