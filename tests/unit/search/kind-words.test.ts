import { describe, expect, test } from 'vitest';
import { familyOf, KIND_FAMILIES } from '@/src/core/briefing/kind-family';
import { ENTITY_KINDS } from '@/src/core/briefing/schema';
import { foldQuery } from '@/src/core/search/fold-query';
import { kindsAskedFor, kindsBegun, kindsMistyped } from '@/src/core/search/kind-words';
import { LOCALES } from '@/src/locales/words-of';
import { bundledBriefing } from '../briefing/bundled-briefing';

const folded = (words: string) => foldQuery(words).replace(/[’']/g, '').split(' ');
const asked = (words: string) => [...kindsAskedFor(folded(words))].sort();

describe.each(Object.entries(LOCALES))('in %s', (_, messages) => {
  // “Cargo”, an office in two languages, is what planes carry in another.
  test.each(ENTITY_KINDS.filter((kind) => messages[`kind.${kind}`] !== 'Cargo'))(
    'one asks for %s',
    (kind) => {
      expect(asked(messages[`kind.${kind}`])).toContain(kind);
    },
  );

  test.each(KIND_FAMILIES)('many ask for %s', (family) => {
    const name = messages[`family.${family}`];
    const [first = ''] = folded(name.replace('组织与职位', '组织').replace('协定与事件', '协定'));
    expect([...kindsAskedFor([first])].map(familyOf)).toContain(family);
  });
});

test('a word asks for its kind alone, “places” for all that is a place', () => {
  expect(asked('weapons')).toEqual(['weapon']);
  expect(asked('Países')).toEqual(['country']);
  expect(asked('об’єкти')).toEqual(['facility']);
  expect(asked('places')).toEqual(['city', 'country', 'facility', 'place', 'region']);
  expect(asked('organizations')).toEqual(['institution', 'organisation']);
});

test('several ask for all of theirs, and beside another word for none', () => {
  expect(asked('agreements events')).toEqual(['agreement', 'event']);
  expect(asked('weapons qqqq')).toEqual([]);
  expect(asked('cargo')).toEqual([]);
  expect(asked('')).toEqual([]);
});

test('in Arabic also with the article', () => {
  expect(asked('الأسلحة')).toEqual(['weapon']);
  expect(asked('أسلحةال')).toEqual([]);
});

test('one that is begun asks for its kind, from four letters on', () => {
  expect([...kindsBegun('weap')]).toEqual(['weapon']);
  expect([...kindsBegun('wea')]).toEqual([]);
  expect([...kindsBegun('eapon')]).toEqual([]);
});

test('so does one with a slip, from six letters on, where none begins so', () => {
  expect([...kindsMistyped('wepons')]).toEqual(['weapon']);
  expect([...kindsMistyped('contries')]).toEqual(['country']);
  expect([...kindsMistyped('wepns')]).toEqual([]);
  expect([...kindsMistyped('aemas')]).toEqual([]);
  expect([...kindsMistyped('weap')]).toEqual(['weapon']);
  expect([...kindsMistyped('countr')]).toEqual(['country']);
  expect([...kindsMistyped('instala')]).toEqual(['facility']);
});

test('no name is such a word', () => {
  const names = bundledBriefing().names.flatMap(({ alias, presumedAlias, weakAlias }) =>
    [alias, presumedAlias, weakAlias].flatMap((forms) => Object.values(forms ?? {}).flat()),
  );
  expect(names.length).toBeGreaterThan(100);
  expect(names.filter((name) => asked(name).length > 0)).toEqual([]);
});
