import type { Kept } from './kept-fact';

/** Keeps the good entries of a record and returns the bad ones as lost. Anything but a plain record is lost entirely. */
export function keepEntries<V>(
  value: unknown,
  isGood: (key: string, entry: unknown) => boolean,
): Kept<Readonly<Record<string, V>>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { value: {}, lost: value };
  const entries = Object.entries(value);
  // fromEntries defines own properties: a key like __proto__ stays a key.
  const kept = Object.fromEntries(entries.filter(([key, entry]) => isGood(key, entry))) as Record<string, V>;
  const lost = entries.filter(([key, entry]) => !isGood(key, entry));
  return lost.length === 0 ? { value: kept } : { value: kept, lost: Object.fromEntries(lost) };
}

/** Keeps the good members of a list and returns the bad ones as lost. Anything but a list is lost entirely. */
export function keepMembers<T>(value: unknown, isGood: (member: unknown) => boolean): Kept<readonly T[]> {
  if (!Array.isArray(value)) return { value: [], lost: value };
  const lost = value.filter((member) => !isGood(member));
  const kept = value.filter(isGood) as T[];
  return lost.length === 0 ? { value: kept } : { value: kept, lost };
}
