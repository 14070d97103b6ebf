import { describe, expect, it } from 'vitest';
import { foldCodeUnit, foldText } from '@/src/core/matching/fold';
import { startSearch } from '@/src/core/matching/start-search';
import fc from '@/tests/random-inputs';
import { bundledMatcher } from './bundled-matcher';
import { matcherOf } from './matcher-of';
import { RUNS, TIMEOUT_MS } from './runs';

const ALPHABET = [
  'a',
  'b',
  'é',
  'e\u0301',
  'I',
  'ı',
  'ё',
  '’',
  "'",
  '-',
  '\u00ad',
  '\u200d',
  '👩\u200d🚀',
  ' ',
  'ع',
  'عَ',
  'عّٰ',
  'ـ',
  '\u0301',
  'ß',
  'ẞ',
  's',
  'İ',
  '\u200b',
  '\ufe0f',
  // Long enough for words to be skimmed again behind a letter that asked for care.
  ' bbbb bbbb bbbb bbbb bbbb bbbb bbbb ',
];
const ALIASES = ['a', 'ab', 'b a', 'éa', 'I-b', 'ёb', "a'b", 'ع', 'عع', 'aba b', 'aß', 's'];
/** An alias with ß may be written with ss. */
const SPELLINGS = ALIASES.flatMap((alias) => [alias, alias.replace('ß', 'ss')]).map(foldText);
const small = matcherOf(ALIASES);
const bundled = bundledMatcher();
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const texts = fc.array(fc.constantFrom(...ALPHABET), { maxLength: 24 }).map((parts) => parts.join(''));

/** The specification: at each place where a word starts, the longest alias that ends a word; then go on behind it. */
function naiveSearch(text: string): string[] {
  const units = [...Array(text.length).keys()].map((at) => foldCodeUnit(text.charCodeAt(at)));
  const isWord = (unit: number | undefined) =>
    unit !== undefined && /[\p{L}\p{N}]/u.test(String.fromCharCode(unit));
  const spoken = (at: number, step: number) => {
    let next = at;
    while (units[next] === 0) next += step;
    return units[next];
  };
  const found: string[] = [];
  for (let start = 0; start < text.length; start++) {
    if (!isWord(units[start]) || isWord(spoken(start - 1, -1))) continue;
    for (let end = text.length; end > start; end--) {
      if (units[end] === 0 && /\p{M}|\u200d/u.test(text.charAt(end))) continue;
      const last = text.charAt(end - 1);
      if (units[end - 1] === 0 && !/\p{M}|\u200d/u.test(last)) continue;
      if (isWord(spoken(end, 1))) continue;
      const form = foldText(text.slice(start, end));
      if (!SPELLINGS.includes(form) || endsWithIgnored(text.slice(start, end))) continue;
      found.push(`${start}–${end}`);
      start = end - 1;
      break;
    }
  }
  return found;
}

/** Accents behind what is not seen are no part of the name's last grapheme. */
const endsWithIgnored = (surface: string) => /[\u00adـ\u200b][\p{M}\u200d]*$/u.test(surface);

describe('the search', { timeout: TIMEOUT_MS }, () => {
  it('finds what the naive search finds', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const search = startSearch(small, text, null);
        search.advance(text.length);
        expect(search.matches.map(({ start, end }) => `${start}–${end}`)).toEqual(naiveSearch(text));
      }),
      { numRuns: RUNS },
    );
  });

  it('finds the same in slices of any size', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 7 }), (text, slice) => {
        const whole = startSearch(small, text, null);
        whole.advance(text.length);
        const sliced = startSearch(small, text, null);
        while (!sliced.advance(slice));
        expect(sliced.matches).toEqual(whole.matches);
      }),
      { numRuns: RUNS },
    );
  });

  it('never splits a grapheme', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...ALPHABET, 'Maduro', 'Россия', '中国', '\u200b', '🏽'), { maxLength: 12 }),
        (parts) => {
          const text = parts.join('');
          const edges = new Set([...graphemes.segment(text)].map(({ index }) => index).concat(text.length));
          for (const matcher of [small, bundled]) {
            const search = startSearch(matcher, text, null);
            search.advance(text.length);
            for (const { start, end } of search.matches)
              expect([edges.has(start), edges.has(end)]).toEqual([true, true]);
          }
        },
      ),
      { numRuns: RUNS },
    );
  });
});
