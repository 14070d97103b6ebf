/**
 * Where names may begin and end, beside the words of UAX #29. The strings are those of WordBreakTest.txt: all pairs of
 * one sample for each value of Word_Break, with and without a diaeresis between, and a few sentences. The answers come
 * from the engine (`Intl.Segmenter`), and from the file itself where a Debian machine has it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileMatcher } from '@/src/core/matching/compile-matcher';
import { loadMatcher } from '@/src/core/matching/load-matcher';
import { startSearch } from '@/src/core/matching/start-search';
import { RUNS } from './runs';

const FILE = '/usr/share/unicode/auxiliary/WordBreakTest.txt';
const SAMPLES = [
  '\u0001',
  '\r',
  '\n',
  '\u000b',
  '\u3031',
  'A',
  'À',
  ':',
  ',',
  '.',
  '0',
  '_',
  '🇦',
  'א',
  '"',
  "'",
  '☚',
  ' ',
  '\u00ad',
  '\u0300',
  '\u200d',
  'a\u2060',
  'a:',
  "a'",
  "a'\u2060",
  'a,',
  '1:',
  "1'",
  '1,',
  '1.\u2060',
  'カ',
  'ж',
  'ե',
];
const SENTENCES = [
  "can't",
  'can’t',
  '$1,234.56',
  '3.14',
  'ab"cd',
  'א"ב',
  'カタカナ',
  'a_b',
  'naïve',
  'e\u0301te\u0301',
  'A.B.',
  'a👩\u200d🚀b',
];
const words = new Intl.Segmenter('en', { granularity: 'word' });

/** A text in the pieces that UAX #29 cuts it into. */
type Pieces = readonly string[];

const fromEngine: Pieces[] = [
  ...SAMPLES.flatMap((one) => SAMPLES.flatMap((other) => [one + other, `${one}\u0308${other}`])),
  ...SENTENCES,
].map((text) => [...words.segment(text)].map(({ segment }) => segment));

/** Reads `÷ 0061 × 0308 ÷ 0001 ÷`: a break is ÷. */
function readPieces(line: string): Pieces {
  const body = line.split('#')[0]!.replaceAll('×', ' ');
  return body
    .split('÷')
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .map((piece) => String.fromCodePoint(...piece.split(/\s+/).map((code) => Number.parseInt(code, 16))));
}

const matcherOf = (names: readonly string[]) =>
  loadMatcher(
    compileMatcher({
      entities: [],
      names: [],
      confusables: names.map((name, number) => ({
        id: `word-${number}`,
        label: { en: name },
        not: [],
        alias: { mul: [name] },
      })),
    }).buffer as ArrayBuffer,
  );

function found(matcher: ReturnType<typeof matcherOf>, text: string) {
  const search = startSearch(matcher, text, null);
  search.advance(text.length);
  return search.matches;
}

const isWord = (piece: string) => /[\p{L}\p{N}]/u.test(piece);
/** Characters that are not seen are no part of a name's span, though they are of a word; nor is what hangs on them. */
const trimmed = (piece: string) => piece.replace(/(\u00ad|\u2060)(\u00ad|\u2060|\u200d|\p{M})*$/u, '');
/**
 * Inside what is one word to UAX #29 a name may stop before these, because what follows is not of the name: the
 * possessive of "Maduro's", a Hebrew ending after an apostrophe, "US:s" in Swedish, times and lists without spaces.
 * Katakana beside an underscore is a word as beside any mark. An emoji behind a joiner is a grapheme of its own.
 */
const UNSEEN = /^(\u00ad|\u2060|\u200d|\p{M})+/u;
const NAMES_STOP_AT = /^[:,."'’_\p{So}]/u;

/** Returns the texts in which a letter is found where no name may begin or end. */
function wrongEdges(cases: readonly Pieces[]): string[] {
  const letters = matcherOf(['a', 'b', '0', '1', 'א', 'ж', 'ե', '\u3031', 'カ']);
  return cases.flatMap((pieces) => {
    const text = pieces.join('');
    const cuts = new Set<number>([0]);
    for (const piece of pieces) cuts.add(Math.max(...cuts) + piece.length);
    return found(letters, text).flatMap(({ start, end }) => {
      const before = text.charAt(start - 1).replace(UNSEEN, '') || ':';
      const after = text.slice(end).replace(UNSEEN, '');
      const mayStart = cuts.has(start) || NAMES_STOP_AT.test(before);
      const mayEnd = cuts.has(end) || cuts.has(text.length - after.length) || NAMES_STOP_AT.test(after);
      return mayStart && mayEnd ? [] : [`${JSON.stringify(text)} ${start}–${end}`];
    });
  });
}

/** Returns the texts in which other spans are found than their words. */
function wrongWords(cases: readonly Pieces[]): string[] {
  const everyWord = matcherOf([...new Set(cases.flat().filter(isWord))]);
  return cases.flatMap((pieces) => {
    const text = pieces.join('');
    let at = 0;
    const expected = pieces.flatMap((piece) => {
      const start = at;
      at += piece.length;
      return isWord(piece) ? [`${start}–${start + trimmed(piece).length}`] : [];
    });
    const spans = found(everyWord, text).map(({ start, end }) => `${start}–${end}`);
    return String(spans) === String(expected) ? [] : [`${JSON.stringify(text)} ${spans}, not ${expected}`];
  });
}

describe('names and the words of UAX #29', () => {
  it('finds every word whole', () => {
    expect(wrongWords(fromEngine)).toEqual([]);
  });

  it('begins and ends names inside of a word only at marks', () => {
    expect(wrongEdges(fromEngine)).toEqual([]);
  });

  // With few runs of properties, few texts will do here as well.
  const fileIsThere = existsSync(FILE) && RUNS >= 5000;
  it.skipIf(!fileIsThere)(`does so on WordBreakTest.txt (needs ${FILE}, Debian's unicode-data)`, () => {
    const cases = readFileSync(FILE, 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('÷'))
      .map(readPieces);
    expect(cases.length).toBeGreaterThan(1800);
    expect(wrongWords(cases)).toEqual([]);
    expect(wrongEdges(cases)).toEqual([]);
  });
});
