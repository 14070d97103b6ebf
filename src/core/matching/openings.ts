/**
 * Where a walk of the automaton begins, by the first OPENING symbols of what stands in the text: a hash table with
 * open addressing, which spares the automaton nearly all words of a page and the first steps of the others.
 *
 * A key that begins with a letter is found by its first symbols, whether letters or not ("de C", "S-30"). What is
 * shorter, or begins in a script without spaces or with what may be a proclitic, is found from the root of the automaton;
 * words that may begin so are in the table too, and say that they are to be looked up there.
 */
export const OPENING = 4;

/** Adds a symbol to those before it; 0 is none. Four fill a number, in which rare symbols are all alike. */
export const addSymbol = (symbols: number, symbol: number): number => (symbols << 8) | Math.min(symbol, RARE);
/** Symbols from here on are rare: no key with one of them among its first is found by the table. */
export const RARE = 254;

/**
 * What the table says of some symbols: a place of the automaton, or 0, above these four.
 * FROM_ROOT: they are a short key, or the beginning of one that is found from the root.
 * GOES_ON: longer words may begin so as well, since an ending may be stuck to a key of fewer symbols than OPENING. Those in
 * the table say FROM_ROOT themselves.
 * FIRST_WORD: keys of several words begin with this short one; FIRST_OF_SHORT: one of fewer symbols than OPENING does.
 */
export const FROM_ROOT = 1;
export const GOES_ON = 2;
export const FIRST_WORD = 4;
export const FIRST_OF_SHORT = 8;
export const PLACE_SHIFT = 4;
/** A key that goes on is known by so many symbols. */
export const SHORT = 3;

/** The first slot that some symbols may lie in, in a table of so many slots; a power of two. */
export function slotOf(symbols: number, slots: number): number {
  const hash = Math.imul(symbols, 0x2c9277b5);
  return (hash ^ (hash >>> 15)) & (slots - 1);
}

export type Openings = {
  /** By slot: symbols, or 0 where nothing lies. */
  readonly openingSymbols: Int32Array;
  /** By slot: where to go on. */
  readonly openingPlaces: Int32Array;
};

/** How many slots a table of so many openings has. Few are taken, so that most words meet an empty one at once. */
export function slotsFor(count: number): number {
  let slots = 16;
  while (slots < 2 * count) slots *= 2;
  return slots;
}

/** Creates the table of some symbols and what it says of each; what is said twice of the same is added. */
export function openingsOf(symbolsOf: Int32Array, openings: Int32Array): Openings {
  const slots = slotsFor(openings.length);
  const openingSymbols = new Int32Array(slots);
  const openingPlaces = new Int32Array(slots);
  for (let i = 0; i < openings.length; i++) {
    const symbols = symbolsOf[i]!;
    let slot = slotOf(symbols, slots);
    while (openingSymbols[slot] !== 0 && openingSymbols[slot] !== symbols) slot = (slot + 1) & (slots - 1);
    openingSymbols[slot] = symbols;
    openingPlaces[slot]! |= openings[i]!;
  }
  return { openingSymbols, openingPlaces };
}

/** Returns the slot where symbols lie, -1 when they lie nowhere. */
export function slotHolding(openingSymbols: Int32Array, symbols: number): number {
  const slots = openingSymbols.length;
  let slot = slotOf(symbols, slots);
  for (let there = openingSymbols[slot]!; there !== symbols; there = openingSymbols[slot]!) {
    if (there === 0) return -1;
    slot = (slot + 1) & (slots - 1);
  }
  return slot;
}

/** Returns what the table says of some symbols, 0 when nothing. */
export function openingOf({ openingSymbols, openingPlaces }: Openings, symbols: number): number {
  const slot = slotHolding(openingSymbols, symbols);
  return slot < 0 ? 0 : openingPlaces[slot]!;
}
