/**
 * Builds the dossier of one entity as of one day. Outside `since` it tells nothing that came later, down to
 * the ends of roles and to what a later source is said to bear out. Sources' own titles and dates are given
 * whatever they are: they say where a statement can be checked.
 */
import { type AsOfOptions, chooseAsOf } from '../chronology/choose-as-of';
import { compareDates } from '../chronology/compare-dates';
import { isKnownBy } from '../chronology/is-known-by';
import { beganBy, endedBefore, endOf, periodAsOf, periodCovers, startOf } from '../chronology/period';
import { citedSources } from './cited-sources';
import type { Dossier, EntityLabel, SourcedQuote } from './dossier';
import { type KnownCitations, knownCitations } from './known-citations';
import { mentionedEntities } from './mentioned-entities';
import type {
  Briefing,
  BriefingEvent,
  Citation,
  EdtfDate,
  EntityId,
  Period,
  Quote,
  Source,
  SourceId,
} from './schema';

const EVENTS_AROUND = 5;

/** One day's view of one entity, handed from helper to helper. */
type View = {
  readonly briefing: Briefing;
  readonly id: EntityId;
  readonly day: EdtfDate;
  readonly verifiedUntil: EdtfDate;
  /** Drops what citations say beyond the day; `ceiling` does it for `since`. */
  readonly known: KnownCitations;
  readonly ceiling: KnownCitations;
  readonly sources: ReadonlyMap<SourceId, Source>;
};

/** Builds the dossier; `null` when the briefing has no such entity. Dates as in `chooseAsOf`. */
export function dossierAt(briefing: Briefing, entityId: EntityId, options: AsOfOptions = {}): Dossier | null {
  const entity = briefing.entities.find((candidate) => candidate.id === entityId);
  if (entity === undefined) return null;
  const { id, title, verifiedUntil, attribution } = briefing.index;
  const asOf = chooseAsOf(options, verifiedUntil);
  const sources = new Map(briefing.sources.map((source) => [source.id, source]));
  const view: View = {
    briefing,
    id: entityId,
    day: asOf.date,
    verifiedUntil,
    known: knownCitations(sources, asOf.date),
    ceiling: knownCitations(sources, verifiedUntil),
    sources,
  };
  const told = {
    roles: inOrder(heldThen(entity.roles, view)).reverse(),
    context: heldThen(entity.context, view),
    quotes: quotesThen(view),
    around: eventsThen(view).slice(-EVENTS_AROUND),
    disputes: disputesThen(view),
    relations: inOrder(heldThen(relationsOf(view), view)),
    since: {
      roles: changedSince(entity.roles, view),
      context: begunSince(entity.context, view),
      events: eventsSince(view),
      relations: changedSince(relationsOf(view), view),
    },
  };
  return {
    briefing: { id, title, verifiedUntil, attribution },
    entity: pick(entity),
    asOf,
    ...told,
    sources: citedSources(told, sources),
    labels: labelsOf(mentionedEntities(told), briefing),
  };
}

type Held = {
  readonly period: Period;
  readonly lastAttested?: EdtfDate | undefined;
  readonly sources: readonly Citation[];
};

/** What was so on the day, ends that came later left open, in the author's order. */
function heldThen<T extends Held>(items: readonly T[], { day, known }: View): T[] {
  return items
    .filter((item) => isHeld(item, day))
    .map((item) => ({
      ...item,
      period: periodAsOf(item.period, day),
      sources: known(item.sources),
    }));
}

function isHeld({ period, lastAttested }: Held, day: EdtfDate): boolean {
  return periodCovers(period, day) && !(lastAttested && endedBefore(`../${lastAttested}`, day));
}

/** What began since, or ended since. */
function changedSince<T extends Held>(items: readonly T[], view: View): T[] {
  const { day, verifiedUntil, ceiling } = view;
  const ended = items.filter(
    ({ period }) =>
      periodCovers(period, day) && periodAsOf(period, day) !== periodAsOf(period, verifiedUntil),
  );
  const endings = ended.map((item) => ({
    ...item,
    period: periodAsOf(item.period, verifiedUntil),
    sources: ceiling(item.sources),
  }));
  return [...begunSince(items, view), ...endings].sort((a, b) => compareDates(turn(a, day), turn(b, day)));
}

/** What began after the day and by the day of verification. */
function begunSince<T extends Held>(items: readonly T[], { day, verifiedUntil, ceiling }: View): T[] {
  const begun = items.filter(({ period }) => !beganBy(period, day) && beganBy(period, verifiedUntil));
  return inOrder(begun).map((item) => ({
    ...item,
    period: periodAsOf(item.period, verifiedUntil),
    sources: ceiling(item.sources),
  }));
}

/** The date that put an item under `since`: its start, or its end when it had begun before. */
function turn({ period }: Held, day: EdtfDate): string {
  return beganBy(period, day) ? endOf(period) : startOf(period);
}

function inOrder<T extends Held>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => compareDates(a.period, b.period));
}

function relationsOf({ briefing, id }: View) {
  return briefing.relations.filter(({ subject, object }) => subject === id || object === id);
}

function eventsThen(view: View): BriefingEvent[] {
  const { day, known } = view;
  return eventsOf(view)
    .filter(({ date }) => isKnownBy(date, day))
    .map((event) => eventAsOf(event, day, known));
}

function eventsSince(view: View): BriefingEvent[] {
  const { day, verifiedUntil, ceiling } = view;
  return eventsOf(view)
    .filter(({ date }) => !isKnownBy(date, day) && isKnownBy(date, verifiedUntil))
    .map((event) => eventAsOf(event, verifiedUntil, ceiling));
}

function eventsOf({ briefing, id }: View): BriefingEvent[] {
  const own = briefing.events.filter(({ entities }) => entities.includes(id));
  return own.sort((a, b) => compareDates(a.date, b.date));
}

/** The event with the disputes that could be known by the day. */
function eventAsOf(event: BriefingEvent, day: EdtfDate, known: KnownCitations): BriefingEvent {
  const { disputed, ...rest } = event;
  const disputes = (disputed ?? [])
    .filter((dispute) => isKnownBy(dispute.since ?? event.date, day))
    .map((dispute) => ({
      ...dispute,
      versions: dispute.versions.map((version) => ({ ...version, sources: known(version.sources) })),
    }));
  const told = { ...rest, sources: known(event.sources) };
  return disputes.length === 0 ? told : { ...told, disputed: disputes };
}

function disputesThen({ briefing, id, day, known }: View): Dossier['disputes'] {
  return briefing.events
    .filter(({ date }) => isKnownBy(date, day))
    .flatMap((event) =>
      (eventAsOf(event, day, known).disputed ?? [])
        .filter(({ entities }) => (entities ?? event.entities).includes(id))
        .map((dispute) => ({ ...dispute, event: event.id })),
    );
}

/** Quotes by or about the entity: its own first, then the newest first. */
function quotesThen(view: View): SourcedQuote[] {
  const { briefing, id, day } = view;
  const own = (quote: Quote) => 'entity' in quote.speaker && quote.speaker.entity === id;
  return briefing.quotes
    .filter((quote) => (own(quote) || quote.about.includes(id)) && isKnownBy(quote.date, day))
    .sort((a, b) => Number(own(b)) - Number(own(a)) || compareDates(b.date, a.date))
    .map((quote) => sourced(quote, view));
}

function sourced({ source, speaker, dateSources, ...quote }: Quote, view: View): SourcedQuote {
  const found = view.sources.get(source);
  if (found === undefined) throw new Error(`Quote ${quote.id} cites the unknown source ${source}.`);
  return {
    ...quote,
    ...(dateSources && { dateSources: view.known(dateSources) }),
    source: found,
    speaker: 'entity' in speaker ? namedEntity(speaker.entity, view.briefing) : namedPerson(speaker),
  };
}

function namedEntity(id: EntityId, { entities }: Briefing): SourcedQuote['speaker'] {
  const entity = entities.find((candidate) => candidate.id === id);
  return { entity: id, name: entity?.name ?? { en: id } };
}

// A name of a person has one form here; `mul` says that it belongs to no one language.
function namedPerson({
  name,
  role,
}: Exclude<Quote['speaker'], { entity: EntityId }>): SourcedQuote['speaker'] {
  return { name: { mul: name }, ...(role && { role }) };
}

function labelsOf(ids: ReadonlySet<EntityId>, { entities }: Briefing): EntityLabel[] {
  return entities.filter(({ id }) => ids.has(id)).map(({ id, kind, name }) => ({ id, kind, name }));
}

function pick({ id, kind, name, wikidataId, wikipediaUrl }: Briefing['entities'][number]): Dossier['entity'] {
  return { id, kind, name, ...(wikidataId && { wikidataId }), ...(wikipediaUrl && { wikipediaUrl }) };
}
