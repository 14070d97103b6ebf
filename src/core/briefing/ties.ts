/** What ties an entity to others: for a page that names both, the event that says most about the two. */
import { compareDates } from '../chronology/compare-dates';
import type { Tie } from './dossier';
import type { BriefingEvent, EntityId } from './schema';

/**
 * Ties an entity to every other that shares an event with it. Of several events the one with the fewest
 * entities is taken, which is more about the two than about everybody, and of those the latest.
 */
export function tiesOf(id: EntityId, events: readonly BriefingEvent[]): Tie[] {
  const best = new Map<EntityId, BriefingEvent>();
  for (const event of [...events].sort(closestFirst)) {
    if (!event.entities.includes(id)) continue;
    for (const entity of event.entities) if (entity !== id && !best.has(entity)) best.set(entity, event);
  }
  return [...best].map(([entity, { id, date, title }]) => ({ entity, event: { id, date, title } }));
}

/** Gives the ties to the other entities that a page names, the most exclusive first as they stand in the dossier. */
export function tiesOnPage(ties: readonly Tie[], onPage: ReadonlySet<EntityId>): Tie[] {
  return ties.filter(({ entity }) => onPage.has(entity));
}

function closestFirst(a: BriefingEvent, b: BriefingEvent): number {
  return a.entities.length - b.entities.length || compareDates(b.date, a.date);
}
