/** Which words the rows of bits let through: those that begin as some key does, and no others. */
import { describe, expect, it } from 'vitest';
import { CLASS_MASK, SYMBOL_SHIFT } from '@/src/core/matching/layout';
import {
  addSymbol,
  FIRST_WORD,
  FROM_ROOT,
  GOES_ON,
  type Openings,
  PLACE_SHIFT,
  RARE,
} from '@/src/core/matching/openings';
import { BREAK, LETTER, OTHER, planRows } from '@/src/core/matching/plan-rows';
import {
  BREAK_CODE,
  CAREFUL,
  CODE_BITS,
  rowOf,
  rowShift,
  rowsFor,
  skimCodeOf,
} from '@/src/core/matching/skim-table';

/** Symbols from 1: four letters, two that stand between words, one that does either, one that is spelled. */
const SYMBOLS = "abcd -'x";
const KINDS = [OTHER, LETTER, LETTER, LETTER, LETTER, BREAK, BREAK, BREAK | LETTER, OTHER];
const symbolOf = (letter: string): number => SYMBOLS.indexOf(letter) + 1;
/** A break is written as "_". */
const codesOf = (text: string): number =>
  [...text].reduce((codes, letter) => (codes << CODE_BITS) | symbolOf(letter), 0);

const PLACE = 9 << PLACE_SHIFT;
/** By what stands in the three places of a window, "*" for anything: what may stand in the fourth, "*" for anything. */
type Rows = Readonly<Record<string, string>>;

/** `fours` are openings of four symbols, which have their bit whatever they are. */
function expectedRows(rows: Rows, length: number, fours: readonly string[]): Int32Array {
  const made = new Int32Array(length);
  for (const four of fours) {
    made[rowOf(codesOf(four.slice(0, 3)), rowShift(length))]! |= 1 << symbolOf(four.charAt(3));
  }
  for (const [window, last] of Object.entries(rows)) {
    const bits = last === '*' ? -1 : [...last].reduce((some, each) => some | (1 << symbolOf(each)), 0);
    for (const codes of windowsOf(window)) made[rowOf(codes, rowShift(length))]! |= bits;
  }
  return made;
}

function listOf(symbols: ArrayLike<number>, said: ArrayLike<number>): Openings {
  return { openingSymbols: Int32Array.from(symbols), openingPlaces: Int32Array.from(said) };
}

function windowsOf(text: string): number[] {
  if (!text.endsWith('*')) return [codesOf(text)];
  const before = codesOf(text.slice(0, -1)) << CODE_BITS;
  return Array.from({ length: CAREFUL }, (_, code) => before | code);
}

describe('words are let through', () => {
  it.each<[about: string, openings: Readonly<Record<string, number>>, rows: Rows]>([
    ['four letters', { abcd: PLACE }, { abc: 'd' }],
    ['four letters found from the root', { abcd: FROM_ROOT }, { abc: 'd' }],
    ['two with the same first three', { abcd: PLACE, abca: PLACE }, { abc: 'da' }],
    ['three letters and a break', { 'abc ': PLACE }, { abc: '_' }],
    ['two, a break and a letter', { 'ab c': PLACE }, { ab_: '_c' }],
    ['two and two breaks', { 'ab -': PLACE }, { ab_: '_' }],
    ['a letter, a break and two letters', { 'a bc': PLACE }, { a_b: 'c', a__: '*' }],
    ['a letter, a break, a letter and a break', { 'a b-': PLACE }, { a_b: '_', a__: '*' }],
    ['a letter and three breaks', { 'a - ': PLACE }, { a__: '*' }],
    ['what is a letter or a break', { "ab'c": PLACE }, { "ab'": 'c', ab_: '_c' }],
    ['the same as the second', { "a'bc": PLACE }, { "a'b": 'c', a_b: 'c', a__: '*' }],
    ['the same as the last', { "abc'": PLACE }, { abc: "'_" }],
    ['the same as the first: a letter', { "'abc": PLACE }, { "'ab": 'c' }],
    ['not what is spelled', { abxc: PLACE, xabc: PLACE, abcx: PLACE, axbc: PLACE }, { abc: '' }],
    ['not what begins with a break', { ' abc': PLACE }, {}],
    ['three letters: a break behind', { abc: FROM_ROOT }, { abc: '_' }],
    ['three letters that go on: anything', { abc: FROM_ROOT | GOES_ON }, { abc: '*' }],
    ['three letters that only go on: anything', { abc: GOES_ON }, { abc: '*' }],
    ['not a first word, which what stands behind it tells', { abc: FIRST_WORD, ab: FIRST_WORD }, {}],
    ['a short key with a break in it: anything', { 'a b': FROM_ROOT }, { a_b: '*', a__: '*' }],
    ['two letters and a break: anything', { 'ab ': FROM_ROOT }, { ab_: '*' }],
    ['two letters: a break behind, and anything', { ab: FROM_ROOT }, { ab_: '*' }],
    ['a letter and a break: anything', { 'a ': FROM_ROOT }, { 'a_*': '*' }],
    ['a letter: a break behind, and anything', { a: FROM_ROOT }, { 'a_*': '*' }],
  ])('%s', (_, openings, expected) => {
    const symbols = Object.keys(openings).map((text) => [...text].map(symbolOf).reduce(addSymbol, 0));
    const rows = planRows(listOf(symbols, Object.values(openings)), KINDS);
    expect(rows.length).toBe(8);
    const fours = Object.keys(openings).filter((text) => text.length === 4);
    expect(rows).toEqual(expectedRows(expected, rows.length, fours));
  });

  it('in as many rows as there are openings, rounded up to a power of two', () => {
    const symbols = Int32Array.from({ length: 2_000 }, (_, i) => 0x01010101 + i);
    expect(planRows(listOf(symbols, symbols), KINDS).length).toBe(2_048);
    expect(rowsFor(1 << 17)).toBe(1 << 16);
    expect([0, 8, 9, 16, 17].map(rowsFor)).toEqual([8, 8, 16, 16, 32]);
  });
});

describe('the code of a unit', () => {
  const WORD = 1;
  const DENSE = 2;
  const IGNORED = 6;
  it.each<[about: string, symbol: number, kind: number, code: number]>([
    ['a letter: its symbol', 7, WORD, 7],
    ['the last frequent letter', RARE - 1, WORD, RARE - 1],
    ['a rare letter', RARE, WORD, CAREFUL],
    ['a letter of no key: as no opening has it', 0, WORD, RARE],
    ['what stands between words', 7, 0, BREAK_CODE],
    ['the same, of no key', 0, 0, BREAK_CODE],
    ['a rare one', RARE, 0, CAREFUL],
    ['a letter of a script without spaces', 7, DENSE, CAREFUL],
    ['the same, of no key', 0, DENSE, CAREFUL],
    ['what is passed over', 0, IGNORED, CAREFUL],
  ])('%s', (_, symbol, kind, code) => {
    expect(kind & CLASS_MASK).toBe(kind);
    expect(skimCodeOf((symbol << SYMBOL_SHIFT) | kind)).toBe(code);
  });
});
