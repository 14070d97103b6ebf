import { describe, expect, test } from 'vitest';
import { filterChoices } from '@/src/core/timeline/filter-choices';
import { filterTimeline, isFiltered } from '@/src/core/timeline/filter-timeline';
import { buildTimeline } from '@/src/core/timeline/timeline';
import { parseTimelineView } from '@/src/core/timeline/timeline-view';
import { bundledBriefing } from '../briefing/bundled-briefing';

const items = buildTimeline(bundledBriefing());
const shown = (hash: string) => filterTimeline(items, parseTimelineView(hash));
const ids = (hash: string) => shown(hash).map(({ event }) => event.id);
const choices = filterChoices(items);

describe('filterTimeline', () => {
  test.each(choices.entities.map(({ entity, count }) => [entity.id, count] as const))(
    'by entity: %s has %i events, and all of them name it',
    (id, count) => {
      const found = shown(`#entity=${id}`);
      expect(found).toHaveLength(count);
      for (const { event } of found) expect(event.entities).toContain(id);
    },
  );

  test('several entities: events of any of them, each once', () => {
    const both = ids('#entity=s-300&entity=juan-guaido');
    expect(new Set(both)).toEqual(new Set([...ids('#entity=s-300'), ...ids('#entity=juan-guaido')]));
    expect(both).toHaveLength(new Set(both).size);
  });

  test.each(choices.kinds.map(({ kind, count }) => [kind, count] as const))(
    'by kind: %s has %i events',
    (kind, count) => expect(shown(`#kind=${kind}`)).toHaveLength(count),
  );

  test('by source: of the event, of a disputed version, of a quote', () => {
    for (const { outlet, count } of choices.outlets) {
      expect(shown(`#source=${encodeURIComponent(outlet)}`), outlet).toHaveLength(count);
    }
    const disputedOnly = items.flatMap((item) =>
      item.outlets.filter((outlet) => !item.sources.some((s) => s['container-title'] === outlet)),
    );
    expect(disputedOnly.length).toBeGreaterThan(0);
  });

  test('filters narrow each other', () => {
    const both = ids('#entity=russia&kind=weapon');
    expect(both).toEqual(ids('#entity=russia').filter((id) => ids('#kind=weapon').includes(id)));
    expect(both.length).toBeGreaterThan(0);
  });

  test.each(['guaido', 'ГУАЙДО', 'Guaidó'])('by words in any script: %s', (q) => {
    const found = shown(`#q=${encodeURIComponent(q)}`);
    expect(found.some(({ event }) => event.entities.includes('juan-guaido' as never))).toBe(true);
    expect(found.length).toBeLessThan(items.length);
  });

  test('by the words of a quote said that day', () => {
    const said = items.find(({ quotes }) => quotes.some(({ text }) => text.includes('smothering')));
    expect(ids('#q=smothering')).toContain(said?.event.id);
  });

  test('the event that was asked for stays, whatever the filter', () => {
    const [first] = items;
    expect(ids(`#q=qqqq&entity=nobody&event=${first?.event.id}`)).toEqual([first?.event.id]);
  });

  test('a place is no filter', () => {
    expect(isFiltered(parseTimelineView('#event=x&asOf=2019'))).toBe(false);
    for (const hash of ['#entity=x', '#kind=person', '#source=x', '#q=x']) {
      expect(isFiltered(parseTimelineView(hash)), hash).toBe(true);
    }
  });
});

test('choices come with most events first, each once', () => {
  for (const counts of [choices.entities, choices.kinds, choices.outlets].map((of) =>
    of.map((c) => c.count),
  )) {
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  }
  expect(new Set(choices.outlets.map(({ outlet }) => outlet)).size).toBe(choices.outlets.length);
});
