/** Values by the key of their fact, as JSON has them. */
export type Values = { readonly [key: string]: unknown };

/**
 * Merges what this device has with what the others have, given what they last agreed on. What only one side changed
 * is taken from it; what both changed stays as it is here, and the others take it over when they see it. Records, such
 * as site rules, are merged entry by entry. A key that is missing stands for a fact at its default.
 */
export function mergeKept(agreed: Values, mine: Values, theirs: Values): Values {
  const keys = Object.keys({ ...mine, ...theirs });
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = mergeOne(own(agreed, key), own(mine, key), own(theirs, key));
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

/** Tells whether two JSON values are the same; the order of a record's entries does not count. */
export function isSameJson(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function mergeOne(agreed: unknown, mine: unknown, theirs: unknown): unknown {
  if (isSameJson(agreed, theirs)) return mine;
  if (isSameJson(agreed, mine)) return theirs;
  return [mine, theirs].every(isRecord)
    ? mergeKept(isRecord(agreed) ? agreed : {}, mine as Values, theirs as Values)
    : mine;
}

function own(values: Values, key: string): unknown {
  return Object.hasOwn(values, key) ? values[key] : undefined;
}

export function isRecord(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Writes a JSON value so that two that are the same give the same text. */
export function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_key, inner: unknown) =>
      isRecord(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    ) ?? ''
  );
}
