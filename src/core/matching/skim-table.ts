/**
 * What lets a search skim the words of a page. Each code unit has a code: BREAK_CODE between words, CAREFUL where a word
 * cannot be skimmed, else a letter's, which several letters may share. By the first three codes of a word a table has a row of
 * bits, by the fourth a bit: where it is not set, no key begins so. What may begin one is looked up in `openings.ts`.
 */
import { SEPARATOR, WORD } from './character-class';
import { CLASS_MASK, SYMBOL_SHIFT } from './layout';
import { FLAGS, FROM_ROOT, GOES_ON, type Openings, RARE } from './openings';

export const CODE_BITS = 6;
export const BREAK_CODE = 0;
/** The bit that all codes of letters have. */
export const LETTER_CODE = 32;
export const CAREFUL = 64;
/** The codes before a place, as many as fit: what stands before a word and its first three letters. */
export const WINDOW = (1 << (4 * CODE_BITS)) - 1;
/** A window below this one begins with a break. */
export const BEHIND_BREAK = 1 << (3 * CODE_BITS);

/** What a symbol is met as, as bits. */
export const OTHER = 0;
export const LETTER = 1;
export const BREAK = 2;

const ALL = -1;
const MOST_ROWS = 1 << 16;

/** The code of a unit by its entry in a matcher. */
export function skimCodeOf(entry: number): number {
  if (entry >> SYMBOL_SHIFT >= RARE) return CAREFUL;
  const kind = entry & CLASS_MASK;
  if (kind === SEPARATOR) return BREAK_CODE;
  return kind === WORD ? letterCode(entry >> SYMBOL_SHIFT) : CAREFUL;
}

const letterCode = (symbol: number): number => LETTER_CODE | (symbol & (LETTER_CODE - 1));

/** How far to shift the hash of a window for a table of so many rows. */
export const rowShift = (rows: number): number => Math.clz32(rows - 1);

/** The row of a window that begins with a break. */
export const rowOf = (window: number, shift: number): number => Math.imul(window, 0x2c9277b5) >>> shift;

/** Returns the rows of a table of openings; `kinds` are by symbol. */
export function skimRowsOf(
  { openingSymbols, openingPlaces }: Openings,
  kinds: readonly number[],
): Int32Array {
  const rows = new Int32Array(Math.min(MOST_ROWS, openingSymbols.length / 2));
  const shift = rowShift(rows.length);
  const codes = kinds.map((kind, symbol) => (kind === LETTER ? letterCode(symbol) : 0));
  // Most openings are four letters, and a page waits while they are added: here, without a call for each.
  for (let slot = 0; slot < openingSymbols.length; slot++) {
    const symbols = openingSymbols[slot]!;
    if (symbols === 0) continue;
    const first = codes[symbols >>> 24]!;
    const second = codes[(symbols >>> 16) & 255]!;
    const third = codes[(symbols >>> 8) & 255]!;
    const last = codes[symbols & 255]!;
    if (first > 0 && second > 0 && third > 0 && last > 0) {
      const window = (first << (2 * CODE_BITS)) | (second << CODE_BITS) | third;
      rows[rowOf(window, shift)]! |= 1 << last;
    } else {
      addRows(symbols, openingPlaces[slot]!);
    }
  }
  return rows;

  function addRows(symbols: number, opening: number): void {
    const count = 4 - (Math.clz32(symbols) >> 3);
    // A first word is known by what stands behind it, which is in the table too.
    if (count < 4 && (opening & (FROM_ROOT | GOES_ON)) === 0) return;
    addFrom(0, 0, { aligned: symbols << (8 * (4 - count)), count, flags: opening & FLAGS });
  }

  /** Adds what may stand at a place of an opening behind a window, and all that may follow. */
  function addFrom(place: number, window: number, opening: Spelling): void {
    if (place === 3) {
      rows[rowOf(window, shift)]! |= lastBits(opening);
    } else if (place >= opening.count) {
      addAfter(place, window, opening);
    } else {
      const symbol = symbolAt(opening, place);
      const next = window << CODE_BITS;
      if ((kinds[symbol]! & LETTER) !== 0) addFrom(place + 1, next | letterCode(symbol), opening);
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
    if (opening.count === 3) return (opening.flags & GOES_ON) !== 0 || hasBreak(opening) ? ALL : 1;
    const symbol = symbolAt(opening, 3);
    const letter = (kinds[symbol]! & LETTER) !== 0 ? 1 << letterCode(symbol) : 0;
    return (kinds[symbol]! & BREAK) !== 0 ? letter | 1 : letter;
  }

  function hasBreak(opening: Spelling): boolean {
    for (let place = 1; place < opening.count; place++) {
      if ((kinds[symbolAt(opening, place)]! & BREAK) !== 0) return true;
    }
    return false;
  }
}

/** The symbols of an opening from the highest byte on, how many they are, and its flags. */
type Spelling = { readonly aligned: number; readonly count: number; readonly flags: number };

const symbolAt = (opening: Spelling, place: number): number => (opening.aligned >>> (24 - 8 * place)) & 255;
