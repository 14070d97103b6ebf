import { compareDates } from '../chronology/compare-dates';
import { isKnownBy } from '../chronology/is-known-by';
import { eventAsOf } from './events-as-of';
import type { Briefing, BriefingEvent, EdtfDate, EntityId } from './schema';

/**
 * Returns the last events up to a day that concern one of the entities, disputed as far as could be known by then; at most `limit`, in
 * order. None is later than the day.
 */
export function eventsAround(
  events: Briefing['events'],
  { day, entities, limit }: { day: EdtfDate; entities: readonly EntityId[]; limit: number },
): BriefingEvent[] {
  const named = new Set(entities);
  return events
    .filter((event) => isKnownBy(event.date, day) && event.entities.some((entity) => named.has(entity)))
    .sort((a, b) => compareDates(a.date, b.date))
    .slice(-limit)
    .map((event) => eventAsOf(event, day));
}
