/** The families of a briefing's entities in the form in which they travel inside the page script: a digit each, in the matcher's order. */
import { entityIdAt, type Matcher } from '../matching/load-matcher';
import { familyOf, KIND_FAMILIES, type KindFamily } from './kind-family';
import type { Entity, EntityId } from './schema';

export type Families = ReadonlyMap<EntityId, KindFamily>;

/** Writes the families of a briefing's entities. */
export function writeFamilies(entities: readonly Pick<Entity, 'kind'>[]): string {
  return entities.map(({ kind }) => KIND_FAMILIES.indexOf(familyOf(kind))).join('');
}

/** Reads the families of a matcher's entities. */
export function readFamilies(digits: string, matcher: Matcher): Families {
  return new Map([...digits].map((digit, at) => [entityIdAt(matcher, at), KIND_FAMILIES[Number(digit)]!]));
}
