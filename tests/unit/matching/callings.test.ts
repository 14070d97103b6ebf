/** Callings before a surname tell somebody else, but not in a briefing whose persons have them. */
import { describe, expect, it } from 'vitest';
import { compileMatcher } from '@/src/core/matching/compile-matcher';
import { loadMatcher } from '@/src/core/matching/load-matcher';
import { findMentions } from '@/src/core/mentions/find-mentions';
import { smallWorld } from './small-world';

type Entity = (typeof smallWorld.entities)[number];

/** What is marked when the persons of the small world have these roles. */
function marked(roles: unknown, text: string) {
  const entities = smallWorld.entities.map((entity: Entity) => ({ ...entity, roles }));
  const matcher = loadMatcher(compileMatcher({ ...smallWorld, entities }).buffer as ArrayBuffer);
  return findMentions(matcher, text, { language: 'en' }).map(({ start, end }) => text.slice(start, end));
}

describe('a calling before a surname', () => {
  const text = 'Oskar Velden left. Judge Velden stayed.';

  it('is of somebody else', () => {
    expect(marked([], text)).toEqual(['Oskar Velden']);
  });

  it('is of one who has it', () => {
    expect(marked([{ title: { en: 'Federal judge' } }], text)).toEqual(['Oskar Velden', 'Velden']);
  });

  it('has a capital in English', () => {
    expect(marked([], 'Oskar Velden left the judge Velden named.')).toEqual(['Oskar Velden', 'Velden']);
  });
});
