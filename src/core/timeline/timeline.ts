/** The timeline as a value: every event in order, with all that is needed to show it. Pure; the page only draws it. */
import type { SourcedQuote } from '../briefing/dossier';
import { otherDates } from '../briefing/other-dates';
import type { Briefing, BriefingEvent, Entity, Source } from '../briefing/schema';
import { sourcedQuote } from '../briefing/sourced-quote';
import { outletOf } from '../citation/outlet-of';
import { type DaySpan, spanOf } from './day-span';

export type TimelineBriefing = Pick<
  Briefing,
  'index' | 'entities' | 'names' | 'events' | 'quotes' | 'sources'
>;

export type TimelineItem = {
  readonly event: BriefingEvent;
  readonly span: DaySpan;
  /** Other days that a source gives for it, where its date is disputed. */
  readonly otherSpans: readonly DaySpan[];
  readonly entities: readonly Entity[];
  readonly sources: readonly Source[];
  /** Said on the event's own day by an entity of it; or, by somebody whom the briefing has no card of, about one, as a source of the event prints. */
  readonly quotes: readonly SourcedQuote[];
  /** Who tells of it: of the event, of a disputed version or of a quote. */
  readonly outlets: readonly string[];
};

/** Builds the items of a briefing, in order of time; what is less precise comes before what falls within it. */
export function buildTimeline(briefing: TimelineBriefing): TimelineItem[] {
  const sources = byId(briefing.sources);
  const { entities } = briefing;
  const parts: Parts = {
    entities: byId(entities),
    sources,
    quotes: Map.groupBy(
      briefing.quotes.map((quote) => sourcedQuote(quote, { sources, entities })),
      (quote) => quote.date,
    ),
  };
  return briefing.events
    .map((event) => itemOf(event, parts))
    .sort((a, b) => a.span.from - b.span.from || b.span.to - a.span.to);
}

type Parts = {
  entities: ReadonlyMap<string, Entity>;
  sources: ReadonlyMap<string, Source>;
  quotes: ReadonlyMap<string, readonly SourcedQuote[]>;
};

function itemOf(event: BriefingEvent, parts: Parts): TimelineItem {
  const quotes = (parts.quotes.get(event.date) ?? []).filter((quote) => isSaidIn(quote, event));
  const cited = event.sources.map(({ source }) => source);
  const versions = (event.disputed ?? []).flatMap((dispute) => dispute.versions);
  const told = [
    ...cited,
    ...versions.flatMap((version) => version.sources.map(({ source }) => source)),
    ...quotes.map((quote) => quote.source.id),
  ];
  return {
    event,
    span: spanOf(event.date),
    otherSpans: otherDates(event).map(spanOf),
    entities: found(event.entities, parts.entities),
    sources: found(cited, parts.sources),
    quotes,
    outlets: [...new Set(found(told, parts.sources).map(outletOf))],
  };
}

function isSaidIn({ speaker, about, source }: SourcedQuote, { entities, sources }: BriefingEvent): boolean {
  if (speaker.entity !== undefined) return entities.includes(speaker.entity);
  return about.some((id) => entities.includes(id)) && sources.some((cited) => cited.source === source.id);
}

function byId<T extends { id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function found<T>(ids: readonly string[], known: ReadonlyMap<string, T>): T[] {
  return [...new Set(ids)].flatMap((id) => known.get(id) ?? []);
}
