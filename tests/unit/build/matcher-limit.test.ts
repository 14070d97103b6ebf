/** The limit of the matcher leaves room for editors, and little for a packing that wastes. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { matcherLimit } from '@/src/build/matcher-limit';
import type { EntityId, Names } from '@/src/core/briefing/schema';
import { compileMatcher, compilePackedMatcher, type Naming } from '@/src/core/matching/compile-matcher';
import { bundledBriefing } from '../briefing/bundled-briefing';

const briefing = bundledBriefing();

const SCRIPTS = 'Latn Cyrl Grek Arab Hebr Deva Beng Taml Thai Geor Armn Hani Kana Hira Hang'.split(' ');
const EVERY = Object.keys(namesOf('john-bolton').presumedAlias!);

it.each([
  ['nothing', 0, []],
  ['one person under one name', 1, ['en']],
  ['one person in the usual languages', 1, EVERY],
  ['ten people under one name', 10, ['en']],
  ['ten people in the usual languages', 10, EVERY],
  ['a hundred people in the usual languages', 100, EVERY],
])('has room for %s', (_, count, languages) => {
  const naming = withPeople(count, languages);
  const limit = matcherLimit(naming);
  expect(weigh(compilePackedMatcher(naming).join('\n'))).toBeLessThanOrEqual(limit);
  expect(weigh(compileMatcher(naming)), 'as it is searched').toBeGreaterThan(limit);
});

it('is no lower for fewer names', () => {
  expect(matcherLimit({ names: [], confusables: [] })).toBe(matcherLimit({ ...briefing, names: [] }));
});

/** The briefing with people who are called as John Bolton is, in other letters of the same scripts. */
function withPeople(count: number, languages: readonly string[]): Naming {
  const bolton = briefing.entities.find(({ id }) => id === 'john-bolton')!;
  const people = Array.from({ length: count }, (_, number) => ({
    ...bolton,
    id: `person-${number}` as EntityId,
  }));
  const names = people.map(({ id }) => {
    const called = (forms: Names['presumedAlias']) =>
      Object.fromEntries(
        languages.map((language) => [
          language,
          (forms?.[language] ?? []).map((form) => inOtherLetters(form, id)),
        ]),
      );
    const { alias, presumedAlias, weakAlias } = namesOf(bolton.id);
    return {
      entity: id,
      alias: called(alias),
      presumedAlias: called(presumedAlias),
      weakAlias: called(weakAlias),
    };
  });
  const { entities, confusables } = briefing;
  return { entities: [...entities, ...people], names: [...briefing.names, ...names], confusables };
}

function namesOf(id: string): Names {
  return briefing.names.find(({ entity }) => entity === id)!;
}

/** The letters that stand in names of each script. */
const LETTERS = Map.groupBy(
  new Set(
    briefing.names
      .flatMap(({ alias }) => Object.values(alias ?? {}).flat())
      .join('')
      .match(/\p{L}/gu),
  ),
  scriptAndCaseOf,
);

/** Changes each letter of a name to another of its script and case, the same one for the same name and person. */
function inOtherLetters(form: string, person: string): string {
  let seed = createHash('sha256').update(person).digest().readUInt32LE();
  return form.replace(/\p{L}/gu, (letter) => {
    const letters = LETTERS.get(scriptAndCaseOf(letter)) ?? [letter];
    seed = (seed * 48271) % 0x7fffffff;
    return letters[seed % letters.length]!;
  });
}

function scriptAndCaseOf(letter: string): string {
  const script = SCRIPTS.find((each) => new RegExp(`\\p{sc=${each}}`, 'u').test(letter));
  return `${script} ${letter === letter.toLowerCase()}`;
}

function weigh(content: string | Uint8Array): number {
  return gzipSync(content, { level: 9 }).length;
}
