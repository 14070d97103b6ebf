import { describe, expect, it } from 'vitest';
import { startSearch } from '@/src/core/matching/start-search';
import { matcherOf } from './matcher-of';

const matcher = matcherOf(['s', 'ab', 'b a', "o'su", "a'b", 'abcde', 'cd 4', '2019', 'éa']);
/** A letter with its accent apart asks for care, and 31 more units of care follow. */
const CAREFUL = 'e\u0301';

/** What is found in a text, however it is sliced. */
function found(text: string): string[] {
  const slices = [text.length, 1, 3].map((slice) => {
    const search = startSearch(matcher, text, null);
    while (!search.advance(slice));
    return search.matches.map(({ start, end }) => text.slice(start, end));
  });
  expect(slices[1]).toEqual(slices[0]);
  expect(slices[2]).toEqual(slices[0]);
  return slices[0]!;
}

describe('words that are skimmed', () => {
  it.each<[string, string, readonly string[]]>([
    ['a name of one letter', 'x s y', ['s']],
    ['names that end the text', 's ab', ['s', 'ab']],
    ['a name of one letter that ends the text', 'xxxx s', ['s']],
    ['spaces in a row behind one letter', 'b   a', ['b   a']],
    ['spaces in a row behind two letters', 'cd   4', ['cd   4']],
    ['an apostrophe that is punctuation', 'o’su', ['o’su']],
    ['an apostrophe that is a letter', 'o\u02bcsu', ['o\u02bcsu']],
    ['an apostrophe that is a letter, in a short name', 'a\u02bcb x', ['a\u02bcb']],
    ['digits', 'in 2019, xx', ['2019']],
    ['no part of a word', 'xab abx sab', []],
    ['a letter in a circle', 'ⓢ ⓐb', []],
    ['a name with an accent apart', `ab e\u0301a ab`, ['ab', 'e\u0301a', 'ab']],
    ['an accent apart within a name of few letters', 'xx a\u0301b s\u0301', ['a\u0301b', 's\u0301']],
    ['a name in front of a letter that asks for care', `xxxx s ${CAREFUL}`, ['s']],
    ['a long name with care in its end', 'abcd\u00ade ab', ['abcd\u00ade', 'ab']],
    ['a name that begins where care ends', `${CAREFUL} ${'b'.repeat(28)} s ${CAREFUL} s`, ['s', 's']],
    ['a title where care ends, once', `${CAREFUL} ${'b'.repeat(27)} mr \u0301`, ['mr']],
    ['names far behind care', `${CAREFUL} ${'bb '.repeat(20)}abcde ab`, ['abcde', 'ab']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
