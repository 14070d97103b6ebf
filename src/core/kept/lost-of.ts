import { isRecord, isSameJson } from './merge-kept';

/** Returns what was not kept of a value, in its form: members of a list, entries of a record, else all of it. `null` when all was kept. */
export function lostOf(value: unknown, kept: unknown): { readonly lost: unknown } | null {
  if (isSameJson(value, kept)) return null;
  if (Array.isArray(value) && Array.isArray(kept)) {
    const isIn = (list: readonly unknown[]) => (one: unknown) => list.some((each) => isSameJson(each, one));
    if (kept.every(isIn(value))) return { lost: value.filter((one) => !isIn(kept)(one)) };
  }
  if (isRecord(value) && isRecord(kept)) {
    return { lost: Object.fromEntries(Object.entries(value).filter(([key]) => !Object.hasOwn(kept, key))) };
  }
  return { lost: value };
}
