import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { startSearch } from '@/src/core/matching/start-search';
import { findMentions } from '@/src/core/mentions/find-mentions';
import { createMentionBook, type MentionBook } from '@/src/core/mentions/mention-book';
import fc from '@/tests/random-inputs';
import { bundledMatcher } from '../matching/bundled-matcher';

const bundled = bundledMatcher();

function openBook<K>(): { book: MentionBook<K>; put(key: K, text: string): void } {
  const book = createMentionBook<K>({ matcher: bundled, language: 'en' });
  return {
    book,
    put(key, text) {
      const search = startSearch(bundled, text, null);
      search.advance(text.length);
      book.put(key, text, search.matches);
    },
  };
}

const LINES = [
  'Nicolás Maduro spoke.',
  'Maduro left.',
  'Ricardo Maduro of Honduras.',
  'Venezuela',
  'A cigar, Maduro.',
  'Bolton',
  'John Bolton',
  'Juan Guaidó',
  'Michael Bolton',
  '',
  'Trump plays bridge',
];

/** Those that have no doubtful name. */
const CERTAIN = ['Nicolás Maduro spoke.', 'Venezuela', 'Juan Guaidó', ''];

describe('the mention book', () => {
  const step = fc.record({ key: fc.nat(5), line: fc.option(fc.constantFrom(...LINES)) });

  it('says after any puts and deletes what a fresh one says', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20, size: 'max' }), (steps) => {
        const { book, put } = openBook<number>();
        const texts = new Map<number, string>();
        const shown = new Map<number, readonly unknown[]>();
        for (const { key, line } of steps) {
          if (line === null) {
            book.delete(key);
            texts.delete(key);
          } else {
            put(key, line);
            texts.set(key, line);
          }
          for (const [changed, mentions] of book.settle()) {
            // What is certain stays as it is, whatever else the page says.
            const isNews = changed === key || !CERTAIN.includes(texts.get(changed)!);
            expect([changed, isNews]).toEqual([changed, true]);
            if (mentions.length > 0) shown.set(changed, mentions);
            else expect(shown.delete(changed)).toBe(true);
          }
          expect([...book.settle()]).toEqual([]);
        }
        const fresh = openBook<number>();
        for (const [key, text] of texts) fresh.put(key, text);
        const expected = [...fresh.book.settle()].filter(([, mentions]) => mentions.length > 0);
        expect(shown).toEqual(new Map(expected));
      }),
      { numRuns: 300 },
    );
  });

  it('has nothing to say of a text without names', () => {
    expect(findMentions(bundled, 'Nothing here.')).toEqual([]);
    const { book, put } = openBook<number>();
    put(1, 'Nothing here.');
    expect([...book.settle()]).toEqual([]);
    book.delete(1);
    book.delete(2);
    expect([...book.settle()]).toEqual([]);
  });

  // A feed that runs for hours throws its texts away, and most have no names to begin with.
  it.each([
    ['without names', 'Nothing here.', false],
    ['with a name, that goes', 'Venezuela', true],
    ['with a doubtful name, that goes', 'Maduro left.', true],
    ['with a cue word, that goes', 'Miraflores', true],
  ] as const)('holds no text %s', async (_about, text, isDeleted) => {
    const { book, put } = openBook<object>();
    put({}, 'Nicolás Maduro');
    const gone = new WeakRef(passThrough(book, put, isDeleted ? text : `${text} `));
    await new Promise(setImmediate);
    setFlagsFromString('--expose-gc');
    runInNewContext('gc')();
    expect(gone.deref()).toBe(undefined);
    expect([...book.settle()]).toEqual([]);

    function passThrough(here: typeof book, putHere: typeof put, line: string): object {
      const key = {};
      putHere(key, line);
      here.settle();
      if (isDeleted) here.delete(key);
      here.settle();
      return key;
    }
  });
});
