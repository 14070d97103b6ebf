import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityId } from '@/src/core/briefing/schema';
import { buildAutomaton } from '@/src/core/matching/build-automaton';
import { compileMatcher, compilePackedMatcher } from '@/src/core/matching/compile-matcher';
import { foldCodeUnit, foldText } from '@/src/core/matching/fold';
import { LEAF_LABEL } from '@/src/core/matching/layout';
import { loadMatcher } from '@/src/core/matching/load-matcher';
import { minimiseKeys } from '@/src/core/matching/minimise-keys';
import { packAutomaton } from '@/src/core/matching/pack-automaton';
import { readNumbers, writeNumbers } from '@/src/core/matching/packed-form';
import { startSearch } from '@/src/core/matching/start-search';
import { unpackAutomaton } from '@/src/core/matching/unpack-automaton';
import { unpackMatcher } from '@/src/core/matching/unpack-matcher';
import { findMentions } from '@/src/core/mentions/find-mentions';
import { createMentionBook } from '@/src/core/mentions/mention-book';
import { bundledMatcher, bundledNaming } from './bundled-matcher';

const RUNS = Number(process.env.SIDELIGHT_RUNS ?? 5000);
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
  '\u0301',
];
const ALIASES = ['a', 'ab', 'b a', 'éa', 'I-b', 'ёb', "a'b", 'ع', 'aba b'];
const id = (text: string) => text as EntityId;
const small = loadMatcher(
  compileMatcher({
    entities: [],
    names: [],
    // Confusables: their forms take no endings, which the naive search does not know.
    confusables: ALIASES.map((alias, number) => ({
      id: `e${number}`,
      label: { en: alias },
      not: [],
      alias: { mul: [alias] },
    })),
  }).buffer as ArrayBuffer,
);
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
      if (units[end - 1] === 0 && text.slice(start, end).endsWith('\u00ad')) continue;
      if (isWord(spoken(end, 1))) continue;
      const form = foldText(text.slice(start, end));
      if (!ALIASES.some((alias) => foldText(alias) === form) || endsWithIgnored(text.slice(start, end)))
        continue;
      found.push(`${start}–${end}`);
      start = end - 1;
      break;
    }
  }
  return found;
}

/** Accents behind a soft hyphen are no part of the name's last grapheme. */
const endsWithIgnored = (surface: string) => /\u00ad[\p{M}\u200d]*$/u.test(surface);

describe('the search', () => {
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

  it('takes twice the time for twice the text', { timeout: 60_000 }, () => {
    const timeOf = (text: string) => {
      const from = performance.now();
      startSearch(bundled, text, null).advance(text.length);
      return performance.now() - from;
    };
    for (const part of ['a', 'S ', 'nicolas ', '\u00ad', '中', 'و']) {
      const text = part.repeat(200_000 / part.length);
      // In turns, so that other work on the machine slows both.
      let [once, twice] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
      for (let round = 0; round < 15; round++) {
        once = Math.min(once, timeOf(text));
        twice = Math.min(twice, timeOf(text + text));
      }
      expect(twice / once).toBeLessThan(3);
    }
  });
});

describe('folding', () => {
  it('changes nothing when done twice, for every code unit', () => {
    for (let unit = 0; unit < 0x10000; unit++) {
      const folded = foldCodeUnit(unit);
      if (folded !== 0 && foldCodeUnit(folded) !== folded)
        throw new Error(`U+${unit.toString(16)} → U+${folded.toString(16)}`);
    }
  });
});

describe('the automaton', () => {
  it('holds each key with its value, and no other', () => {
    const label = fc.integer({ min: LEAF_LABEL + 1, max: LEAF_LABEL + 4 });
    const keys = fc.uniqueArray(fc.array(label, { minLength: 1, maxLength: 6 }), {
      selector: String,
      maxLength: 40,
    });
    fc.assert(
      fc.property(keys, fc.array(label, { minLength: 1, maxLength: 6 }), (all, other) => {
        const root = minimiseKeys(all.map((key, value) => ({ labels: key, value })));
        const { labels, bases } = buildAutomaton(root);
        const childBy = (state: number, step: number) => {
          const base = bases[state]!;
          const child = base === 0 ? state + 1 : base + step;
          return labels[child] === step ? child : -1;
        };
        const readValue = (key: readonly number[]) => {
          let state = 0;
          for (const step of key) {
            state = childBy(state, step);
            if (state < 0) return -1;
          }
          const leaf = childBy(state, LEAF_LABEL);
          return leaf < 0 ? -1 : bases[leaf]!;
        };
        all.forEach((key, value) => {
          expect(readValue(key)).toBe(value);
        });
        expect(readValue(other)).toBe(all.findIndex((key) => String(key) === String(other)));
        expect(unpackAutomaton(packAutomaton(root))).toEqual({ labels, bases });
      }),
      { numRuns: 500 },
    );
  });
});

describe('the mention book', () => {
  const LINES = [
    'Nicolás Maduro spoke.',
    'Maduro left.',
    'Ricardo Maduro of Honduras.',
    'Venezuela',
    'A cigar, Maduro.',
    'Bolton',
    'John Bolton',
    'Michael Bolton',
    '',
    'Trump plays bridge',
  ];
  const step = fc.record({ key: fc.nat(5), line: fc.option(fc.constantFrom(...LINES)) });

  it('says after any puts and deletes what a fresh one says', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const put = (book: ReturnType<typeof createMentionBook<number>>, key: number, text: string) => {
          const search = startSearch(bundled, text, null);
          search.advance(text.length);
          book.put(key, text, search.matches);
        };
        const book = createMentionBook<number>({ matcher: bundled, language: 'en' });
        const texts = new Map<number, string>();
        const shown = new Map<number, unknown>();
        for (const { key, line } of steps) {
          if (line === null) {
            book.delete(key);
            texts.delete(key);
          } else {
            put(book, key, line);
            texts.set(key, line);
          }
          for (const [changed, mentions] of book.settle()) {
            if (mentions.length > 0) shown.set(changed, mentions);
            else shown.delete(changed);
          }
        }
        const fresh = createMentionBook<number>({ matcher: bundled, language: 'en' });
        for (const [key, text] of texts) put(fresh, key, text);
        const expected = [...fresh.settle()].filter(([, mentions]) => mentions.length > 0);
        expect(shown).toEqual(new Map(expected));
      }),
      { numRuns: 500 },
    );
  });

  it('has nothing to say of a text without names', () => {
    expect(findMentions(bundled, 'Nothing here.')).toEqual([]);
  });
});

describe('compiling and loading', () => {
  it('gives the same bytes for the same naming', () => {
    const naming = {
      entities: [{ id: id('x'), kind: 'person' as const }],
      names: [{ entity: id('x'), alias: { en: ['Jo Ann'] } }],
      confusables: [],
    };
    expect(compileMatcher(naming)).toEqual(compileMatcher(naming));
  });

  it('travels as a text without any change', () => {
    expect(unpackMatcher(compilePackedMatcher(bundledNaming()))).toEqual(bundled);
  });

  it('writes whole numbers in the characters of one line', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), (numbers) => {
        const text = writeNumbers(numbers);
        expect(readNumbers(text)).toEqual(numbers);
        expect(text).toMatch(/^[#-~]*$/);
      }),
    );
  });

  it('refuses other bytes and other versions', () => {
    expect(() => loadMatcher(new ArrayBuffer(8))).toThrow('not a matcher');
    const bytes = compileMatcher({ entities: [], names: [], confusables: [] });
    new Int32Array(bytes.buffer)[1] = 99;
    expect(() => loadMatcher(bytes.buffer as ArrayBuffer)).toThrow('version 99');
  });
});
