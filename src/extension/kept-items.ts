/** Every fact that is kept for good, one item each: what is exported, imported, repaired and put in step with other devices. */
import { browser } from 'wxt/browser';
import { DAMAGE_FACT } from '@/src/core/kept/damage';
import { readStored } from '@/src/core/kept/kept-fact';
import { MUTED_NAMES_FACT } from '@/src/core/kept/muted-names';
import { SETTING_NAMES, type SettingName, type Settings, settingFact } from '@/src/core/kept/settings';
import { SITE_RULES_FACT } from '@/src/core/kept/site-rules-fact';
import { lateEnd } from './is-extension-there';
import { type KeptItem, keptItem } from './kept-item';

/** What the reader decided for sites. */
export const siteRulesItem = keptItem(SITE_RULES_FACT);
/** Names that the reader wants left alone. */
export const mutedNamesItem = keptItem(MUTED_NAMES_FACT);

const settingItems = Object.fromEntries(SETTING_NAMES.map((name) => [name, keptItem(settingFact(name))])) as {
  readonly [N in SettingName]: KeptItem<Settings[N]>;
};

/** What was found damaged, until the reader has seen it; not exported. */
export const damageItem = keptItem(DAMAGE_FACT);

/** Returns the item of a setting. */
export function settingItem<N extends SettingName>(name: N): KeptItem<Settings[N]> {
  return settingItems[name];
}

/** All items, in the order they are exported. */
export const KEPT_ITEMS: readonly KeptItem<unknown>[] = [
  ...Object.values(settingItems),
  siteRulesItem,
  mutedNamesItem,
] as unknown as readonly KeptItem<unknown>[];

/** What goes to the reader's other devices: not whether it does, and not the muted names. */
export const SYNCED_ITEMS = KEPT_ITEMS.filter(({ fact: { key } }) => key !== 'sync' && key !== 'mutedNames');

/** Reads all settings in one go. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get([...SETTING_NAMES]);
  return Object.fromEntries(
    SETTING_NAMES.map((name) => [name, readStored<unknown>(settingItems[name].fact, stored[name]).value]),
  ) as Settings;
}

/** Calls back with all settings when any of them changes; returns the function that ends it. */
export function watchSettings(callback: (settings: Settings) => void): () => void {
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && SETTING_NAMES.some((name) => name in changes)) void readSettings().then(callback);
  };
  browser.storage.onChanged.addListener(changed);
  return lateEnd(() => browser.storage.onChanged.removeListener(changed));
}
