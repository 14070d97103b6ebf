/** The timeline as a value: every event in order, with all that is needed to show it. Pure; the page only draws it. */
import type { Briefing, BriefingEvent, Entity, EntityId, Quote, Source } from '../briefing/schema';
import { foldQuery, wordsOf } from '../search/fold-query';
import { type DaySpan, spanOf } from './day-span';
import type { TimelineView } from './timeline-view';

export type TimelineBriefing = Pick<Briefing, 'index' | 'entities' | 'events' | 'quotes' | 'sources'>;

export type TimelineItem = {
  readonly event: BriefingEvent;
  readonly span: DaySpan;
  readonly entities: readonly Entity[];
  readonly sources: readonly Source[];
  /** Said by an entity of the event on the event's own day. */
  readonly quotes: readonly Quote[];
  /** The folded words by which a text filter finds it. */
  readonly words: readonly string[];
};

/** Builds the items of a briefing, in order of time; what is less precise comes before what falls within it. */
export function buildTimeline(briefing: TimelineBriefing): TimelineItem[] {
  const entities = byId(briefing.entities);
  const sources = byId(briefing.sources);
  return briefing.events
    .map((event) => itemOf(event, { entities, sources, quotes: briefing.quotes }))
    .sort((a, b) => a.span.from - b.span.from || b.span.to - a.span.to);
}

/** Keeps the items that a view asks for: of its entity and with all its words. The event it lands on always stays. */
export function filterTimeline(items: readonly TimelineItem[], view: TimelineView): TimelineItem[] {
  const asked = wordsOf(foldQuery(view.q ?? ''));
  return items.filter(({ event, words }) => {
    if (event.id === view.event) return true;
    if (view.entity && !event.entities.includes(view.entity)) return false;
    return asked.every((word) => words.some((known) => known.startsWith(word)));
  });
}

/** Lists the entities that have events, those with most first. */
export function entitiesByEvents(items: readonly TimelineItem[]): { entity: Entity; count: number }[] {
  const counts = new Map<EntityId, { entity: Entity; count: number }>();
  for (const { entities } of items) {
    for (const entity of entities) {
      const known = counts.get(entity.id) ?? { entity, count: 0 };
      counts.set(entity.id, { entity, count: known.count + 1 });
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}

type Parts = {
  entities: ReadonlyMap<string, Entity>;
  sources: ReadonlyMap<string, Source>;
  quotes: readonly Quote[];
};

function itemOf(event: BriefingEvent, parts: Parts): TimelineItem {
  const entities = found(event.entities, parts.entities);
  const texts = [event.title, event.text, ...entities.map((entity) => entity.name)];
  return {
    event,
    span: spanOf(event.date),
    entities,
    sources: found(
      event.sources.map((citation) => citation.source),
      parts.sources,
    ),
    quotes: parts.quotes.filter((quote) => isSaidIn(quote, event)),
    words: wordsOf(foldQuery(texts.flatMap((text) => Object.values(text ?? {})).join(' '))),
  };
}

function isSaidIn(quote: Quote, event: BriefingEvent): boolean {
  const { speaker, date } = quote;
  return date === event.date && 'entity' in speaker && event.entities.includes(speaker.entity);
}

function byId<T extends { id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function found<T>(ids: readonly string[], known: ReadonlyMap<string, T>): T[] {
  return [...new Set(ids)].flatMap((id) => known.get(id) ?? []);
}
