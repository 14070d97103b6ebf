/**
 * One fact that the extension keeps (docs/adr/0010): a setting, the site rules, the muted names. It is stored as
 * `{ v, value }`, so that the version is in the same write as the value. What is read is never trusted and never thrown away:
 * `keep` takes what is good of anything, and the rest is put aside for the reader to save.
 */
import { lostOf } from './lost-of';

export type KeptFact<T> = {
  /** Its key in storage. */
  readonly key: string;
  /** The version this code writes; 1 or more. */
  readonly version: number;
  /** Takes what is good of anything; of nothing at all, the default. Pure and total; keeping twice is the same as keeping once. */
  readonly keep: (value: unknown) => T;
};

/** What was found in storage under a fact's key. */
export type Found<T> =
  | { readonly is: 'missing'; readonly value: T }
  /** `older`: an older version wrote it, so it is to be rewritten in this version's form. */
  | { readonly is: 'good'; readonly value: T; readonly older: boolean }
  /** Some or all of it is no such value: `value` is what is good, `lost` the rest. */
  | { readonly is: 'damaged'; readonly value: T; readonly lost: unknown }
  /** Written by a newer version: `value` is what we understand of it. It must not be overwritten. */
  | { readonly is: 'newer'; readonly value: T };

/** Reads what storage holds under a fact's key; `undefined` when it holds nothing. Never throws. */
export function readStored<T>(fact: KeptFact<T>, stored: unknown): Found<T> {
  if (stored === undefined) return { is: 'missing', value: fact.keep(undefined) };
  const { v, value } = unwrap(stored);
  const kept = fact.keep(value);
  if (v > fact.version) return { is: 'newer', value: kept };
  const lost = lostOf(value, kept);
  return lost
    ? { is: 'damaged', value: kept, ...lost }
    : { is: 'good', value: kept, older: v < fact.version };
}

/** Returns what is good of a fact among what storage holds, or its default. For those who only read. Never throws. */
export function keptIn<T>(stored: Readonly<Record<string, unknown>>, { key, keep }: KeptFact<T>): T {
  return keep(unwrap(stored[key]).value);
}

/** Returns the form in which a value is stored. */
export function toStored<T>({ version }: KeptFact<T>, value: T): { readonly v: number; readonly value: T } {
  return { v: version, value };
}

// Before there were versions the bare value was stored: version 0.
function unwrap(stored: unknown): { v: number; value: unknown } {
  const { v, value } = Object(stored) as Record<string, unknown>;
  return Number.isInteger(v) && (v as number) > 0 ? { v: v as number, value } : { v: 0, value: stored };
}
