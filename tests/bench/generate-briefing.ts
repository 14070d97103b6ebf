/**
 * Makes a briefing of any size for benches and load tests: the same for the same numbers, in made-up names of several scripts.
 * Nothing in it is true, and nothing of it is shipped.
 */

import type { Briefing, BriefingEvent, Entity, EntityKind, Names, Quote } from '@/src/core/briefing/schema';
import { randomFrom } from '@/tests/random-from';

export type BriefingSize = { readonly entities: number; readonly events: number; readonly quotes?: number };

type Random = () => number;

const KINDS: readonly EntityKind[] = ['person', 'organisation', 'weapon', 'city', 'agreement'];
const SYLLABLES = 'ba ce di fo gu ha ji ka lo mu na pe ri so ta vu we xa yo za tra kri blo dvo sha chu'.split(
  ' ',
);
const CYRILLIC: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'б',
  c: 'ц',
  d: 'д',
  e: 'е',
  f: 'ф',
  g: 'г',
  h: 'х',
  i: 'и',
  j: 'ж',
  k: 'к',
  l: 'л',
  m: 'м',
  n: 'н',
  o: 'о',
  p: 'п',
  r: 'р',
  s: 'с',
  t: 'т',
  u: 'у',
  v: 'в',
  w: 'в',
  x: 'кс',
  y: 'й',
  z: 'з',
};
const WORDS = 1_500;
const FIRST_YEAR = 1990;
const YEARS = 36;

/** Generates a briefing; events crowd into a few years, as those of real briefings do. */
export function generateBriefing({ entities, events, quotes = entities }: BriefingSize): Briefing {
  const random = randomFrom(20_190_331);
  const words = Array.from({ length: WORDS }, () => word(random, 2 + Math.floor(random() * 3)));
  const all = Array.from({ length: entities }, (_, index) => entity(index, random));
  const anEntity = () => pick(all, random).id;
  const sentence = (length: number) => Array.from({ length }, () => pick(words, random)).join(' ');
  return {
    index: {
      id: 'generated',
      title: { en: 'A generated briefing' },
      date: '2019-03-31',
      verifiedUntil: '2026-03-03',
      revision: '1',
      author: 'nobody',
      licence: 'none',
      attribution: 'nobody',
      languages: ['en'],
    },
    entities: all,
    names: all.map(namesOf),
    confusables: [],
    events: Array.from(
      { length: events },
      (_, index) =>
        ({
          id: `event-${index}`,
          date: date(random),
          title: { en: capital(sentence(6)) },
          text: { en: `${capital(sentence(18))}.` },
          entities: [...new Set([anEntity(), anEntity(), pick(all.slice(0, 8), random).id])],
          sources: [{ source: `source-${index % 40}` }],
        }) as unknown as BriefingEvent,
    ),
    quotes: Array.from(
      { length: quotes },
      (_, index) =>
        ({
          id: `quote-${index}`,
          text: `${capital(sentence(16))}.`,
          lang: 'en',
          speaker: { entity: anEntity() },
          date: date(random),
          source: `source-${index % 40}`,
          translation: false,
          about: [anEntity()],
        }) as unknown as Quote,
    ),
    relations: [],
    sources: Array.from({ length: 40 }, (_, index) => ({
      id: `source-${index}`,
      type: 'webpage',
      title: `Source ${index}`,
      'container-title': `Outlet ${index}`,
      URL: `https://example.org/${index}`,
    })),
  } as unknown as Briefing;
}

function entity(index: number, random: Random): Entity {
  const name = `${capital(word(random, 2))} ${capital(word(random, 3))}`;
  const role = {
    title: { en: `${capital(word(random, 3))} of ${capital(word(random, 2))}` },
    period: '2015/..',
    sources: [],
  };
  return {
    id: `entity-${index}`,
    kind: pick(KINDS, random),
    name: { en: name, ru: cyrillic(name) },
    roles: [role],
    context: [{ text: { en: `${name} is made up.` }, period: '../..', sources: [] }],
  } as unknown as Entity;
}

function namesOf({ id, name: { en = '', ru = '' } }: Entity): Names {
  const last = en.split(' ')[1] ?? en;
  return { entity: id, alias: { en: [en, last], ru: [ru] }, weakAlias: { en: [last.slice(0, 5)] } };
}

function date(random: Random): string {
  const crowded = random() < 0.7;
  const year = crowded ? 2018 + Math.floor(random() * 3) : FIRST_YEAR + Math.floor(random() * YEARS);
  const month = String(1 + Math.floor(random() * 12)).padStart(2, '0');
  const day = String(1 + Math.floor(random() * 28)).padStart(2, '0');
  const precision = random();
  return precision < 0.03 ? `${year}` : precision < 0.1 ? `${year}-${month}` : `${year}-${month}-${day}`;
}

function word(random: Random, syllables: number): string {
  return Array.from({ length: syllables }, () => pick(SYLLABLES, random)).join('');
}

function cyrillic(text: string): string {
  return text
    .toLowerCase()
    .replace(/[a-z]/g, (letter) => CYRILLIC[letter] ?? letter)
    .replace(/(^| )\S/g, (first) => first.toUpperCase());
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function pick<T>(items: readonly T[], random: Random): T {
  const picked = items[Math.floor(random() * items.length)];
  if (picked === undefined) throw new Error('nothing to pick from');
  return picked;
}
