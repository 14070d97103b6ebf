/** What a matcher holds beside the keys that a search walks: traits, strings, patterns, languages, classes and symbols. */
import { describe, expect, it } from 'vitest';
import { buildAutomaton } from '@/src/core/matching/build-automaton';
import { buildEntries, SymbolTable } from '@/src/core/matching/build-tables';
import { DENSE, SEPARATOR, WORD } from '@/src/core/matching/character-class';
import { compileMatcher, type Naming } from '@/src/core/matching/compile-matcher';
import {
  BEARABLE,
  COMMON_NOUN,
  COUNTRY,
  EVERYWHERE,
  initialsOf,
  MAN,
  WOMAN,
} from '@/src/core/matching/entity-traits';
import { CLASS_MASK, KIND, kindOf, languagesOf, SYMBOL_SHIFT } from '@/src/core/matching/layout';
import { entityIdAt, loadMatcher, stringAt } from '@/src/core/matching/load-matcher';
import { addSymbol, openingOf, PLACE_SHIFT, RARE } from '@/src/core/matching/openings';
import { BREAK, LETTER, OTHER } from '@/src/core/matching/plan-rows';
import { skimKindsOf } from '@/src/core/matching/skim-kinds';
import { startSearch } from '@/src/core/matching/start-search';
import { createStateReader } from '@/src/core/matching/states';
import { SINGLES } from '@/src/core/matching/symbols';
import fc from '@/tests/random-inputs';

const compiled = (some: object) => {
  const naming = { entities: [], names: [], confusables: [], ...some } as unknown as Naming;
  return loadMatcher(compileMatcher(naming).buffer as ArrayBuffer);
};

/** Each entity with what is known of it. */
const ENTITIES: readonly (readonly [kind: string, gender: string | undefined, traits: number])[] = [
  ['person', 'male', MAN | BEARABLE | EVERYWHERE],
  ['person', 'female', WOMAN | BEARABLE],
  ['person', undefined, BEARABLE | EVERYWHERE],
  ['city', undefined, BEARABLE],
  ['country', undefined, COUNTRY],
  ['region', undefined, 0],
  ['office', undefined, COMMON_NOUN],
  ['institution', undefined, COMMON_NOUN],
  ['agreement', undefined, COMMON_NOUN],
  ['event', undefined, COMMON_NOUN],
  ['facility', undefined, COMMON_NOUN],
  ['organisation', undefined, 0],
];

describe('a matcher knows of its entities', () => {
  const entities = ENTITIES.map(([kind, gender], i) => ({ id: `e${i}`, kind, gender }));
  const names = [
    {
      entity: 'e0',
      alias: { en: ['Oskar Velden', 'Ozzie Velden', 'Quorl'], ru: ['Оскар Вельден'] },
      company: ['e0', 'nobody', 'e3'],
    },
    { entity: 'e1', alias: { en: ['Mira Tovan', 'Anna Tovan'] }, weakAlias: { en: ['Tovan'] } },
    { entity: 'e2', alias: {}, presumedAlias: { en: ['Wernham'] } },
    { entity: 'e3', alias: { en: ['New Quorl', 'Oñó'], es: ['Oñó', 'Onó'] } },
  ];
  const confusables = [
    {
      id: 'lake',
      label: {},
      not: ['e3', 'nobody', 'e0'],
      alias: { mul: ['Velden Lake'] },
      cues: { mul: ['lakeside'] },
    },
  ];
  // Compiled by each test, so that what compiling does is told of each.
  const compileThese = () => compiled({ entities, names, confusables });

  it('their traits', () => {
    const matcher = compileThese();
    expect(entities.map((_, i) => matcher.traits[2 * i])).toEqual(ENTITIES.map(([, , traits]) => traits));
  });

  it('the initials of people', () => {
    const matcher = compileThese();
    expect(entities.map((_, i) => initialsOf(matcher, i))).toEqual([
      'OО',
      'AM',
      ...entities.slice(2).map(() => ''),
    ]);
  });

  it('their ids, and no string twice', () => {
    const matcher = compileThese();
    const strings = Array.from({ length: matcher.stringStarts.length - 1 }, (_, i) => stringAt(matcher, i));
    expect(entities.map((_, i) => entityIdAt(matcher, i) as string)).toEqual(entities.map(({ id }) => id));
    expect(strings.slice(entities.length)).toEqual(['OО', 'AM', '', 'Oñó', 'Onó']);
  });

  it('who vouches for whom, and who is not meant', () => {
    const matcher = compileThese();
    const { company, entitySets, entityCount } = matcher.meta;
    expect([company, entitySets, entityCount]).toEqual([
      { 0: [0, 3] },
      // The lake, whose name nobody else bears, introduces nobody; its words speak against two.
      [[], [0, 3]],
      entities.length,
    ]);
  });

  it('for whom a cue speaks, as one pattern for all of them', () => {
    const cued = (entity: string, ...cues: string[]) => ({ entity, alias: {}, cues: { mul: cues } });
    const matcher = compiled({
      entities,
      names: [
        cued('e3', 'ziko', 'quorl*'),
        cued('e0', 'quorl*', 'ziko*', 'velden'),
        cued('e1', 'velden', 'ziko'),
      ],
    });
    const said = (text: string) => {
      const search = startSearch(matcher, text, null);
      search.advance(text.length);
      return search.matches
        .filter(({ pattern }) => kindOf(matcher.patterns[3 * pattern]!) === KIND.cue)
        .map(({ start, end, pattern }) => [
          text.slice(start, end),
          matcher.meta.entitySets[matcher.patterns[3 * pattern + 1]!],
        ]);
    };
    expect(said('quorling')).toEqual([['quorl', [0, 3]]]);
    expect(said('velden')).toEqual([['velden', [0, 1]]]);
    // A word that may go on speaks for others than the word alone.
    expect(said('ziko')).toEqual([
      ['ziko', [1, 3]],
      ['ziko', [0]],
    ]);
    expect(said('zikos')).toEqual([['ziko', [0]]]);
  });

  it('each pattern and each group once', () => {
    const matcher = compileThese();
    const { patterns, groupStarts, groupItems } = matcher;
    const all = Array.from({ length: patterns.length / 3 }, (_, i) =>
      String(patterns.slice(3 * i, 3 * i + 3)),
    );
    expect(new Set(all).size).toBe(all.length);
    const groups = [...groupStarts]
      .slice(0, -1)
      .map((start, i) => String(groupItems.slice(start, groupStarts[i + 1])));
    expect(new Set(groups).size).toBe(groups.length);
  });

  it('endings by their languages, and nothing else of them', () => {
    const matcher = compileThese();
    const bits = [...matcher.patterns]
      .filter((_, i) => i % 3 === 0)
      .filter((each) => kindOf(each) === KIND.ending);
    expect(bits.every((each) => each === (KIND.ending | (languagesOf(each) << 6)))).toBe(true);
    const sets = bits.map((each) => matcher.meta.languageSets[languagesOf(each) - 1]?.join(' '));
    expect(sets.includes('hu') && sets.includes('kk')).toBe(true);
    // Those of Georgian, Korean … are one: such letters tell the language.
    expect([sets.filter((set) => set === undefined).length, sets.includes('ka')]).toEqual([1, false]);
  });
});

describe('a text that means several things', () => {
  const entities = ['e', 'f'].map((id) => ({ id, kind: 'city' }));
  const names = [
    { entity: 'e', alias: { hu: ['Dorva'] }, cues: { en: ['beacon*'] } },
    { entity: 'f', alias: {}, cues: { mul: ['beacon', 'dorva'] } },
  ];

  it.each([
    ['beacon', 2],
    ['beacons', 1],
    ['Dorvának', 1],
    ['Dorva', 1],
    ['dorva', 1],
  ] as const)('goes on where one of them does: %s', (text, count) => {
    const search = startSearch(compiled({ entities, names }), text, 'hu');
    search.advance(text.length);
    expect(search.matches.length).toBe(count);
  });
});

describe('the sets of languages of a matcher', () => {
  const nameOf = (number: number) =>
    `Z${[676, 26, 1].map((weight) => String.fromCharCode(97 + (Math.floor(number / weight) % 26))).join('')}`;
  const withLanguages = (count: number) => {
    const alias = Object.fromEntries(Array.from({ length: count }, (_, i) => [`x${i}`, [nameOf(i)]]));
    return compiled({ entities: [{ id: 'e', kind: 'city' }], names: [{ entity: 'e', alias }] }).meta
      .languageSets;
  };
  const alias = { fr: ['Zem'], en: ['Zem', 'Hel'], es: ['Hel'], de: ['Hel'] };

  it('are sorted', () => {
    const names = [
      { entity: 'e', alias },
      { entity: 'e', alias: { en: ['Mar'], fr: ['Mar'] } },
    ];
    const { languageSets } = compiled({ entities: [{ id: 'e', kind: 'city' }], names }).meta;
    expect(languageSets.slice(0, 2)).toEqual([
      ['en', 'fr'],
      ['de', 'en', 'es'],
    ]);
  });

  it('are 1,023 at most', () => {
    const ours = withLanguages(1).length - 1;
    expect(withLanguages(1023 - ours).length).toBe(1023);
    expect(() => withLanguages(1024 - ours)).toThrow('1,023');
  });
});

describe('an alphabet', () => {
  const order = (...folded: string[]) =>
    new SymbolTable(folded)
      .units()
      .map((unit) => String.fromCharCode(unit))
      .join('');
  const letters = (from: number, count: number) =>
    String.fromCharCode(...Array.from({ length: count }, (_, i) => from + i));

  it('is in the order of Unicode where all are one label', () => {
    expect(order('zzéb', 'a')).toBe('abzé');
  });

  it('gives frequent letters one label', () => {
    const rare = letters(0x1e00, SINGLES);
    const alphabet = new SymbolTable([rare, 'ѯѯ', 'ѯ', rare.slice(1)]);
    expect([alphabet.symbolOf(0x1e00), alphabet.symbolOf('ѯ'.charCodeAt(0)), alphabet.size]).toEqual([
      SINGLES + 1,
      1,
      SINGLES + 1,
    ]);
  });

  it('gives of letters that are as frequent the first ones one label', () => {
    const alphabet = new SymbolTable([[...letters(0x1e00, SINGLES + 1)].reverse().join('')]);
    expect(alphabet.symbolOf(0x1e00 + SINGLES)).toBe(SINGLES + 1);
  });

  it('puts letters of words before those of scripts without spaces, and ASCII first', () => {
    // Each of them is more frequent than what comes behind it in the text, so that it would be first.
    const dense = `${letters(0x4e00, 5)}กัะ`;
    const words = letters(0x1e00, 300);
    const alphabet = new SymbolTable([dense.repeat(4), words.repeat(2), '\u0080\u0080', 'z']);
    const ranks = [...dense, ...'z\u0080'].map((letter) => alphabet.symbolOf(letter.charCodeAt(0)));
    expect(ranks.map((symbol) => (symbol >= RARE ? 'rare' : symbol > SINGLES ? 'pair' : 'single'))).toEqual([
      ...[...dense].map(() => 'rare'),
      'single',
      'single',
    ]);
  });

  it('has room for so many', () => {
    const some = letters(0x3400, 8191);
    expect(new SymbolTable([some]).size).toBe(8191);
    expect(() => new SymbolTable([some, 'a'])).toThrow('too large');
  });
});

describe('the entries of code units', () => {
  const built = () => {
    const alphabet = new SymbolTable(['ab c中']);
    const entries = buildEntries(alphabet);
    return { alphabet, entries, classAt: (unit: number) => entries[unit]! & CLASS_MASK };
  };

  it('hold class and symbol', () => {
    const { alphabet, entries, classAt } = built();
    const read = [...'aA c中?'].map((letter) => {
      const unit = letter.charCodeAt(0);
      return [classAt(unit), entries[unit]! >> SYMBOL_SHIFT];
    });
    const symbol = (letter: string) => alphabet.symbolOf(letter.charCodeAt(0));
    expect(read).toEqual([
      [WORD, symbol('a')],
      [WORD, symbol('a')],
      [SEPARATOR, symbol(' ')],
      [WORD, symbol('c')],
      [DENSE, symbol('中')],
      [SEPARATOR, 0],
    ]);
    expect(entries.length).toBe(0x10000);
  });

  it('take what is not assigned for what stands before it', () => {
    const { classAt } = built();
    // U+0378 stands behind a Greek letter, U+FFFF behind a separator.
    expect([0x378, 0x379, 0xffff].map(classAt)).toEqual([WORD, WORD, SEPARATOR]);
  });
});

describe('the kinds of symbols', () => {
  const kindsOf = (...texts: string[]) => {
    const alphabet = new SymbolTable(texts);
    const kinds = skimKindsOf(alphabet, buildEntries(alphabet));
    return { kinds, kind: (letter: string) => kinds[alphabet.symbolOf(letter.charCodeAt(0))] };
  };

  it('tell letters from breaks', () => {
    const { kind, kinds } = kindsOf("a c-'中");
    // An apostrophe is a letter in one of its shapes.
    expect([...'a -c中'].map(kind)).toEqual([LETTER, BREAK, BREAK, LETTER, OTHER]);
    expect([kind("'"), kinds.length, kinds[0]]).toEqual([BREAK | LETTER, RARE + 1, OTHER]);
  });

  it('say nothing of rare ones', () => {
    const many = String.fromCharCode(...Array.from({ length: 400 }, (_, i) => 0x1e00 + i));
    const { kinds } = kindsOf(many.repeat(2), '†‡', '“');
    expect(kinds.length).toBe(RARE + 1);
    expect(kinds[RARE]).toBe(OTHER);
  });
});

describe('the automaton', () => {
  const letter = fc.constantFrom(...'abc d-بلא中国');
  const key = fc.string({ unit: letter, minLength: 1, maxLength: 6 });

  it('leads to each key from the place that its first symbols tell, and to no other', () => {
    fc.assert(
      fc.property(fc.uniqueArray(key, { maxLength: 30, size: 'max' }), key, (texts, other) => {
        const keys = texts.map((folded, i) => ({ folded, value: 4 * (i % 3) }));
        const alphabet = new SymbolTable([...texts, 'abc d-بلא中国']);
        const built = buildAutomaton(alphabet, keys, [{ folded: 'ba', value: 8 }]);
        const { childOf, valueAt } = createStateReader(built.states, built.shape[0]!);
        const symbolsOf = (text: string) => [...text].map((each) => alphabet.symbolOf(each.charCodeAt(0)));
        const follow = (from: number, text: string) =>
          [...alphabet.labelsOf(text)].reduce(
            (at, label) => (at === 0 ? 0 : childOf(at, label.charCodeAt(0))),
            from,
          );
        const valueBehind = (place: number) => (place === 0 ? -1 : valueAt(place));
        const lookUp = (text: string) => {
          const opening =
            openingOf(built.openings, symbolsOf(text.slice(0, 4)).reduce(addSymbol, 0)) >> PLACE_SHIFT;
          const opened = text.length < 4 ? -1 : valueBehind(follow(opening, text.slice(4)));
          return Math.max(opened, valueBehind(follow(built.roots[symbolsOf(text)[0]!]!, text.slice(1))));
        };
        expect(texts.map(lookUp)).toEqual(keys.map(({ value }) => value));
        expect(lookUp(other)).toBe(keys.find(({ folded }) => folded === other)?.value ?? -1);
        expect(valueBehind(follow(built.shape[1]!, 'ba'))).toBe(8);
        expect(built.roots.length).toBe(alphabet.size + 1);
      }),
      { numRuns: 200 },
    );
  });

  it('has in its openings a short key with an ending stuck to it', () => {
    const alphabet = new SymbolTable(['on', 'ba']);
    const { openings } = buildAutomaton(alphabet, [{ folded: 'on', value: 2 }], [{ folded: 'ba', value: 4 }]);
    const symbolsOf = (text: string) =>
      [...text].map((letter) => alphabet.symbolOf(letter.charCodeAt(0))).reduce(addSymbol, 0);
    expect([...openings.openingSymbols]).toEqual(['on', 'onb'].map(symbolsOf));
  });

  it('has its openings in the order of their symbols', () => {
    const texts = ['ьbcd', 'abcd', 'bacd', 'dcba', 'cbad', 'ab', 'b', 'c d', 'a c'];
    const alphabet = new SymbolTable([
      ...texts,
      String.fromCharCode(...Array.from({ length: 200 }, (_, i) => 0x1e00 + i)),
    ]);
    const { openings } = buildAutomaton(
      alphabet,
      texts.map((folded, i) => ({ folded, value: 4 * i })),
      [],
    );
    const rises = (numbers: Int32Array) => numbers.every((each, i) => i === 0 || numbers[i - 1]! < each);
    expect(rises(openings.openingSymbols)).toBe(true);
    // A text that steps hardly back and forth is small; symbols from 128 on are negative, and stand behind the others.
    const places = [...openings.openingPlaces]
      .map((said) => said >> PLACE_SHIFT)
      .filter((place) => place > 0);
    const first = places.indexOf(Math.min(...places));
    expect(rises(Int32Array.from([...places.slice(first), ...places.slice(0, first)]))).toBe(true);
    expect(openings.openingSymbols.length).toBe(11);
  });
});
