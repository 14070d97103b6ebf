/** By what first symbols keys are found, and what the table of openings says of short words; see `openings.ts`. */
import { describe, expect, it } from 'vitest';
import { SymbolTable } from '@/src/core/matching/build-tables';
import { KEY_IS_PREFIX, KEY_TAKES_ENDINGS } from '@/src/core/matching/layout';
import { FIRST_OF_SHORT, FIRST_WORD, FROM_ROOT, GOES_ON, RARE } from '@/src/core/matching/openings';
import { planOpenings } from '@/src/core/matching/plan-openings';

const VALUES: Readonly<Record<string, number>> = { '*': KEY_IS_PREFIX, '+': KEY_TAKES_ENDINGS };
const FLAGS = { root: FROM_ROOT, 'goes on': GOES_ON, first: FIRST_WORD, 'of short': FIRST_OF_SHORT };

/** A key that is written with `*` where the word may go on, with `+` where endings may follow. */
function keyOf(written: string) {
  const mark = written.at(-1)!;
  return mark in VALUES
    ? { folded: written.slice(0, -1), value: VALUES[mark]! }
    : { folded: written, value: 0 };
}

/** `more` are letters that the alphabet has beside those of the keys. */
function planned(written: readonly string[], stuck: readonly string[], more: string) {
  const keys = written.map(keyOf);
  const alphabet = new SymbolTable([...keys.map(({ folded }) => folded), ...stuck, more]);
  const units = new Map(alphabet.units().map((unit) => [alphabet.symbolOf(unit), String.fromCharCode(unit)]));
  const letter = (symbol: number) => (symbol === 0 ? '' : symbol === RARE ? '?' : units.get(symbol));
  const textOf = (symbols: number) =>
    [24, 16, 8, 0].map((shift) => letter((symbols >>> shift) & 255)).join('');
  const namesOf = (flags: number) =>
    Object.entries(FLAGS)
      .filter(([, flag]) => (flags & flag) !== 0)
      .map(([name]) => name)
      .join(', ');
  const { fromRoot, byOpening, words } = planOpenings(keys, stuck, alphabet);
  return {
    root: fromRoot.map(({ folded }) => folded),
    openings: Object.fromEntries(
      [...byOpening].map(([text, some]) => [text, some.map(({ folded }) => folded)]),
    ),
    words: Object.fromEntries([...words].map(([symbols, flags]) => [textOf(symbols), namesOf(flags)])),
  };
}

type Plan = Partial<ReturnType<typeof planned>> & { readonly stuck?: readonly string[] };
const LATIN_ENDINGS = ['t', 'ban', 'ნი'];

const ROWS: readonly (readonly [about: string, keys: readonly string[], plan: Plan])[] = [
  [
    'four symbols',
    ['velden', 'veldes+', 'oslo*'],
    { openings: { veld: ['velden', 'veldes'], oslo: ['oslo'] } },
  ],
  ['fewer symbols: the root', ['ono'], { root: ['ono'], words: { ono: 'root' } }],
  [
    'a short first word',
    ['de campo', 'abc de'],
    {
      openings: { 'de c': ['de campo'], 'abc ': ['abc de'] },
      words: { de: 'first', abc: 'first' },
    },
  ],
  ['a first word of four', ['abcd ef'], { openings: { abcd: ['abcd ef'] } }],
  ['a short key of two words', ['a b'], { root: ['a b'], words: { a: 'first, of short', 'a b': 'root' } }],
  [
    'a key that is a first word',
    ['de', 'de campo'],
    {
      root: ['de'],
      openings: { 'de c': ['de campo'] },
      words: { de: 'root, first' },
    },
  ],
  [
    'three letters that go on',
    ['ono+', 'abc*'],
    { root: ['ono', 'abc'], words: { ono: 'root, goes on', abc: 'root, goes on' } },
  ],
  [
    'two letters and the endings of their script',
    ['on+'],
    {
      root: ['on'],
      words: { on: 'root', ont: 'root, goes on', onb: 'root, goes on' },
      stuck: LATIN_ENDINGS,
    },
  ],
  [
    'a letter and endings',
    ['o+'],
    {
      root: ['o'],
      words: { o: 'root', ot: 'root', oba: 'root, goes on', oat: 'root, goes on' },
      stuck: [...LATIN_ENDINGS, 'at'],
    },
  ],
  [
    'two letters and any letter of their script',
    ['on*'],
    {
      root: ['on'],
      words: { on: 'root', ono: 'root, goes on', onn: 'root, goes on', ont: 'root, goes on' },
      stuck: ['t', 'ნ'],
    },
  ],
  [
    'a letter and any two of its script',
    ['o*'],
    {
      root: ['o'],
      words: {
        o: 'root',
        oo: 'root',
        ooo: 'root, goes on',
        oot: 'root, goes on',
        ot: 'root',
        oto: 'root, goes on',
        ott: 'root, goes on',
      },
      stuck: ['t', 'ნ'],
    },
  ],
  [
    'four symbols behind three that go on: the root as well',
    ['ono+', 'onocan', 'onnoca'],
    {
      root: ['ono'],
      openings: { onoc: ['onocan'], onno: ['onnoca'] },
      words: { ono: 'root, goes on', onoc: 'root' },
    },
  ],
  [
    'four symbols behind three with nothing stuck to them',
    ['ono', 'onocan'],
    { root: ['ono'], openings: { onoc: ['onocan'] }, words: { ono: 'root' } },
  ],
  [
    'a short key with nothing stuck to it',
    ['on'],
    { root: ['on'], words: { on: 'root' }, stuck: LATIN_ENDINGS },
  ],
  ['no ending of the script', ['ון+'], { root: ['ון'], words: { ון: 'root' }, stuck: LATIN_ENDINGS }],
  [
    'what may be a proclitic: both',
    ['برلین', 'بر'],
    {
      root: ['برلین', 'بر'],
      openings: { برلی: ['برلین'] },
      words: { بر: 'root' },
    },
  ],
  ['a proclitic within a first word', ['اب جد'], { openings: { 'اب ج': ['اب جد'] }, words: { اب: 'first' } }],
  ['a script without spaces: the root', ['中国', '中国中国'], { root: ['中国', '中国中国'] }],
  ['no letter: the root', ['"abcd', '"a b'], { root: ['"abcd', '"a b'] }],
];

// With a, b, c and d so many letters more frequent than ѯ that it is the first rare one.
const MANY = Array.from({ length: RARE - 5 }, (_, i) => String.fromCharCode(0x1e00 + i)).join('');

describe('keys are found by', () => {
  it.each(ROWS)('%s', (_about, keys, { stuck = [], ...plan }) => {
    expect(planned(keys, stuck, '')).toEqual({ root: [], openings: {}, words: {}, ...plan });
  });

  it('the root, with a rare symbol among the first', () => {
    expect(planned(['abcѯ*', 'abcdѯ', 'ѯabc'], [], MANY.repeat(4))).toEqual({
      root: ['abcѯ', 'ѯabc'],
      openings: { abcd: ['abcdѯ'] },
      words: { 'abc?': 'root', '?abc': 'root' },
    });
  });
});
