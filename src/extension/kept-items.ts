/** The items of kept facts, one each. Not for page scripts, which only read (`preferences`, `site-decisions`). */
import { browser } from 'wxt/browser';
import { MUTED_NAMES_FACT } from '@/src/core/kept/muted-names';
import {
  SETTING_NAMES,
  type SettingName,
  type Settings,
  settingFact,
  settingsIn,
} from '@/src/core/kept/settings';
import { SITE_RULES_FACT } from '@/src/core/kept/site-rules-fact';
import { type KeptItem, keptItem } from './kept-item';
import { watchStored } from './watch-stored';

/** What the reader decided about sites. */
export const siteRulesItem = keptItem(SITE_RULES_FACT);
/** Names that the reader wants left alone. */
export const mutedNamesItem = keptItem(MUTED_NAMES_FACT);

export const settingItems = Object.fromEntries(
  SETTING_NAMES.map((name) => [name, keptItem(settingFact(name))]),
) as {
  readonly [N in SettingName]: KeptItem<Settings[N]>;
};

/** Returns the item of a setting. */
export function settingItem<N extends SettingName>(name: N): KeptItem<Settings[N]> {
  return settingItems[name];
}

/** Reads all settings in one go. */
export async function readSettings(): Promise<Settings> {
  return settingsIn(await browser.storage.local.get([...SETTING_NAMES]));
}

/** Calls `changed` when any setting changes; returns what ends that. */
export function watchSettings(changed: () => void): () => void {
  return watchStored(SETTING_NAMES, changed);
}
