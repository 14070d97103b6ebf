import { canonical, isRecord, isSameJson } from './merge-kept';

/** Returns what was not kept of a value, in its form: members of a list, entries of a record, else all of it. `null` when all was kept. */
export function lostOf(value: unknown, kept: unknown): { readonly lost: unknown } | null {
  if (isSameJson(value, kept)) return null;
  if (Array.isArray(value) && Array.isArray(kept)) {
    const [all, good] = [new Set(value.map(canonical)), new Set(kept.map(canonical))];
    if ([...good].every((one) => all.has(one)))
      return { lost: value.filter((one) => !good.has(canonical(one))) };
  }
  if (isRecord(value) && isRecord(kept)) {
    return { lost: Object.fromEntries(Object.entries(value).filter(([key]) => !Object.hasOwn(kept, key))) };
  }
  return { lost: value };
}
