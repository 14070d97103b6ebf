import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startSearch } from '@/src/core/matching/start-search';
import { findMentions } from '@/src/core/mentions/find-mentions';
import { createMentionBook } from '@/src/core/mentions/mention-book';
import { bundledMatcher } from '../matching/bundled-matcher';

const bundled = bundledMatcher();

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
