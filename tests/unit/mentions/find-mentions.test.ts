import { describe, expect, it } from 'vitest';
import { plain } from '@/src/core/matching/plain';
import { findMentions } from '@/src/core/mentions/find-mentions';
import { bundledMatcher } from '../matching/bundled-matcher';
import { COMMONER_ROWS } from './commoner-rows';
import { EVERYDAY_ROWS } from './everyday-rows';
import { GENRE_ROWS } from './genre-rows';
import { HEADLINE_ROWS } from './headline-rows';
import { LANGUAGE_ROWS } from './language-rows';
import { LATIN_ROWS } from './latin-rows';
import { MENTION_ROWS } from './mention-rows';
import { NAMED_AFTER_ROWS } from './named-after-rows';
import { asianNews } from './news/asian';
import { eastSlavicNews } from './news/east-slavic';
import { englishNews } from './news/english';
import { germanicNews } from './news/germanic';
import { northernAndCaucasianNews } from './news/northern-and-caucasian';
import { romanceNews } from './news/romance';
import { slavicNews } from './news/slavic';
import { POLITICS_ROWS } from './politics-rows';
import { PUBLIC_ROWS } from './public-rows';
import { ENTITIES } from './rows';
import { SCRIPT_ROWS } from './script-rows';
import { SPELLING_ROWS } from './spelling-rows';
import { SURROUNDING_ROWS } from './surrounding-rows';
import { THING_ROWS } from './thing-rows';

const matcher = bundledMatcher();
const ALL_ROWS = [
  ...MENTION_ROWS,
  ...SURROUNDING_ROWS,
  ...THING_ROWS,
  ...GENRE_ROWS,
  ...NAMED_AFTER_ROWS,
  ...POLITICS_ROWS,
  ...SPELLING_ROWS,
  ...SCRIPT_ROWS,
  ...HEADLINE_ROWS,
  ...LANGUAGE_ROWS,
  ...LATIN_ROWS,
  ...EVERYDAY_ROWS,
  ...PUBLIC_ROWS,
  ...COMMONER_ROWS,
  ...englishNews,
  ...romanceNews,
  ...germanicNews,
  ...slavicNews,
  ...eastSlavicNews,
  ...northernAndCaucasianNews,
  ...asianNews,
];

/** Takes the brackets out of a row: the haystack, and what is marked in it. */
function parse(row: string) {
  let haystack = '';
  const expected: string[] = [];
  for (const part of row.replaceAll('\\n', '\n').split(/(\[[^\]]*\|[A-Z]+\])/)) {
    const marked = /^\[([^\]]*)\|([A-Z]+)\]$/.exec(part);
    if (marked) {
      expected.push(`${haystack.length}–${haystack.length + marked[1]!.length} ${ENTITIES[marked[2]!]}`);
    }
    haystack += marked ? marked[1]! : part;
  }
  return { haystack, expected };
}

describe('findMentions', () => {
  it.each(ALL_ROWS)('%s, %s: %s', (language, _about, row) => {
    const { haystack, expected } = parse(row);
    const found = findMentions(matcher, haystack, { language }).map(
      ({ start, end, entity }) => `${start}–${end} ${entity}`,
    );
    expect(found).toEqual(expected);
  });

  it.each<[string, RegExp, string]>([
    ['do not break', / /g, '\u00a0'],
    ['are broken lines, indented, beside a mark of direction', / /g, ' \u200e\n '],
    ['stand among soft hyphens', /(?<=\p{L}\p{L})(?=\p{L}\p{L})/gu, '\u00ad'],
  ])('finds the same in all rows where spaces %s', (_, place, instead) => {
    // Two words of bridge lie too far apart then.
    for (const [language, , row] of ALL_ROWS.filter(([, , row]) => !row.includes('in bridge terms'))) {
      const { haystack } = parse(row);
      const found = (text: string) =>
        findMentions(matcher, text, { language }).map(
          ({ start, end, entity }) => `${plain(text, start, end)} ${entity}`,
        );
      const written = haystack.replace(place, instead);
      expect(found(written), written).toEqual(found(haystack));
    }
  });

  it('covers at least twenty languages in at least three hundred rows', () => {
    expect(ALL_ROWS.length).toBeGreaterThanOrEqual(300);
    expect(new Set(ALL_ROWS.map(([language]) => language)).size).toBeGreaterThanOrEqual(20);
  });

  it('says why a doubtful alias is believed', () => {
    const [, weak] = findMentions(matcher, 'Nicolás Maduro spoke. Then Maduro left.', { language: 'en' });
    expect(weak?.evidence).toEqual({ by: 'full-name', form: 'Nicolás Maduro' });
  });
});
