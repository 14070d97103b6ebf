/** The decisions on where marking happens, read together and watched as one: every page does both, so by one call each. */
import { browser } from 'wxt/browser';
import { keptIn } from '@/src/core/kept/kept-fact';
import { SITE_RULES_FACT } from '@/src/core/kept/site-rules-fact';
import type { Decisions } from '@/src/core/sites/decisions';
import { GRANTED_KEY, PAUSE_KEY } from './items';
import { watchStored } from './watch-stored';

const KEYS = [SITE_RULES_FACT.key, PAUSE_KEY, GRANTED_KEY];

/** Reads the stored decisions. */
export async function readDecisions(): Promise<Decisions> {
  const stored = await browser.storage.local.get(KEYS);
  return {
    rules: keptIn(stored, SITE_RULES_FACT),
    pause: (stored[PAUSE_KEY] ?? null) as Decisions['pause'],
    granted: (stored[GRANTED_KEY] ?? null) as Decisions['granted'],
  };
}

/** Calls `listener` after every change of the stored decisions; returns the end of it. */
export function watchDecisions(listener: () => void): () => void {
  return watchStored(KEYS, listener);
}
