/** Every kept fact: what is exported, imported, repaired and kept in step with other devices. Not for page scripts. */
import { DAMAGE_FACT } from '@/src/core/kept/damage';
import { type KeptItem, keptItem } from './kept-item';
import { mutedNamesItem, settingItems, siteRulesItem } from './kept-items';

/** What was found damaged, until the reader has seen it. Not exported. */
export const damageItem = keptItem(DAMAGE_FACT);

/** All items, in the order they are exported. */
export const KEPT_ITEMS: readonly KeptItem<unknown>[] = [
  ...Object.values(settingItems),
  siteRulesItem,
  mutedNamesItem,
] as unknown as readonly KeptItem<unknown>[];

/** What goes to the reader's other devices: all but the setting that says so, and the muted names. */
export const SYNCED_ITEMS = KEPT_ITEMS.filter(({ fact: { key } }) => key !== 'sync' && key !== 'mutedNames');
