/** What a page says of its entities: how often, summed over its haystacks. */
export type PageEvidence = {
  /** Names of entities, by entity. */
  readonly named: Sums<number>;
  /** The names themselves, by entity and form: `3 Juan Guaidó`. */
  readonly forms: Sums<string>;
  /** Weak and presumed aliases that nothing beside them refuses, by entity. */
  readonly hinted: Sums<number>;
  /** Other bearers of an entity's weak alias that are named in full, by entity. */
  readonly others: Sums<number>;
  /** Those of them that only a first name tells apart, and no confusable of the briefing: they say nothing of presumed aliases. */
  readonly namesakes: Sums<number>;
  /** Cue words, by pattern and cue, and on a second line the word that it begins: `27 venezuel\nvenezuelan`. */
  readonly cues: Sums<string>;
};

export type Sum = keyof PageEvidence;

type Sums<Key> = ReadonlyMap<Key, number>;

/** Adds to a sum; one that comes to 0 is as if nothing had ever been noted. */
export function addTo<Key>(sums: Map<Key, number>, key: Key, number: number): void {
  const total = (sums.get(key) ?? 0) + number;
  if (total === 0) sums.delete(key);
  else sums.set(key, total);
}
