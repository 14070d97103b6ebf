/**
 * What lets a search skim the words of a page. Each code unit has a code: BREAK_CODE between words, CAREFUL where a word
 * cannot be skimmed, else its symbol. By the first three codes of a word a table has a row of bits, by the fourth a bit:
 * where it is not set, no key begins so. What may begin one is looked up in `openings.ts`.
 */
import { SEPARATOR, WORD } from './character-class';
import { CLASS_MASK, SYMBOL_SHIFT } from './layout';
import { FROM_ROOT, GOES_ON, RARE, slotsFor } from './openings';

export const BREAK_CODE = 0;
export const CAREFUL = 255;
/** Of a letter that no key has. */
const UNKNOWN_LETTER = RARE;
/** Codes follow each other as symbols do in an opening: the codes of four letters are one. */
export const CODE_BITS = 8;

/** What a symbol is met as, as bits. */
export const OTHER = 0;
export const LETTER = 1;
export const BREAK = 2;

const ALL = -1;
const MOST_ROWS = 1 << 16;

/** The code of a unit by its entry in a matcher. */
export function skimCodeOf(entry: number): number {
  const symbol = entry >> SYMBOL_SHIFT;
  if (symbol >= RARE) return CAREFUL;
  const kind = entry & CLASS_MASK;
  if (kind === SEPARATOR) return BREAK_CODE;
  return kind === WORD ? symbol || UNKNOWN_LETTER : CAREFUL;
}

/** How far to shift the hash of a window for a table of so many rows. */
export const rowShift = (rows: number): number => Math.clz32(rows - 1);

/** The row of a window: the codes of three units, behind a break. */
export const rowOf = (window: number, shift: number): number => Math.imul(window, 0x2c9277b5) >>> shift;

/** Returns the rows for some openings and what the table says of each; `kinds` are by symbol. */
export function skimRowsOf(
  symbolsOf: Int32Array,
  openings: Int32Array,
  kinds: readonly number[],
): Int32Array {
  const rows = new Int32Array(Math.min(MOST_ROWS, slotsFor(openings.length) / 2));
  const shift = rowShift(rows.length);
  for (let i = 0; i < openings.length; i++) {
    const symbols = symbolsOf[i]!;
    const first = symbols >>> (3 * CODE_BITS);
    // Most openings are four letters or three, and a page waits while they are added: here, without a walk over their places.
    if (
      kinds[symbols & 255] === LETTER &&
      kinds[(symbols >>> 8) & 255] === LETTER &&
      kinds[(symbols >>> 16) & 255] === LETTER &&
      (first === 0 || kinds[first] === LETTER)
    ) {
      const window = first === 0 ? symbols : symbols >>> CODE_BITS;
      rows[rowOf(window, shift)]! |= first === 0 ? behindThree(openings[i]!) : 1 << symbols;
    } else {
      addRows(symbols, openings[i]!);
    }
  }
  return rows;

  function addRows(symbols: number, opening: number): void {
    const count = 4 - (Math.clz32(symbols) >> 3);
    // A first word is known by what stands behind it, which is in the table too.
    if (count < 4 && (opening & (FROM_ROOT | GOES_ON)) === 0) return;
    addFrom(0, 0, { aligned: symbols << (8 * (4 - count)), count, said: opening });
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

/** What may stand behind three letters that are an opening: a first word is known by what stands behind it, which is one, too. */
function behindThree(opening: number): number {
  if ((opening & GOES_ON) !== 0) return ALL;
  return (opening & FROM_ROOT) !== 0 ? 1 << BREAK_CODE : 0;
}

/** The symbols of an opening from the highest byte on, how many they are, and what the table says of them. */
type Spelling = { readonly aligned: number; readonly count: number; readonly said: number };

const symbolAt = (opening: Spelling, place: number): number => (opening.aligned >>> (24 - 8 * place)) & 255;
