import { expect, test } from 'vitest';
import type { Briefing, EntityId } from '@/src/core/briefing/schema';
import { namedInRoles } from '@/src/core/search/named-in-roles';

const land = { id: 'land', name: { en: 'United Lands', es: 'Tierras Unidas' }, roles: [] };
const names = [{ entity: 'land', alias: { en: ['United Lands', 'UL'], es: ['TT. UU.'], fr: ['TU'] } }];
const inRoles = (...titles: readonly Record<string, string>[]) => {
  const head = { id: 'head', name: { en: 'Ann' }, roles: titles.map((title) => ({ title })) };
  const briefing = { entities: [land, head], names } as unknown as Pick<Briefing, 'entities' | 'names'>;
  return namedInRoles(briefing).get('head' as EntityId);
};

test('whoever is named in a role is so by the other names in its language', () => {
  expect(inRoles({ en: 'President of the United Lands', es: 'Presidenta' })).toEqual(['United Lands', 'UL']);
  expect(inRoles({ es: 'Presidenta de las Tierras Unidas.' }, { en: 'Envoy (United Lands)' })).toEqual([
    'United Lands',
    'UL',
    'TT. UU.',
  ]);
});

test('and in any language by what a reader types who means it, once', () => {
  const looked = [{ ...names[0], lookedUpAs: { en: ['Unitedlander'], uk: ['об’єднаний'] } }];
  const roles = [{ title: { en: 'Head of the United Lands', es: 'Jefa de las Tierras Unidas' } }];
  const head = { id: 'head', name: { en: 'Ann' }, roles };
  const briefing = { entities: [land, head], names: looked } as unknown as Pick<
    Briefing,
    'entities' | 'names'
  >;
  expect(namedInRoles(briefing).get('head' as EntityId)).toEqual([
    'United Lands',
    'UL',
    'TT. UU.',
    'Unitedlander',
    'об’єднаний',
  ]);
});

test('not by a part of the name, within a word, or in the words of another language', () => {
  expect(inRoles({ en: 'Head of Lands' })).toEqual([]);
  expect(inRoles({ en: 'Head of the United Landscapes' })).toEqual([]);
  expect(inRoles({ es: 'Head of the United Lands' })).toEqual([]);
  expect(inRoles()).toEqual([]);
});

test('nobody is in a role of its own name, nor what has no other', () => {
  const own = { ...land, roles: [{ title: { en: 'The United Lands' } }] };
  const other = { id: 'ann', name: { en: 'Ann' }, roles: [{ title: { en: 'Ann of Bob' } }] };
  const bob = { id: 'bob', name: { en: 'Bob' }, roles: [] };
  const briefing = { entities: [own, other, bob], names } as unknown as Pick<Briefing, 'entities' | 'names'>;
  expect([...namedInRoles(briefing).values()]).toEqual([[], [], []]);
});
