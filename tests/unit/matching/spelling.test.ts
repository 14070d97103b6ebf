/** Words that are spelled unit by unit: near letters that ask for care, in scripts without spaces, behind proclitics. */
import { describe, expect, it } from 'vitest';
import { createSearch } from '@/src/core/matching/start-search';
import { matcherOf } from './matcher-of';

const matcher = matcherOf(['ab', 'abcde', 'uvw', 'wxyz', 'زمبلا', 'بابل', 'カナ', '中国']);
/** A letter with its accent apart asks for care. */
const CAREFUL = 'e\u0301';
// One search for all texts, as for those of a page.
const search = createSearch(matcher, null);

function found(text: string): string[] {
  search.begin(text);
  search.advance(text.length);
  return search.matches.map(({ start, end }) => text.slice(start, end));
}

describe('words that are spelled', () => {
  it.each<[string, string, readonly string[]]>([
    ['a long name and a short one', `${CAREFUL} abcde ab`, ['abcde', 'ab']],
    ['no word that ends as a name does', `${CAREFUL} awxyz x`, []],
    ['no last word that ends as a name does', `${CAREFUL} awxyz`, []],
    ['a name behind a proclitic', 'وزمبلا', ['زمبلا']],
    ['a name that begins as a proclitic', 'بابل وبابل', ['بابل', 'بابل']],
    ['no name within a word', 'زبابل زوزمبلا', []],
    ['a name behind three proclitics', 'وووزمبلا', ['زمبلا']],
    ['no name behind four', 'ووووزمبلا', []],
    ['a name in the word behind others with proclitics', 'وز وز وز وز وزمبلا', ['زمبلا']],
    ['names of a script without spaces, anywhere', '国中国国', ['中国']],
    ['a name at the beginning of Katakana', 'カナ・ナ カナ', ['カナ', 'カナ']],
    ['no name within Katakana', 'ナカナ', []],
    ['a name of Katakana behind another script', '中カナ وカナ xカナ', ['カナ', 'カナ', 'カナ']],
    ['names of Katakana on both sides of a letter', 'カナxカナ', ['カナ', 'カナ']],
    ['no end of a word that asks for care', 'xxuvw\u00ad', []],
    ['a name that asks for care', 'xx uvw\u00ad', ['uvw']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('are forgotten with their text', () => {
    expect(found('ab')).toEqual(['ab']);
    expect(found('x')).toEqual([]);
    expect(found('ab')).toEqual(['ab']);
  });
});
