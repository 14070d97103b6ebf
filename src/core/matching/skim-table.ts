/**
 * What lets a search skim the words of a page. Each code unit has a code: BREAK_CODE between words, CAREFUL where a word
 * cannot be skimmed, else its symbol. The first three codes of a word choose a row of bits, the fourth a bit in it: where
 * that is not set, no key begins so. What may begin one is looked up in `openings.ts`.
 */
import { SEPARATOR, WORD } from './character-class';
import { CLASS_MASK, SYMBOL_SHIFT } from './layout';
import { RARE } from './openings';

export const BREAK_CODE = 0;
export const CAREFUL = 255;
/** The code of a letter that no key has. */
const UNKNOWN_LETTER = RARE;
/** Codes follow each other as symbols do in an opening, so that the codes of four letters are an opening. */
export const CODE_BITS = 8;

const LEAST_ROWS = 8;
const MOST_ROWS = 1 << 16;

/** Returns the code of a unit, by its entry in a matcher. */
export function skimCodeOf(entry: number): number {
  const symbol = entry >> SYMBOL_SHIFT;
  if (symbol >= RARE) return CAREFUL;
  const kind = entry & CLASS_MASK;
  if (kind === SEPARATOR) return BREAK_CODE;
  return kind === WORD ? symbol || UNKNOWN_LETTER : CAREFUL;
}

/** How far to shift the hash of a window for a table of so many rows. */
export const rowShift = (rows: number): number => Math.clz32(rows - 1);

/** Spreads windows over rows. Exported because the skimming loop has `rowOf` written out. */
export const ROW_FACTOR = 0x2c9277b5;
/** The row of a window: the codes of three units, behind a break. */
export const rowOf = (window: number, shift: number): number => Math.imul(window, ROW_FACTOR) >>> shift;

/** How many rows to make for so many openings: at least one each, a power of two, 65,536 at most. */
export function rowsFor(openings: number): number {
  let rows = LEAST_ROWS;
  while (rows < Math.min(openings, MOST_ROWS)) rows *= 2;
  return rows;
}

/** Adds the openings of four symbols to rows. Where these are not four letters, a window asks for that bit only by chance. */
export function addFours(rows: Int32Array, openingSymbols: Int32Array): void {
  const shift = rowShift(rows.length);
  for (let i = 0; i < openingSymbols.length; i++) {
    const symbols = openingSymbols[i]!;
    if (symbols >>> (3 * CODE_BITS) !== 0) rows[rowOf(symbols >>> CODE_BITS, shift)]! |= 1 << symbols;
  }
}
