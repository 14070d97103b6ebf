/** Makes the rows of bits that say which words may begin a key; see `skim-table.ts`. */
import { FROM_ROOT, GOES_ON, type Openings } from './openings';
import { addFours, BREAK_CODE, CAREFUL, CODE_BITS, rowOf, rowShift, rowsFor } from './skim-table';

/** How a symbol may be met in a text, as bits. */
export const OTHER = 0;
export const LETTER = 1;
export const BREAK = 2;

const ALL = -1;

/** Returns the rows for some openings; `kinds` says by symbol how it may be met. */
export function planRows({ openingSymbols, openingPlaces }: Openings, kinds: readonly number[]): Int32Array {
  const rows = new Int32Array(rowsFor(openingSymbols.length));
  const shift = rowShift(rows.length);
  addFours(rows, openingSymbols);
  openingSymbols.forEach((symbols, i) => {
    addRows(symbols, openingPlaces[i]!);
  });
  return rows;

  function addRows(symbols: number, opening: number): void {
    const count = 4 - (Math.clz32(symbols) >> 3);
    // A first word is known by the symbols with what stands behind it, which are in the list too.
    if (count < 4 && (opening & (FROM_ROOT | GOES_ON)) === 0) return;
    addFrom(0, 0, { aligned: symbols << (8 * (4 - count)), count, said: opening });
  }

  /** Adds, behind a window, what may stand at a place of an opening, and all that may follow it. */
  function addFrom(place: number, window: number, opening: Spelling): void {
    if (place === 3) {
      rows[rowOf(window, shift)]! |= lastBits(opening);
    } else if (place >= opening.count) {
      addAfter(place, window, opening);
    } else {
      const symbol = symbolAt(opening, place);
      const next = window << CODE_BITS;
      if ((kinds[symbol]! & LETTER) !== 0) addFrom(place + 1, next | symbol, opening);
      if (place === 0 || (kinds[symbol]! & BREAK) === 0) return;
      addFrom(place + 1, next, opening);
      // Spaces in a row are one.
      if (place === 1) rows[rowOf(next << CODE_BITS, shift)] = ALL;
      else rows[rowOf(next, shift)]! |= 1;
    }
  }

  /** A word ends behind a short key; behind one with a break in it anything may stand. */
  function addAfter(place: number, window: number, opening: Spelling): void {
    const isOpen = place > opening.count || hasBreak(opening);
    for (let code = 0; code < (isOpen ? CAREFUL : 1); code++)
      addFrom(place + 1, (window << CODE_BITS) | code, opening);
  }

  function lastBits(opening: Spelling): number {
    if (opening.count < 3) return ALL;
    if (opening.count === 3) return hasBreak(opening) ? ALL : behindThree(opening.said);
    const symbol = symbolAt(opening, 3);
    const letter = (kinds[symbol]! & LETTER) !== 0 ? 1 << symbol : 0;
    return (kinds[symbol]! & BREAK) !== 0 ? letter | 1 : letter;
  }

  function hasBreak(opening: Spelling): boolean {
    for (let place = 1; place < opening.count; place++) {
      if ((kinds[symbolAt(opening, place)]! & BREAK) !== 0) return true;
    }
    return false;
  }
}

/** The bits of what may stand behind three letters that are an opening. */
function behindThree(opening: number): number {
  if ((opening & GOES_ON) !== 0) return ALL;
  return (opening & FROM_ROOT) !== 0 ? 1 << BREAK_CODE : 0;
}

/** The symbols of an opening, the first in the highest byte; how many they are; what the list says of them. */
type Spelling = { readonly aligned: number; readonly count: number; readonly said: number };

const symbolAt = (opening: Spelling, place: number): number => (opening.aligned >>> (24 - 8 * place)) & 255;
