/** Everything kept beside the settings, and what is wrong with it: for the options page. */
import { browser } from 'wxt/browser';
import type { Damage } from '@/src/core/kept/damage';
import { readStored } from '@/src/core/kept/kept-fact';
import type { MutedName } from '@/src/core/kept/muted-names';
import type { SiteRules } from '@/src/core/sites/site-rules';
import { damageItem, KEPT_ITEMS } from './all-kept-items';
import { readKeptAsStored } from './export-kept';
import { syncFailedItem } from './items';
import { mutedNamesItem, siteRulesItem } from './kept-items';

export type KeptState = {
  readonly rules: SiteRules;
  readonly muted: readonly MutedName[];
  readonly damage: readonly Damage[];
  /** Keys of facts that a newer version wrote. */
  readonly newer: readonly string[];
  /** Whether the browser's account refused what was to go there. */
  readonly syncFailed: boolean;
};

/** Reads what is kept now. */
export async function readKept(): Promise<KeptState> {
  const [rules, muted, damage, syncFailed, stored] = await Promise.all([
    siteRulesItem.getValue(),
    mutedNamesItem.getValue(),
    damageItem.getValue(),
    syncFailedItem.getValue(),
    readKeptAsStored(),
  ]);
  const found = KEPT_ITEMS.map(({ fact }) => ({ key: fact.key, ...readStored(fact, stored[fact.key]) }));
  const newer = found.filter(({ is }) => is === 'newer').map(({ key }) => key);
  // Told as well: what the background could not repair yet, because the storage is full, for one.
  const unrepaired = found.flatMap((one) =>
    one.is === 'damaged' && !damage.some(({ fact }) => fact === one.key)
      ? [{ fact: one.key, lost: one.lost, restored: false }]
      : [],
  );
  return { rules, muted, damage: [...damage, ...unrepaired], syncFailed, newer };
}

/** Calls `changed` after every change of `storage.local`; returns what ends that. */
export function watchKept(changed: () => void): () => void {
  const listener = (_changes: unknown, area: string) => {
    if (area === 'local') changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
