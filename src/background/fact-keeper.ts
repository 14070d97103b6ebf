/** The one writer of what is kept: settings, muted names, what an import or a reset changes, and repairs. */
import { browser } from 'wxt/browser';
import type { KindFamily } from '@/src/core/briefing/kind-family';
import { type Damage, withDamage } from '@/src/core/kept/damage';
import { readStored } from '@/src/core/kept/kept-fact';
import { type ReadFile, readKeptFile } from '@/src/core/kept/kept-file';
import { type MutedName, withMuted, withoutMuted } from '@/src/core/kept/muted-names';
import { repairOf } from '@/src/core/kept/repair';
import { type SettingName, type Settings, withKind } from '@/src/core/kept/settings';
import { damageItem, KEPT_ITEMS } from '@/src/extension/all-kept-items';
import type { InTurn } from '@/src/extension/in-turn';
import { SYNC_NOTES_KEY } from '@/src/extension/items';
import { copyKey, setKept, writeTwice } from '@/src/extension/kept-item';
import { mutedNamesItem, settingItem } from '@/src/extension/kept-items';
import { wakeSoon } from '@/src/extension/wake-soon';
import type { Imported, Written } from '@/src/extension/written';
import { tellWritten } from './tell-written';

export type FactKeeper = {
  changeSetting<N extends SettingName>(name: N, value: Settings[N]): Promise<Written>;
  /** Has a kind marked, or no longer, whatever was asked of the others meanwhile. */
  markKind(kind: KindFamily, isMarked: boolean): Promise<Written>;
  /** Of a list of `most` names storage counts as full. */
  mute(name: MutedName, most?: number): Promise<Written>;
  unmute(name: MutedName): Promise<Written>;
  /** Takes over what a file holds; facts that it does not name stay. Everything is written, or nothing. */
  importFile(text: string): Promise<Imported>;
  /** Does the same, and forgets facts that the file does not name. */
  putBack(text: string): Promise<Imported>;
  /** Forgets everything kept, except what a newer version wrote. */
  reset(): Promise<Written>;
  /** Drops what was put aside as damaged: the reader has seen it. */
  forgetDamage(): Promise<Written>;
  /** Restores damaged facts and rewrites older ones in this version's form. To be called at every start. */
  repair(): Promise<void>;
};

const FACTS = KEPT_ITEMS.map(({ fact }) => fact);

/** Creates the keeper; its writes take turns with all others that are given `inTurn`. */
export function createFactKeeper(inTurn: InTurn): FactKeeper {
  const written = (write: () => Promise<void>) => inTurn(() => tellWritten(write));
  return {
    changeSetting: (name, value) => written(() => settingItem(name).setValue(value)),
    markKind: (kind, isMarked) =>
      written(async () => {
        const item = settingItem('kinds');
        await item.setValue(withKind(await item.getValue(), kind, isMarked));
      }),
    mute: (name, most = Number.POSITIVE_INFINITY) =>
      inTurn(async () => {
        const muted = await mutedNamesItem.getValue();
        if (muted.length >= most) return { ok: false, error: 'full' };
        return tellWritten(() => mutedNamesItem.setValue(withMuted(muted, name)));
      }),
    unmute: (name) =>
      written(async () => mutedNamesItem.setValue(withoutMuted(await mutedNamesItem.getValue(), name))),
    importFile: (text) => inTurn(() => takeOver(text, { forgetsOthers: false })),
    putBack: (text) => inTurn(() => takeOver(text, { forgetsOthers: true })),
    // With what the account agreed on: else, wanted again, it would be told that all of it was taken away.
    reset: () => written(() => forget(FACTS, [SYNC_NOTES_KEY])),
    forgetDamage: () => written(() => damageItem.setValue([])),
    repair: () => inTurn(repairAll),
  };
}

async function takeOver(text: string, { forgetsOthers }: { forgetsOthers: boolean }): Promise<Imported> {
  const read = readKeptFile(text, FACTS);
  if (!read.ok) return read;
  const file = forgetsOthers ? read : await withoutSync(read);
  const answer = await tellWritten(async () => {
    await wakeSoon();
    await setKept(file.values);
    // Behind it, so that a background which is ended in between has lost nothing.
    if (forgetsOthers) await forget(FACTS.filter((fact) => !file.values.has(fact)));
  });
  return answer.ok ? { ok: true, taken: file.values.size, refused: file.refused } : answer;
}

type GoodFile = Extract<ReadFile, { readonly ok: true }>;

/** A file does not begin to have anything sent to the browser's account, whoever wrote it: that is for the reader to say. */
async function withoutSync(file: GoodFile): Promise<GoodFile> {
  const { fact, getValue } = settingItem('sync');
  if (file.values.get(fact) !== true || (await getValue())) return file;
  const values = new Map(file.values);
  values.delete(fact);
  return { ...file, values, refused: [...file.refused, fact.key] };
}

async function forget(facts: typeof FACTS, more: readonly string[] = []): Promise<void> {
  const stored = await browser.storage.local.get(facts.map(({ key }) => key));
  const ours = facts.filter((fact) => readStored(fact, stored[fact.key]).is !== 'newer');
  await wakeSoon();
  await browser.storage.local.remove([...ours.flatMap(({ key }) => [key, copyKey(key)]), ...more]);
}

async function repairAll(): Promise<void> {
  const stored = await browser.storage.local.get(FACTS.flatMap(({ key }) => [key, copyKey(key)]));
  const entries: [key: string, stored: unknown][] = [];
  const damages: Damage[] = [];
  for (const fact of FACTS) {
    const repair = repairOf(fact, stored[fact.key], stored[copyKey(fact.key)]);
    if (repair.is === 'fine') continue;
    entries.push([fact.key, repair.stored]);
    if (repair.damage) damages.push(repair.damage);
  }
  // What was damaged is put aside first, so that a repair that is cut short loses nothing and is done again.
  if (damages.length > 0) await damageItem.setValue(withDamage(await damageItem.getValue(), damages));
  if (entries.length > 0) await writeTwice(entries);
}
