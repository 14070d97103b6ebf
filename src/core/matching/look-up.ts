/** Looks words up in the list of openings, by their first symbols. */
import { isTransparent } from './candidates';
import { CLASS_MASK, SPACE, SYMBOL_SHIFT } from './layout';
import type { Matcher } from './load-matcher';
import {
  addSymbol,
  FIRST_OF_SHORT,
  FIRST_WORD,
  FROM_ROOT,
  GOES_ON,
  OPENING,
  type Openings,
  openingOf,
  PLACE_SHIFT,
} from './openings';
import { rowOf, rowShift } from './skim-table';
import type { Taker } from './take-matches';

/** The bits of what the list says that tell where to look. */
const USED = (-1 << PLACE_SHIFT) | FROM_ROOT;
const REMEMBERED = 1 << 12;
const REMEMBERED_SHIFT = rowShift(REMEMBERED);

export type LookUp = {
  begin(text: string): void;
  /**
   * Looks up a word of OPENING letters or more that begins at `start`. `symbols` are its first, the last of them at `end`;
   * `short` are these without the last.
   */
  long(start: number, end: number, symbols: number, short: number): void;
  /** Looks up a word of fewer letters than OPENING, which ends at `end`: alone, and with the symbols behind it. */
  short(start: number, letters: number, symbols: number, end: number): void;
};

/** Creates a look-up that gives what it finds to `taker`. */
export function createLookUp(matcher: Matcher, taker: Taker): LookUp {
  const { entries } = matcher;
  const spaceSymbol = entries[SPACE]! >> SYMBOL_SHIFT;
  const { take } = taker;
  const openings = rememberOpenings(matcher);
  let text = '';
  return {
    begin(next) {
      text = next;
    },
    long,
    short,
  };

  function long(start: number, end: number, symbols: number, short: number): void {
    const opening = openings(symbols);
    if (opening !== 0) take(start, opening, end);
    else if ((openings(short) & GOES_ON) !== 0) take(start, FROM_ROOT, end);
  }

  function short(start: number, letters: number, word: number, end: number): void {
    const alone = openings(word);
    let opening = alone & FROM_ROOT;
    let symbols = word;
    let last = 0;
    let read = (alone & FIRST_WORD) === 0 ? OPENING : letters;
    let at = end;
    for (; read < OPENING && at < text.length; at++) {
      const entry = entries[text.charCodeAt(at)]!;
      const symbol = entry >> SYMBOL_SHIFT;
      if (symbol === 0 && !isTransparent(entry & CLASS_MASK)) break;
      // Spaces in a row are one.
      if (symbol === 0 || (symbol === spaceSymbol && symbol === last)) continue;
      last = symbol;
      symbols = addSymbol(symbols, symbol);
      read += 1;
      if (read === OPENING || (alone & FIRST_OF_SHORT) !== 0) opening |= openings(symbols) & USED;
    }
    if (opening !== 0) take(start, opening, at - 1);
  }
}

/** Returns a look-up in the list that remembers its last answers: the same words come again and again. */
function rememberOpenings(openings: Openings): (symbols: number) => number {
  const remembered = new Int32Array(REMEMBERED);
  const said = new Int32Array(REMEMBERED);
  return (symbols) => {
    const place = rowOf(symbols, REMEMBERED_SHIFT);
    if (remembered[place] !== symbols) {
      remembered[place] = symbols;
      said[place] = openingOf(openings, symbols);
    }
    return said[place]!;
  };
}
