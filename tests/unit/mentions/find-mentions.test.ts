import { describe, expect, it } from 'vitest';
import { findMentions } from '@/src/core/mentions/find-mentions';
import { bundledMatcher } from '../matching/bundled-matcher';
import { ENTITIES, MENTION_ROWS } from './mention-rows';

const matcher = bundledMatcher();

/** Takes the brackets out of a row: the haystack, and what is marked in it. */
function parse(row: string) {
  let haystack = '';
  const expected: string[] = [];
  for (const part of row.replace('\\n', '\n').split(/(\[[^\]]*\|[A-Z]+\])/)) {
    const marked = /^\[([^\]]*)\|([A-Z]+)\]$/.exec(part);
    if (marked) {
      expected.push(`${haystack.length}–${haystack.length + marked[1]!.length} ${ENTITIES[marked[2]!]}`);
    }
    haystack += marked ? marked[1]! : part;
  }
  return { haystack, expected };
}

describe('findMentions', () => {
  it.each(MENTION_ROWS)('%s, %s: %s', (language, _about, row) => {
    const { haystack, expected } = parse(row);
    const found = findMentions(matcher, haystack, { language }).map(
      ({ start, end, entity }) => `${start}–${end} ${entity}`,
    );
    expect(found).toEqual(expected);
  });

  it('covers at least twenty languages', () => {
    expect(new Set(MENTION_ROWS.map(([language]) => language)).size).toBeGreaterThanOrEqual(20);
  });

  it('says why a doubtful alias is believed', () => {
    const [, weak] = findMentions(matcher, 'Nicolás Maduro spoke. Then Maduro left.', { language: 'en' });
    expect(weak?.evidence).toEqual({ by: 'full-name', form: 'Nicolás Maduro' });
  });
});
