/** Every fact that is kept for good: what is exported, imported, repaired and put in step with other devices. Not for page scripts. */
import { DAMAGE_FACT } from '@/src/core/kept/damage';
import { type KeptItem, keptItem } from './kept-item';
import { mutedNamesItem, settingItems, siteRulesItem } from './kept-items';

/** What was found damaged, until the reader has seen it; not exported. */
export const damageItem = keptItem(DAMAGE_FACT);

/** All items, in the order they are exported. */
export const KEPT_ITEMS: readonly KeptItem<unknown>[] = [
  ...Object.values(settingItems),
  siteRulesItem,
  mutedNamesItem,
] as unknown as readonly KeptItem<unknown>[];

/** What goes to the reader's other devices: not whether it does, and not the muted names. */
export const SYNCED_ITEMS = KEPT_ITEMS.filter(({ fact: { key } }) => key !== 'sync' && key !== 'mutedNames');
