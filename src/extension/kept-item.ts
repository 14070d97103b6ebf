/**
 * A kept fact in `storage.local` (docs/adr/0010). Everyone may read; only the background writes. Each write goes to two keys at
 * once, which browsers write together or not at all: from the second copy a damaged first one is restored.
 */
import { browser } from 'wxt/browser';
import { type KeptFact, keptIn, readStored, toStored } from '@/src/core/kept/kept-fact';

export type KeptItem<T> = {
  readonly fact: KeptFact<T>;
  /** Resolves to what is good of what is stored, or to the fallback. */
  getValue(): Promise<T>;
  /** Background only. Rejects with `NewerDataError` or the browser's error (quota, for one); nothing was written then. */
  setValue(value: T): Promise<void>;
};

/** A newer version wrote what is stored, so it is not overwritten. */
export class NewerDataError extends Error {}

/** Makes the item of a fact. */
export function keptItem<T>(fact: KeptFact<T>): KeptItem<T> {
  return {
    fact,
    getValue: async () => keptIn(await browser.storage.local.get(fact.key), fact),
    setValue: (value) => setKept(new Map([[fact as KeptFact<unknown>, value]])),
  };
}

/** The key of a fact's second copy. */
export function copyKey(key: string): string {
  return `${key}~`;
}

/** Writes several facts at once, all or none. Background only; rejects as `setValue` does. */
export async function setKept(values: ReadonlyMap<KeptFact<unknown>, unknown>): Promise<void> {
  const stored = await browser.storage.local.get([...values.keys()].map(({ key }) => key));
  const newer = [...values.keys()].find((fact) => readStored(fact, stored[fact.key]).is === 'newer');
  if (newer) throw new NewerDataError(newer.key);
  await writeTwice([...values].map(([fact, value]) => [fact.key, toStored(fact, value)]));
}

/** Writes facts in the form in which they are stored, under their keys, each with its second copy; all or none. For repairs. */
export async function writeTwice(
  entries: readonly (readonly [key: string, stored: unknown])[],
): Promise<void> {
  const both = entries.flatMap(([key, stored]) => [
    [key, stored],
    [copyKey(key), stored],
  ]);
  await browser.storage.local.set(Object.fromEntries(both));
}
