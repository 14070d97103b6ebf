/** Events of an entity up to a day and after it, with the disagreements that could be known by then. */
import { compareDates } from '../chronology/compare-dates';
import { isKnownBy } from '../chronology/is-known-by';
import type { Dossier } from './dossier';
import type { DossierView } from './dossier-view';
import type { BriefingEvent, EdtfDate } from './schema';

/** Returns the events that were certainly past, in order. */
export function eventsThen(view: DossierView): BriefingEvent[] {
  const { day } = view;
  return eventsOf(view)
    .filter(({ date }) => isKnownBy(date, day))
    .map((event) => eventAsOf(event, day));
}

/** Returns the events after the day, or not certainly by it, up to the day of verification, in order. */
export function eventsSince(view: DossierView): BriefingEvent[] {
  const { day, verifiedUntil } = view;
  return eventsOf(view)
    .filter(({ date }) => !isKnownBy(date, day) && isKnownBy(date, verifiedUntil))
    .map((event) => eventAsOf(event, verifiedUntil));
}

/** Returns the disagreements that concern the entity and could be known by the day. */
export function disputesThen({ briefing, id, day }: DossierView): Dossier['disputes'] {
  return briefing.events.flatMap((event) =>
    (eventAsOf(event, day).disputed ?? [])
      .filter(({ entities }) => (entities ?? event.entities).includes(id))
      .map((dispute) => ({ ...dispute, event: event.id })),
  );
}

/** Returns an event with the disagreements that could be known by a day, and with no others. */
export function eventAsOf(event: BriefingEvent, day: EdtfDate): BriefingEvent {
  const { disputed, ...rest } = event;
  const disputes = (disputed ?? []).filter((dispute) => isKnownBy(dispute.since ?? event.date, day));
  return disputes.length === 0 ? rest : { ...rest, disputed: disputes };
}

function eventsOf({ briefing, id }: DossierView): BriefingEvent[] {
  const own = briefing.events.filter(({ entities }) => entities.includes(id));
  return own.sort((a, b) => compareDates(a.date, b.date));
}
