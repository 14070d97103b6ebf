/**
 * Openings: where a walk of the automaton begins, by the first OPENING symbols that stand in the text. It is a sorted list,
 * which spares the automaton nearly all words of a page and the first steps of the others.
 *
 * A key that begins with a letter is found by its first symbols, letters or not ("de C", "S-30"). A key that is shorter, or
 * begins in a script without spaces or with what may be a proclitic, is found from the root of the automaton. Words that may
 * begin such a key are in the list too, flagged FROM_ROOT.
 */
export const OPENING = 4;

/** Appends a symbol to those before it; 0 is none. Four fill a number; rare symbols are all alike in it. */
export const addSymbol = (symbols: number, symbol: number): number => (symbols << 8) | Math.min(symbol, RARE);
/** Symbols from this on are rare: a key with one among its first four is found from the root. */
export const RARE = 254;

/**
 * What the list says of some symbols: four flags, and above them a place of the automaton, or 0.
 * FROM_ROOT: they are a short key, or the beginning of a key that is found from the root.
 * GOES_ON: longer words may begin so too, because an ending may be stuck to a short key. Those that are in the list have
 * FROM_ROOT themselves.
 * FIRST_WORD: a short word with which keys of several words begin. FIRST_OF_SHORT: one of these keys has fewer symbols than
 * OPENING.
 */
export const FROM_ROOT = 1;
export const GOES_ON = 2;
export const FIRST_WORD = 4;
export const FIRST_OF_SHORT = 8;
export const PLACE_SHIFT = 4;
export const FLAGS = (1 << PLACE_SHIFT) - 1;
/** By how many symbols a key that may go on is known. */
export const SHORT = 3;

export type Openings = {
  /** Symbols, rising. */
  readonly openingSymbols: Int32Array;
  /** What is said of each. */
  readonly openingPlaces: Int32Array;
};

/** Returns what the list says of some symbols, 0 when nothing. */
export function openingOf({ openingSymbols, openingPlaces }: Openings, symbols: number): number {
  let low = 0;
  let high = openingSymbols.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (openingSymbols[middle]! < symbols) low = middle + 1;
    else high = middle;
  }
  return openingSymbols[low] === symbols ? openingPlaces[low]! : 0;
}
