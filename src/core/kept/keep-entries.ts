/** Returns the good entries of a record. Anything but a plain record has none. */
export function keepEntries<V>(
  value: unknown,
  isGood: (key: string, entry: unknown) => boolean,
): Readonly<Record<string, V>> {
  const entries = Array.isArray(value) ? [] : Object.entries(Object(value));
  // fromEntries defines own properties: a key like __proto__ stays a key.
  return Object.fromEntries(entries.filter(([key, entry]) => isGood(key, entry))) as Record<string, V>;
}

/** Returns the good members of a list. Anything but a list has none. */
export function keepMembers<T>(value: unknown, isGood: (member: unknown) => boolean): readonly T[] {
  return Array.isArray(value) ? value.filter(isGood) : [];
}
