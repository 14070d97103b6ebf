/**
 * What a matcher knows of its entities beside their names: two numbers each, bits and the number of the string with their
 * initials. Numbers and no lists, which would have to be parsed when a matcher of a million names is loaded.
 */
import { type Matcher, stringAt } from './load-matcher';

export const MAN = 1;
export const WOMAN = 2;
/** Its names are surnames too: people and cities. */
export const BEARABLE = 4;
/** Its names are common nouns, so that a possessor tells which one is meant: offices, institutions, events. */
export const COMMON_NOUN = 8;
export const COUNTRY = 16;
/** Others bear its full name too: a confusable owns it. */
export const SHARED = 32;
/**
 * A person known by one word that is nobody else's, or met everywhere: a calling right before it is of somebody else, as in the
 * headline "Judge Trump Appointed Steps Down".
 */
export const EVERYWHERE = 64;
/** Nobody has it. */
export const NOBODYS = 128;
/** A man or a woman. */
export const PERSON = MAN | WOMAN;

/**
 * Subjects of titles are the traits of those whom they suit: a man's title, a woman's. An office suits whoever may bear a name, a
 * calling that no person of the briefing has suits none, and one that headlines put before another subject those met everywhere.
 */
export const OFFICE = BEARABLE;
export const CALLING = 0;

/** Tells whether an entity, by its number, has a trait, or one of several. */
export function hasTrait(matcher: Matcher, entity: number, trait: number): boolean {
  return !!(matcher.traits[2 * entity]! & trait);
}

/** Returns the first letters of the first names that a person's full names begin with, in all scripts. */
export function initialsOf(matcher: Matcher, entity: number): string {
  return stringAt(matcher, matcher.traits[2 * entity + 1]!);
}

/** Tells whether the briefing chose company for an entity that is less than half of all its entities. */
export function keepsToFew({ meta }: Matcher, entity: number): boolean {
  return 2 * (meta.company[entity]?.length ?? Infinity) < meta.entityCount;
}
