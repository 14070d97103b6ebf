import { describe, expect, test } from 'vitest';
import type { EntityId } from '@/src/core/briefing/schema';
import type { DaySpan } from '@/src/core/timeline/day-span';
import { entryYears } from '@/src/core/timeline/entry-years';
import { type LaneShape, laneShapes, lanesOf } from '@/src/core/timeline/lanes';
import { buildTimeline, type TimelineItem } from '@/src/core/timeline/timeline';
import fc from '@/tests/random-inputs';
import { generateBriefing } from '../../bench/generate-briefing';
import { bundledBriefing } from '../briefing/bundled-briefing';

const bundled = buildTimeline(bundledBriefing());
const many = buildTimeline(generateBriefing({ entities: 120, events: 2_000 }));
const heldBy = (shape: LaneShape) => (shape.is === 'event' ? [shape.item] : shape.items);
const idsOf = (items: readonly TimelineItem[]) => items.map(({ event }) => event.id);

describe('lanes', () => {
  test('one for each of the six with most events, and one for the rest', () => {
    const lanes = lanesOf(bundled);
    expect(lanes.map(({ entity }) => entity?.id)).toEqual([
      'venezuela',
      'russia',
      'united-states',
      'nicolas-maduro',
      'juan-guaido',
      expect.any(String),
      undefined,
    ]);
    const held = new Set(lanes.flatMap(({ items }) => items));
    expect(held.size).toBe(bundled.length);
    for (const { entity, items } of lanes.slice(0, -1)) {
      expect(items).toEqual(bundled.filter(({ entities }) => entities.some(({ id }) => id === entity?.id)));
    }
    const [rest, others] = [
      lanes.at(-1)?.items ?? [],
      new Set(lanes.slice(0, -1).flatMap((lane) => lane.items)),
    ];
    expect(rest.filter((item) => others.has(item))).toEqual([]);
    expect(lanesOf(bundled.slice(0, 1)).map(({ entity }) => entity?.id)).not.toContain(undefined);
  });

  test('those that were asked for come first', () => {
    const lanes = lanesOf(bundled, ['s-300', 'elliott-abrams', 'nicolas-maduro'] as EntityId[]);
    expect(lanes.slice(0, 5).map(({ entity }) => entity?.id)).toEqual([
      'nicolas-maduro',
      'elliott-abrams',
      's-300',
      'venezuela',
      'russia',
    ]);
  });
});

describe('what is drawn of a lane', () => {
  const views = fc
    .tuple(
      fc.integer({ min: 8_000, max: 20_000 }),
      fc.integer({ min: 7, max: 9_000 }),
      fc.integer({ min: 200, max: 1_600 }),
    )
    .map(([from, days, width]) => ({ span: { from, to: from + days }, width }));
  const inView = ({ span, otherSpans }: TimelineItem, view: DaySpan) =>
    [span, ...otherSpans].some(({ from, to }) => to >= view.from && from <= view.to);

  test('each event in view once, however many there are', () => {
    fc.assert(
      fc.property(fc.constantFrom(bundled, many), views, (items, { span, width }) => {
        const shapes = laneShapes(items, { span, width });
        const drawn = shapes.flatMap(heldBy);
        expect(idsOf(drawn).sort()).toEqual(idsOf(items.filter((item) => inView(item, span))).sort());
        for (const shape of shapes) if (shape.is !== 'event') expect(shape.items.length).toBeGreaterThan(1);
      }),
    );
  });

  test('no more shapes than there is room for, besides what is drawn by itself', () => {
    fc.assert(
      fc.property(views, ({ span, width }) => {
        const points = many.filter(
          ({ span: own, otherSpans }) => own.to - own.from === 1 && otherSpans.length === 0,
        );
        expect(laneShapes(points, { span, width }).length).toBeLessThanOrEqual(width / 7 + 3);
      }),
    );
  });

  test('a crowd stays the same crowd while the lanes move', () => {
    const before = laneShapes(many, { span: { from: 17_600, to: 18_400 }, width: 900 });
    const after = laneShapes(many, { span: { from: 17_603, to: 18_403 }, width: 900 });
    const inside = (shapes: readonly LaneShape[]) =>
      shapes.flatMap((shape) =>
        shape.is === 'crowd' && shape.cell.from > 17_620 && shape.cell.to < 18_380
          ? [idsOf(shape.items)]
          : [],
      );
    expect(inside(before).length).toBeGreaterThan(20);
    for (const shape of before) {
      for (const { span } of shape.is === 'crowd' ? shape.items : []) {
        const { from, to } = (shape as Extract<LaneShape, { is: 'crowd' }>).cell;
        const middle = (span.from + span.to) / 2;
        expect(from <= middle && middle < to).toBe(true);
      }
    }
    expect(inside(after)).toEqual(inside(before));
  });

  test('never lost in a crowd: where the reader landed, a disputed date, a span that can be seen', () => {
    const whole = { span: { from: 7_000, to: 21_000 }, width: 900 };
    const alone = (items: readonly TimelineItem[], landed?: string) =>
      idsOf(
        laneShapes(items, { ...whole, landed }).flatMap((shape) =>
          shape.is === 'event' ? [shape.item] : [],
        ),
      );
    expect(alone(bundled)).not.toContain('guaido-sworn-in');
    expect(alone(bundled, 'guaido-sworn-in')).toContain('guaido-sworn-in');
    expect(alone(bundled)).toEqual(
      expect.arrayContaining([
        'training-centre-opened',
        'military-cooperation-agreement-signed',
        'arms-purchases-2005-2007',
      ]),
    );
  });

  test('the other days of a disputed date are those its sources give', () => {
    const opened = bundled.find(({ event }) => event.id === 'training-centre-opened');
    expect(opened?.otherSpans).toEqual([{ from: 17_983, to: 17_984 }]);
    expect(bundled.find(({ event }) => event.id === 'maduro-reelected')?.otherSpans).toEqual([]);
  });
});

test('the years of the list are those that events begin in', () => {
  const years = entryYears([bundled[0]!, ...bundled.slice(-2)].map((item, at) => dated(item, at)));
  expect(years.map(({ year, groups }) => [year, groups.map(({ items }) => items.length)])).toEqual([
    ['-0043', [1]],
    ['2005', [1]],
    ['2019', [1]],
  ]);
});

test('about some year stands under it, behind the year that it may be as well', () => {
  const dates = ['2019~', '2018-05', '2019-03'];
  const items = dates.map((date) => ({
    ...bundled[0]!,
    event: { ...bundled[0]!.event, date: date as never },
  }));
  const years = entryYears(items).map(({ year, groups }) => [
    year,
    groups.flatMap((group) => group.items.map(({ event }) => event.date)),
    groups[0]?.from,
  ]);
  expect(years).toEqual([
    ['2018', ['2018-05'], 0],
    ['2019', ['2019~', '2019-03'], 1],
  ]);
});

const dated = (item: TimelineItem, at: number): TimelineItem => ({
  ...item,
  event: { ...item.event, date: ['-0043-03', '2005/2007', '2019-03-31'][at] as never },
});

test('the list has every event once, in groups that tell how many come before', () => {
  const groups = entryYears(many).flatMap((year) => year.groups);
  expect(groups.flatMap(({ items }) => items)).toEqual(many);
  let before = 0;
  for (const { from, items } of groups) {
    expect(from).toBe(before);
    expect(items.length > 0 && items.length <= 20).toBe(true);
    before += items.length;
  }
});
