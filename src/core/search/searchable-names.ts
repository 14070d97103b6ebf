/** The names by which a reader finds an entity. */
import type { Briefing, EntityId } from '../briefing/schema';

type Forms = Readonly<Record<string, readonly string[]>> | undefined;

/**
 * Returns each entity's aliases without those that hold somebody else's name: a reader who types the holder's name does not mean
 * an office that is named with its holder ("interim government of Guaidó").
 */
export function searchableNames(names: Briefing['names']): ReadonlyMap<EntityId, readonly string[]> {
  const bearers = bareNames(names);
  return new Map(
    names.map(({ entity, alias, presumedAlias, weakAlias, previousName }) => [
      entity,
      [alias, presumedAlias, weakAlias, previousName]
        .flatMap(formsOf)
        .filter((form) => !namesAnother(form, entity, bearers)),
    ]),
  );
}

function namesAnother(
  form: string,
  entity: EntityId,
  bearers: ReadonlyMap<string, ReadonlySet<EntityId>>,
): boolean {
  const words = form.split(/[^\p{L}\p{M}]+/u);
  return words.length > 1 && words.some((word) => bearers.has(word) && !bearers.get(word)?.has(entity));
}

/** Returns the entities that each name of one word belongs to. */
function bareNames(names: Briefing['names']): ReadonlyMap<string, ReadonlySet<EntityId>> {
  const bearers = new Map<string, Set<EntityId>>();
  for (const { entity, alias, presumedAlias, weakAlias } of names) {
    for (const form of [alias, presumedAlias, weakAlias].flatMap(formsOf)) {
      if (!/\s/.test(form)) bearers.set(form, (bearers.get(form) ?? new Set()).add(entity));
    }
  }
  return bearers;
}

function formsOf(forms: Forms): readonly string[] {
  return Object.values(forms ?? {}).flat();
}
