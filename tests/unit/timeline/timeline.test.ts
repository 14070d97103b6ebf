import { describe, expect, test } from 'vitest';
import { buildTimeline, entitiesByEvents, filterTimeline } from '@/src/core/timeline/timeline';
import type { TimelineView } from '@/src/core/timeline/timeline-view';
import { bundledBriefing } from '../briefing/bundled-briefing';

const briefing = bundledBriefing();
const items = buildTimeline(briefing);
const shown = (view: object) => filterTimeline(items, view as TimelineView);

describe('buildTimeline', () => {
  test('has every event once, in order of time', () => {
    expect(items.map(({ event }) => event.id).sort()).toEqual(briefing.events.map(({ id }) => id).sort());
    const starts = items.map(({ span }) => span.from);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
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
        expect(event.entities).toContain((quote.speaker as { entity?: string }).entity);
      }
    }
    expect(items.some(({ quotes }) => quotes.length > 0)).toBe(true);
  });
});

describe('filterTimeline', () => {
  test('by entity', () => {
    const ofMissile = shown({ entity: 's-300' });
    expect(ofMissile.length).toBeGreaterThan(0);
    expect(ofMissile.length).toBeLessThan(items.length);
    for (const { event } of ofMissile) expect(event.entities).toContain('s-300');
  });

  test.each(['guaido', 'ГУАЙДО', 'Guaidó'])('by words in any script: %s', (q) => {
    const found = shown({ q });
    expect(found.some(({ event }) => event.entities.includes('juan-guaido' as never))).toBe(true);
    expect(found.length).toBeLessThan(items.length);
  });

  test('the event that was asked for stays, whatever the filter', () => {
    const [item] = items;
    const found = shown({ q: 'qqqq', event: item?.event.id });
    expect(found).toEqual([item]);
  });
});

test('entitiesByEvents counts what it lists', () => {
  const [most, ...others] = entitiesByEvents(items);
  expect(most?.count).toBe(shown({ entity: most?.entity.id }).length);
  for (const { count } of others) expect(count).toBeLessThanOrEqual(most?.count ?? 0);
});
