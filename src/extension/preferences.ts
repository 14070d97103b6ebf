/** What the reader wants of every page: the settings and the muted names. Every page needs both, so they are read and watched together. */
import { browser } from 'wxt/browser';
import { keptIn } from '@/src/core/kept/kept-fact';
import { MUTED_NAMES_FACT, type MutedName } from '@/src/core/kept/muted-names';
import { SETTING_NAMES, type Settings, settingsIn } from '@/src/core/kept/settings';
import { watchStored } from './watch-stored';

export type Preferences = Settings & { readonly muted: readonly MutedName[] };

const KEYS = [...SETTING_NAMES, MUTED_NAMES_FACT.key];

/** Reads the stored preferences. */
export async function readPreferences(): Promise<Preferences> {
  const stored = await browser.storage.local.get(KEYS);
  return { ...settingsIn(stored), muted: keptIn(stored, MUTED_NAMES_FACT) };
}

/** Calls `listener` after every change of the stored preferences; returns what ends that. */
export function watchPreferences(listener: () => void): () => void {
  return watchStored(KEYS, listener);
}
