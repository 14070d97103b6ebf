/** The table of openings spares a page most walks of the automaton: which words lead to one. */
import { describe, expect, it } from 'vitest';
import { compileMatcher, type Naming } from '@/src/core/matching/compile-matcher';
import { SYMBOL_SHIFT } from '@/src/core/matching/layout';
import { loadMatcher } from '@/src/core/matching/load-matcher';
import { createLookUp } from '@/src/core/matching/look-up';
import { addSymbol, OPENING } from '@/src/core/matching/openings';

const id = 'hvu';
const naming = {
  entities: [{ id, kind: 'city' }],
  // Endings may be stuck to names, not to cue words.
  names: [{ entity: id, alias: { hu: ['Hvu'] }, cues: { mul: ['ef'] } }],
  confusables: [
    { id, label: {}, not: [], alias: { mul: ['abcde', 'cd 44', 'b a', 'gh iklm', 'gh iknm', 'm 44'] } },
  ],
} as unknown as Naming;
const matcher = loadMatcher(compileMatcher(naming).buffer as ArrayBuffer);

/** Looks up the first word of a text; returns up to where its symbols led to a walk, or null. */
function walkOf(text: string): string | null {
  let walk: string | null = null;
  const take = (start: number, _opening: number, end: number) => {
    walk = text.slice(start, end + 1);
  };
  const lookUp = createLookUp(matcher, { begin: () => undefined, take, matches: [] });
  lookUp.begin(text);
  const letters = /^[a-z]*/.exec(text)![0].length;
  const symbols = (count: number) =>
    [...text.slice(0, count)].reduce(
      (some, letter) => addSymbol(some, matcher.entries[letter.charCodeAt(0)]! >> SYMBOL_SHIFT),
      0,
    );
  if (letters < OPENING) lookUp.short(0, letters, symbols(letters), letters);
  else lookUp.long(0, OPENING - 1, symbols(OPENING), symbols(OPENING - 1));
  return walk;
}

describe('a word leads to a walk', () => {
  it.each<[string, string, string | null]>([
    ['that begins as a name does', 'abcdx', 'abcd'],
    ['that does not', 'abdcx', null],
    ['longer than a name of three letters or less', 'efgh', null],
    ['that is a short name', 'ef x', 'ef'],
    ['shorter than a name', 'ab x', null],
    ['with the symbols behind it', 'cd 4', 'cd 4'],
    ['with spaces in a row behind it', 'cd  \u00ad 4', 'cd  \u00ad 4'],
    ['with others behind it', 'cd 5', null],
    ['with a letter of no name behind it', 'cdᎠ 4', null],
    ['that is a short name with an ending', 'hvunak', 'hvun'],
    ['with a digit twice behind it', 'm 44', 'm 44'],
    ['with the same letter twice behind it', 'gh iklm', 'gh i'],
    ['that ends the text before a name can', 'cd ', null],
    ['that is no first word', 'hg iklm', null],
  ])('%s', (_, text, walk) => {
    expect(walkOf(text)).toBe(walk);
  });
});
