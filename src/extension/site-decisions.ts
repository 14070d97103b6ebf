/** The decisions on where names are marked. Every page needs all three, so they are read and watched together. */
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

/** Calls `listener` after every change of the stored decisions; returns what ends that. */
export function watchDecisions(listener: () => void): () => void {
  return watchStored(KEYS, listener);
}
