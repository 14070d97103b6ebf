/** What ties an entity to others: for a page that names both, the event that says most about the two. */
import { compareDates } from '../chronology/compare-dates';
import type { Tie } from './dossier';
import type { BriefingEvent, EntityId, EventId } from './schema';

/**
 * Returns the ties of an entity to every other that shares an event with it. Of several events the one with the fewest entities
 * is taken, because it is most about these two, and of those the latest.
 */
export function tiesOf(id: EntityId, events: readonly BriefingEvent[]): Tie[] {
  const best = new Map<EntityId, BriefingEvent>();
  for (const event of [...events].sort(closestFirst)) {
    if (!event.entities.includes(id)) continue;
    for (const entity of event.entities) if (entity !== id && !best.has(entity)) best.set(entity, event);
  }
  return [...best].map(([entity, { id, date, title }]) => ({ entity, event: { id, date, title } }));
}

/**
 * Returns the ties to entities that a page names, those by one event together, by its id; in the dossier's order, which has the
 * most exclusive first.
 */
export function tiesOnPage(
  ties: readonly Tie[],
  onPage: ReadonlySet<EntityId> | undefined,
): [EventId, Tie[]][] {
  const named = ties.filter(({ entity }) => onPage?.has(entity));
  return [...Map.groupBy(named, ({ event }) => event.id)];
}

function closestFirst(a: BriefingEvent, b: BriefingEvent): number {
  return a.entities.length - b.entities.length || compareDates(b.date, a.date);
}
