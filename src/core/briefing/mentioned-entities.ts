import type { Told } from './dossier';
import type { EntityId } from './schema';

/** Collects the entities that a dossier refers to by id, itself among them. */
export function mentionedEntities({ roles, quotes, around, disputes, ties, since }: Told): Set<EntityId> {
  const ids = new Set<EntityId>();
  for (const { office } of [...roles, ...since.roles]) if (office) ids.add(office);
  for (const { speaker, about } of quotes) addAll(ids, speaker.entity ? [speaker.entity, ...about] : about);
  for (const { entities, disputed } of [...around, ...since.events]) {
    addAll(ids, entities);
    for (const dispute of disputed ?? []) addAll(ids, dispute.entities ?? []);
  }
  for (const { entities } of disputes) addAll(ids, entities ?? []);
  addAll(
    ids,
    ties.map(({ entity }) => entity),
  );
  return ids;
}

function addAll(ids: Set<EntityId>, more: readonly EntityId[]): void {
  for (const id of more) ids.add(id);
}
