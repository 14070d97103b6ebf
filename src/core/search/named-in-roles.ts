import type { Briefing, EntityId } from '../briefing/schema';

/**
 * Returns the other names, in its language, of whatever an entity's roles name in full, and what is looked up as it in any: who is “President of
 * the United States” is looked up as “US president”, too, and as « président américain ».
 */
export function namedInRoles({
  entities,
  names,
}: Pick<Briefing, 'entities' | 'names'>): ReadonlyMap<EntityId, readonly string[]> {
  const aliasesOf = new Map(names.map(({ entity, alias }) => [entity, alias]));
  const wordsOf = new Map(
    names.map(({ entity, lookedUpAs }) => [entity, Object.values(lookedUpAs ?? {}).flat()]),
  );
  const called = entities.flatMap(({ id, name }) =>
    Object.entries(name).map(([tag, title]) => ({ id, tag, title: spaced(title) })),
  );
  return new Map(
    entities.map(({ id, roles }) => {
      const texts = roles.flatMap(({ title }) =>
        Object.entries(title).map(([language, text]) => ({ language, text: spaced(text) })),
      );
      const isNamed = ({ tag, title, ...other }: (typeof called)[number]) =>
        other.id !== id && texts.some(({ language, text }) => language === tag && text.includes(title));
      const named = called.filter(isNamed);
      const others = new Set(named.map(({ id: other }) => other));
      return [
        id,
        [
          ...named.flatMap(({ id: other, tag }) => aliasesOf.get(other)?.[tag] ?? []),
          ...[...others].flatMap((other) => wordsOf.get(other) ?? []),
        ],
      ];
    }),
  );
}

/** Words with a space before and behind each: what stands in such a text stands not inside of other words. */
function spaced(text: string): string {
  return ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}
