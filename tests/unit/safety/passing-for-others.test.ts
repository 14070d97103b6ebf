/**
 * T14: a name or a text that passes for another one: letters that look alike, invisible characters, the direction of writing turned
 * round. What a page writes so is not taken for the name; what an editor writes so is refused.
 */
import { describe, expect, test } from 'vitest';
import { lintBriefing } from '@/src/core/briefing/lint-briefing';
import { parseBriefing } from '@/src/core/briefing/parse-briefing';
import { findMentions } from '@/src/core/mentions/find-mentions';
import { smallBriefing, smallParts } from '../briefing/small-briefing';
import { bundledMatcher } from '../matching/bundled-matcher';

const from = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at));

/** Those of “Trojan Source”, and controls that no text has. */
const INVISIBLE = [
  ...from(0x202a, 0x202e),
  ...from(0x2066, 0x2069),
  ...from(0x00, 0x08),
  ...from(0x0e, 0x1f),
  ...from(0x7f, 0x9f),
];

/** Latin letters and what looks the same: Cyrillic, Greek. */
const ALIKE: Readonly<Record<string, readonly string[]>> = {
  a: ['\u0430'],
  c: ['\u0441'],
  e: ['\u0435'],
  i: ['\u0456'],
  o: ['\u043e', '\u03bf'],
  p: ['\u0440'],
  x: ['\u0445'],
  y: ['\u0443'],
  A: ['\u0410', '\u0391'],
  B: ['\u0412', '\u0392'],
};

const FIELDS: readonly [string, (parts: ReturnType<typeof smallParts>, hidden: string) => void][] = [
  ['a name', (p, hidden) => (p.names[0].alias.en = [`Ann${hidden} Ames`])],
  ['a title', (p, hidden) => (p.events[0].title.en = `They${hidden} speak`)],
  ['a quote', (p, hidden) => (p.quotes[0].text = `We${hidden} speak`)],
];

const code = (letter: string) => `U+${letter.codePointAt(0)?.toString(16).padStart(4, '0')}`;

describe('what an editor writes', () => {
  test.each(FIELDS)('%s with an invisible control in it is refused, whichever it is (T14)', (_, put) => {
    const taken = INVISIBLE.filter((hidden) => {
      const parts = smallParts();
      put(parts, hidden);
      return parseBriefing(parts).ok;
    });
    expect(taken.map(code)).toEqual([]);
    const clean = smallParts();
    put(clean, '');
    expect(parseBriefing(clean).ok).toBe(true);
  });

  test('a name with one letter that only looks alike is refused, whichever it is (T14)', () => {
    const pairs = Object.entries(ALIKE).flatMap(([letter, others]) => others.map((other) => [letter, other]));
    const taken = pairs.filter(([letter, other]) => {
      const name = 'Bacon Apixey Annbo'.replace(letter as string, other as string);
      const change = (parts: ReturnType<typeof smallParts>) => (parts.names[0].alias.en = [name]);
      return !lintBriefing(smallBriefing(change)).refusals.some(({ message }) => /two scripts/.test(message));
    });
    expect(taken.map((pair) => pair.map((letter) => code(letter as string)).join(' '))).toEqual([]);
  });
});

describe('what a page writes', () => {
  const matcher = bundledMatcher();
  const found = (text: string) =>
    findMentions(matcher, `${text} spoke.`, { language: 'en' }).map(({ entity }) => entity);
  const alike = [...'Nicolas Maduro'].flatMap((letter, at) =>
    (ALIKE[letter] ?? []).map(
      (other) => `${'Nicolas Maduro'.slice(0, at)}${other}${'Nicolas Maduro'.slice(at + 1)}`,
    ),
  );

  test.each(alike)('%s, a letter of which only looks alike, is not Nicolas Maduro (T14)', (text) => {
    expect(found('Nicolas Maduro')).toEqual(['nicolas-maduro']);
    expect(found(text)).toEqual([]);
  });
});
