/**
 * The bytes of a compiled matcher. Little-endian; every section begins at a multiple of four.
 *
 *   | word | meaning                                                          |
 *   |------|------------------------------------------------------------------|
 *   | 0    | MAGIC                                                            |
 *   | 1    | VERSION                                                          |
 *   | 2 …  | for each section, in the order of SECTIONS: byte offset, length  |
 *
 *   | section       | element | meaning                                                               |
 *   |---------------|---------|-----------------------------------------------------------------------|
 *   | entries       | u16     | by code unit: symbol << 3 | CLASS. Symbol 0: no pattern has it        |
 *   | shape         | i32 × 2 | digits of a key's value; place of the first state of stuck endings    |
 *   | roots         | i32     | by symbol: the place of the state it leads to from the root, or 0      |
 *   | states        | u8      | the automaton, see `states.ts`                                        |
 *   | openingSymbols | i32    | where walks begin, rising, see `openings.ts`                          |
 *   | openingPlaces | i32     | the same                                                              |
 *   | skimCodes     | u8      | by code unit, see `skim-table.ts`                                     |
 *   | skimRows      | i32     | the same                                                              |
 *   | groupStarts   | i32     | by group: its first place in groupItems; one more at the end          |
 *   | groupItems    | i32     | pattern numbers                                                       |
 *   | patterns      | i32 × 3 | bit field (below), number of its subject, number of its string or 0   |
 *   | traits        | i32 × 2 | by entity, see `entity-traits.ts`                                     |
 *   | stringStarts  | i32     | by string: its first unit in stringPool; one more at the end          |
 *   | stringPool    | u16     | UTF-16                                                                |
 *   | meta          | u16     | UTF-16 of a JSON text: MatcherMeta                                    |
 */
export const MAGIC = 0x544d4c53; // "SLMT"
export const VERSION = 10;

export const SECTIONS = [
  'entries',
  'shape',
  'roots',
  'states',
  'openingSymbols',
  'openingPlaces',
  'skimCodes',
  'skimRows',
  'groupStarts',
  'groupItems',
  'patterns',
  'traits',
  'stringStarts',
  'stringPool',
  'meta',
] as const;
export type Section = (typeof SECTIONS)[number];

/** How many UTF-16 code units there are. */
export const CODE_UNITS = 0x10000;
/** The bits of an entry that are its class; the symbol is above them. */
export const CLASS_MASK = 7;
export const SYMBOL_SHIFT = 3;
export const HEADER_BYTES = 4 * (2 + 2 * SECTIONS.length);

/** What every white space folds to. */
export const SPACE = 0x20;
/** A key's value is its group number << 2 with these two flags. */
export const KEY_IS_PREFIX = 1;
export const KEY_TAKES_ENDINGS = 2;
/** Either of them: the word may go on behind the key. */
export const WORD_MAY_GO_ON = KEY_IS_PREFIX | KEY_TAKES_ENDINGS;

/** What the patterns are for. */
export const KIND = {
  /** An alias that stands by itself. */
  name: 0,
  /** Believed unless something speaks against it. */
  presumed: 1,
  /** Needs evidence. */
  weak: 2,
  /** Speaks for entities; the subject is a number in `MatcherMeta.entitySets`. */
  cue: 3,
  /** A confusable's form: covers and refuses what it overlaps, and introduces somebody who bears the names of a set of entities. */
  cover: 4,
  /** Speaks for a confusable, and so against a set of entities. */
  counter: 5,
  /** Somebody's first name; the subject is the number of the one entity who bears it, else one that is no entity's. */
  given: 6,
  /** Mr, Mrs, President: what stands before a surname. */
  title: 7,
  /** A stuck ending, in the automaton of endings. */
  ending: 8,
  /** What stands behind the name of a younger bearer, a firm, a street: "Jr.". */
  heir: 9,
} as const;

/** How the text must be written to be this pattern. */
export const CASE = { any: 0, capital: 1, upper: 2, exact: 3 } as const;

/** Bit field of a pattern, from the lowest bit: kind (4), case (2), languages (10; 0 is any, else index + 1 in meta), prefix (1). */
export const PREFIX = 1 << 16;
export const kindOf = (bits: number): number => bits & 15;
export const caseOf = (bits: number): number => (bits >> 4) & 3;
export const languagesOf = (bits: number): number => (bits >> 6) & 1023;
