import { describe, expect, test } from 'vitest';
import { otherDates } from '@/src/core/briefing/other-dates';
import { outletOf } from '@/src/core/citation/outlet-of';
import { buildTimeline } from '@/src/core/timeline/timeline';
import { bundledBriefing } from '../briefing/bundled-briefing';
import { smallBriefing } from '../briefing/small-briefing';

const briefing = bundledBriefing();
const items = buildTimeline(briefing);

describe('buildTimeline', () => {
  test('has every event once, in order of time', () => {
    expect(items.map(({ event }) => event.id).sort()).toEqual(briefing.events.map(({ id }) => id).sort());
    const starts = items.map(({ span }) => span.from);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  // A version of another point has none: the year of a pardon is no year of the plea.
  test('puts an event at another date only where its own date is disputed', () => {
    const other = items.filter(({ otherSpans }) => otherSpans.length > 0);
    expect(other.map(({ event }) => [event.id, ...otherDates(event)])).toEqual([
      ['military-cooperation-agreement-signed', '2011'],
      ['s-300-credit', '2010'],
      ['s-300vm-delivered', '2012'],
      ['bolton-monroe-doctrine', '2019-03-29'],
      ['russian-planes-land', '2019-03-24'],
      ['training-centre-opened', '2019-03-28'],
    ]);
  });

  test('puts an event once at a date that two versions give', () => {
    const [item] = buildTimeline(
      smallBriefing(({ events }) => {
        const version = { text: { en: 'So' }, date: '2019-03-29', sources: [{ source: 'paper' }] };
        events[0].disputed = [
          { question: { en: 'When' }, versions: [version, version, { ...version, date: '2019-03-30' }] },
        ];
      }),
    );
    expect(item?.otherSpans).toHaveLength(1);
  });

  test('gives every event its people and sources', () => {
    for (const { event, entities, sources } of items) {
      expect(entities.map(({ id }) => id)).toEqual([...new Set(event.entities)]);
      expect(sources.length, event.id).toBeGreaterThan(0);
    }
  });

  test('puts a quote with the events of its day that name its speaker', () => {
    for (const { event, quotes } of items) {
      for (const quote of quotes) {
        expect(quote.date).toBe(event.date);
        const { speaker, about, source } = quote;
        if (speaker.entity !== undefined) expect(event.entities).toContain(speaker.entity);
        else {
          expect(about.some((id) => event.entities.includes(id))).toBe(true);
          expect(event.sources.map((cited) => cited.source)).toContain(source.id);
        }
      }
    }
    expect(items.some(({ quotes }) => quotes.length > 0)).toBe(true);
  });

  test('leaves what a stranger said of others out of an event that names none of them', () => {
    const quotesOf = (entity: string) =>
      buildTimeline(
        smallBriefing(({ quotes, events }) => {
          quotes[0].speaker = { name: 'Somebody' };
          events[0].entities = [entity];
        }),
      ).flatMap(({ quotes }) => quotes.map(({ id }) => id));
    expect(quotesOf('bob-bell')).toEqual(['we-speak']);
    expect(quotesOf('ann-ames')).toEqual([]);
  });

  test('has every quote of somebody whom the briefing has no card of', () => {
    const strangers = briefing.quotes.filter(({ speaker }) => !('entity' in speaker)).map(({ id }) => id);
    expect(strangers.length).toBeGreaterThan(0);
    const shown = new Set(items.flatMap(({ quotes }) => quotes.map(({ id }) => id)));
    expect(strangers.filter((id) => !shown.has(id))).toEqual([]);
  });

  test('says once of each outlet that it tells of the event, of a version of it or of a quote', () => {
    for (const { event, quotes, outlets } of items) {
      const cited = JSON.stringify([event.sources, event.disputed, quotes.map(({ source }) => source.id)]);
      const told = briefing.sources.filter(({ id }) => cited.includes(`"${id}"`)).map(outletOf);
      expect([...outlets].sort(), event.id).toEqual([...new Set(told)].sort());
    }
  });

  test('has a source once that an event cites twice', () => {
    const events = briefing.events.map((event) => ({
      ...event,
      sources: [...event.sources, ...event.sources],
    }));
    const cited = (from: typeof items) => from.map(({ sources }) => sources);
    expect(cited(buildTimeline({ ...briefing, events }))).toEqual(cited(items));
  });
});
