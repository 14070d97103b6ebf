import { describe, expect, test } from 'vitest';
import type { EdtfDate } from '@/src/core/briefing/schema';
import { densestSpan, densityOf, panSpan, ticksOf, wholeSpan, zoomSpan } from '@/src/core/timeline/axis';
import { isoOfDay, spanOf } from '@/src/core/timeline/day-span';
import fc from '@/tests/random-inputs';

const span = (date: string) => spanOf(date as EdtfDate);

describe('spanOf', () => {
  test.each([
    ['2019-03-23', '2019-03-23', 1],
    ['2019-02', '2019-02-01', 28],
    ['2020', '2020-01-01', 366],
    ['2005/2007', '2005-01-01', 1095],
    ['2019-03~', '2019-02-01', 89],
  ])('%s begins on %s and has %i days', (date, first, days) => {
    const { from, to } = span(date);
    expect([isoOfDay(from), to - from]).toEqual([first, days]);
  });

  test('a text that is no date throws with the text', () => {
    expect(() => span('soon')).toThrow('soon');
  });
});

describe('what the axis shows', () => {
  const story = ['2019-03-01', '2019-03-10', '2019-03-20', '2019-03-29'].map(span);
  const spans = [span('1991'), ...story, span('2026-01-03')];

  test('the densest span holds the story and not the background', () => {
    const dense = densestSpan(spans, 0.6);
    expect(dense).not.toBeNull();
    for (const { from } of story) expect(from >= dense!.from && from <= dense!.to).toBe(true);
    expect(dense!.from).toBeGreaterThan(span('2018').from);
    expect(dense!.to).toBeLessThan(span('2020').to);
  });

  test('nothing has no span', () => {
    expect([wholeSpan([]), densestSpan([], 0.6)]).toEqual([null, null]);
  });

  test('zooming and moving never leave the whole, nor go below a week', () => {
    const bounds = wholeSpan(spans)!;
    const steps = fc.array(
      fc.record({
        factor: fc.double({ min: 0.1, max: 10, noNaN: true }),
        days: fc.integer({ min: -9999, max: 9999 }),
      }),
    );
    fc.assert(
      fc.property(steps, (all) => {
        let now = bounds;
        for (const { factor, days } of all) {
          now = panSpan(zoomSpan(now, { factor, around: (now.from + now.to) / 2, bounds }), days, bounds);
          expect(now.from).toBeGreaterThanOrEqual(bounds.from - 1e-6);
          expect(now.to).toBeLessThanOrEqual(bounds.to + 1e-6);
          expect(now.to - now.from).toBeGreaterThanOrEqual(7 - 1e-6);
        }
      }),
    );
  });

  test('zooming keeps the day under the pointer at its place', () => {
    const bounds = { from: 0, to: 10_000 };
    const zoomed = zoomSpan({ from: 4000, to: 6000 }, { factor: 2, around: 4500, bounds });
    expect(zoomed).toEqual({ from: 4250, to: 5250 });
  });
});

describe('ticksOf', () => {
  test.each([
    ['2019-03-01', '2019-03-05', 10, ['2019-03-01', '2019-03-02', '2019-03-03', '2019-03-04', '2019-03-05']],
    ['2019-01', '2019-03', 4, ['2019-01', '2019-02', '2019-03']],
    ['2018', '2019', 5, ['2018-01', '2018-07', '2019-01', '2019-07']],
    ['1991', '2026', 8, ['1995', '2000', '2005', '2010', '2015', '2020', '2025']],
  ])('%s to %s, at most %i', (first, last, most, dates) => {
    const { from } = span(first);
    const { to } = span(last);
    expect(ticksOf({ from, to: to - 0.5 }, most).map(({ date }) => date)).toEqual(dates);
  });
});

test('densityOf counts every event once, where it begins', () => {
  const spans = [0, 1, 1, 9].map((from) => ({ from, to: from + 1 }));
  expect(densityOf(spans, { from: 0, to: 10 }, 5)).toEqual([3, 0, 0, 0, 1]);
});
