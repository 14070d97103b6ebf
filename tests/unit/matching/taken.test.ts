/**
 * What is taken of the patterns that fit at a place: the longest name that is written as it must be, and signals beside
 * it. On a small naming, in which words are several things at once; `surface kind-subject`, and `small` in small letters.
 */
import { describe, expect, it } from 'vitest';
import type { EntityId } from '@/src/core/briefing/schema';
import { compileMatcher, type Naming } from '@/src/core/matching/compile-matcher';
import { KIND, kindOf } from '@/src/core/matching/layout';
import { loadMatcher } from '@/src/core/matching/load-matcher';
import { startSearch } from '@/src/core/matching/start-search';

const id = (text: string) => text as EntityId;
const names: readonly (readonly [kind: string, names: object])[] = [
  // The first pattern of all, which has the number 0, is a weak one. The first two are of any language.
  ['person', { weakAlias: { mul: ['Orloff'] }, cues: { mul: ['gulf'] } }],
  ['city', { weakAlias: { en: ['Marl', 'Marl Bay'] }, cues: { mul: ['harbor*', 'beacon*'] } }],
  [
    'person',
    {
      presumedAlias: { en: ['Tovan'] },
      weakAlias: { en: ['Orla'] },
      cues: { mul: ['anna mr', 'beacon', 'gull', 'dorva'] },
    },
  ],
  ['city', { weakAlias: { en: ['Harbor'], mul: ['QZX'] }, cues: { mul: ['quay lights'] } }],
  ['city', { alias: { en: ['Quay Lights', 'Gull-Pier'] } }],
  ['country', { alias: { hu: ['Zembla', 'Dorva'], mul: ['中国', 'กข', 'カナ', '1x', '2x!'] } }],
];
const naming = {
  entities: names.map(([kind], number) => ({ id: id(`e${number}`), kind })),
  names: names.map(([, some], number) => ({ entity: id(`e${number}`), alias: {}, ...some })),
  confusables: [{ id: 'zembla', label: { en: 'zembla' }, not: [], alias: { mul: ['zembla'] } }],
} as unknown as Naming;
const matcher = loadMatcher(compileMatcher(naming).buffer as ArrayBuffer);
const kinds = Object.keys(KIND);

function taken(text: string, language: string | null): string[] {
  const search = startSearch(matcher, text, language);
  search.advance(text.length);
  return search.matches.map(({ start, end, pattern, lower }) => {
    const [bits, subject] = matcher.patterns.subarray(3 * pattern);
    return `${text.slice(start, end)} ${kinds[kindOf(bits!)]}-${subject}${lower ? ' small' : ''}`;
  });
}

const ENDING_LETTERS = 'nak';
const softly = (count: number) => '\u00ad'.repeat(count);

describe('what is taken', () => {
  it.each<[string, string, string, readonly string[]]>([
    ['a title within a cue', 'en', 'x anna mr x', ['anna mr cue-2', 'mr title-1']],
    ['of signals the longest', 'en', 'Anna mr', ['Anna mr cue-2', 'mr title-1']],
    ['a shorter signal, where the longer form is none', 'en', 'gull-pier', ['gull cue-2']],
    ['a name and no cue that is as long', 'en', 'Quay Lights', ['Quay Lights name-4']],
    ['a first name, with a capital', 'en', 'Anna, anna', ['Anna given-6']],
    ['a weak name in small letters', 'en', 'Orloff, orloff', ['Orloff weak-0', 'orloff weak-0 small']],
    ['a presumed name in small letters', 'en', 'Tovan tovan', ['Tovan presumed-2', 'tovan presumed-2 small']],
    ['no weak acronym in small letters', 'en', 'QZX, qzx', ['QZX weak-3']],
    ['of names in small letters the longest', 'en', 'marl bay', ['marl bay weak-1 small']],
    ['a word that goes on is no name', 'en', 'Harbor, Harbors', ['Harbor weak-3', 'Harbor cue-1']],
    ['a word that goes on as no ending does', 'en', 'Harborxy', ['Harbor cue-1']],
    ['both cues of a word', 'en', 'beacon', ['beacon cue-1', 'beacon cue-2']],
    ['of a word that goes on the cue that may', 'en', 'beacons', ['beacon cue-1']],
    ['a name with its ending', 'hu', 'Zemblának', ['Zemblá name-5']],
    ['a confusable with its ending', 'hu', 'zembla, zemblának', ['zembla cover-4', 'zemblá cover-4']],
    ['a short name in its language', 'en', 'Orla', ['Orla weak-2']],
    ['no short name of another language', 'hu', 'Orla', []],
    ['a cue, without an ending', 'hu', 'dorva, dorvának', ['dorva cue-2']],
  ])('%s', (_, language, text, expected) => {
    expect(taken(text, language)).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ['so many accents behind a name', `1x${'\u0301'.repeat(64)}`, [`1x${'\u0301'.repeat(64)} name-5`]],
    ['no more accents than that', `1 1x${'\u0301'.repeat(65)}`, []],
    ['so many soft hyphens within a name', `1${softly(64)}x`, [`1${softly(64)}x name-5`]],
    ['no more than that within a name', `1${softly(65)}x`, []],
    ['so many in front of an ending', `Dorva${softly(64)}${ENDING_LETTERS}`, ['Dorva name-5']],
    ['no more than that in front of an ending', `Dorva${softly(65)}${ENDING_LETTERS}`, []],
    ['a soft hyphen within an ending', 'Dorvan\u00adak', ['Dorva name-5']],
    ['no ending with another letter in it', 'DorvanᎠak, Dorvanzak', []],
    ['no beginning of an ending', 'Dorvas', []],
    ['a name that ends with a mark', '2x!x', ['2x! name-5']],
    ['so many behind a name', `中国${softly(63)}x`, ['中国 name-5']],
    ['no more than that behind a name', `中国${softly(66)}x, 中国${softly(64)}\u0301`, []],
    ['no more than that behind Katakana', `カナ${softly(66)}x`, []],
    ['no letter that a mark changes', 'กข\u0e31', []],
    [
      'a name of a script without spaces in front of others',
      '中国x กขx 1x中',
      ['中国 name-5', 'กข name-5', '1x name-5'],
    ],
    ['a name of Katakana in front of others', 'カナx カナナ', ['カナ name-5']],
    ['punctuation of full width behind a name', '1x！Ａ', ['1x name-5']],
    ['no emoji with a colour of skin', '1x\u{1f3fb} 1x\u{1f3ff}', []],
    ['an emoji without', '1x\u{1f3fa}', ['1x name-5']],
    ['no variant of a letter', '国中国\u{e0100}', []],
  ])('%s', (_, text, expected) => {
    expect(taken(text, 'hu')).toEqual(expected);
  });
});
