/** How heavy the matcher of a briefing may be in a page: it grows with what editors write, and not with how it is packed. */
import type { Naming } from '../core/matching/compile-matcher';

/**
 * What the bundled briefing had when its packing was last weighed, in bytes under gzip (docs/adr/0032), with room for one whole
 * name, which costs up to 69. Lower it with what a better packing saves; editors need not touch it.
 */
const WEIGHED = { spellings: 6_000, bytes: 74_250 };

/** Spellings with their endings cost 12 to 31 bytes while they are few, and 13 to 19 when hundreds share their beginnings and ends. */
const FEW = { spellings: 100, bytesEach: 30 };
const BYTES_EACH = 20;

/** Returns the limit in bytes under gzip. */
export function matcherLimit(naming: Pick<Naming, 'names' | 'confusables'>): number {
  const added = Math.max(0, spellingsOf(naming).size - WEIGHED.spellings);
  const few = Math.min(added, FEW.spellings);
  return WEIGHED.bytes + FEW.bytesEach * few + BYTES_EACH * (added - few);
}

/** Everything that a page is searched for, each written form once. */
function spellingsOf({ names, confusables }: Pick<Naming, 'names' | 'confusables'>): ReadonlySet<string> {
  const lists = [
    ...names.flatMap(({ alias, presumedAlias, weakAlias, previousName, cues }) => [
      alias,
      presumedAlias,
      weakAlias,
      previousName,
      cues,
    ]),
    ...confusables.flatMap(({ alias, owns, cues }) => [alias, owns, cues]),
  ];
  return new Set(lists.flatMap((forms) => Object.values(forms ?? {}).flat()));
}
