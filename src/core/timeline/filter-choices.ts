/** What can be filtered by, and how many events each choice has. */
import type { Entity, EntityId, EntityKind } from '../briefing/schema';
import type { TimelineItem } from './timeline';

export type Choices = {
  readonly entities: readonly { readonly entity: Entity; readonly count: number }[];
  readonly kinds: readonly { readonly kind: EntityKind; readonly count: number }[];
  readonly outlets: readonly { readonly outlet: string; readonly count: number }[];
};

/** Lists the choices that some event has, those with most events first. */
export function filterChoices(items: readonly TimelineItem[]): Choices {
  const entities = new Map<EntityId, Entity>();
  for (const item of items) for (const entity of item.entities) entities.set(entity.id, entity);
  return {
    entities: counted(items, (item) => item.entities.map(({ id }) => id)).map(([id, count]) => ({
      entity: entities.get(id) as Entity,
      count,
    })),
    kinds: counted(items, (item) => item.entities.map(({ kind }) => kind)).map(([kind, count]) => ({
      kind,
      count,
    })),
    outlets: counted(items, (item) => item.outlets).map(([outlet, count]) => ({ outlet, count })),
  };
}

function counted<T>(items: readonly TimelineItem[], of: (item: TimelineItem) => readonly T[]): [T, number][] {
  const counts = new Map<T, number>();
  for (const item of items)
    for (const each of new Set(of(item))) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
