/**
 * Where a walk of the automaton begins, by the first OPENING symbols of what stands in the text: a sorted list, which
 * spares the automaton nearly all words of a page and the first steps of the others.
 *
 * A key that begins with a letter is found by its first symbols, whether letters or not ("de C", "S-30"). What is
 * shorter, or begins in a script without spaces or with what may be a proclitic, is found from the root of the automaton;
 * words that may begin so are in the list too, and say that they are to be looked up there.
 */
export const OPENING = 4;

/** Adds a symbol to those before it; 0 is none. Four fill a number, in which rare symbols are all alike. */
export const addSymbol = (symbols: number, symbol: number): number => (symbols << 8) | Math.min(symbol, RARE);
/** Symbols from here on are rare: no key with one of them among its first is found by the list. */
export const RARE = 254;

/**
 * What the list says of some symbols: a place of the automaton, or 0, above these four.
 * FROM_ROOT: they are a short key, or the beginning of one that is found from the root.
 * GOES_ON: longer words may begin so as well, since an ending may be stuck to a key of fewer symbols than OPENING. Those in
 * the list say FROM_ROOT themselves.
 * FIRST_WORD: keys of several words begin with this short one; FIRST_OF_SHORT: one of fewer symbols than OPENING does.
 */
export const FROM_ROOT = 1;
export const GOES_ON = 2;
export const FIRST_WORD = 4;
export const FIRST_OF_SHORT = 8;
export const PLACE_SHIFT = 4;
export const FLAGS = (1 << PLACE_SHIFT) - 1;
/** A key that goes on is known by so many symbols. */
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
