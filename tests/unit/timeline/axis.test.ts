import { describe, expect, test } from 'vitest';
import type { EdtfDate } from '@/src/core/briefing/schema';
import {
  densestSpan,
  densityOf,
  openingSpan,
  panSpan,
  ticksOf,
  wholeSpan,
  zoomSpan,
} from '@/src/core/timeline/axis';
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

  test('the whole is all events with air around, and the article, unless it is far away', () => {
    const events = [
      { from: 1000, to: 1010 },
      { from: 1090, to: 1100 },
    ];
    expect(wholeSpan(events)).toEqual({ from: 997, to: 1103 });
    expect(wholeSpan(events, { from: 1199, to: 1200 })).toEqual({ from: 994, to: 1206 });
    expect(wholeSpan(events, { from: 1200, to: 1201 })).toEqual({ from: 997, to: 1103 });
    expect(wholeSpan([{ from: 5, to: 6 }])).toEqual({ from: 3, to: 8 });
  });

  test('the densest span is the shortest that holds a share of the events, in whatever order, and a week at least', () => {
    const at = (...days: number[]) => days.map((from) => ({ from, to: from + 1 }));
    expect(densestSpan(at(200, 102, 0, 100, 101), 0.6)).toEqual({ from: 98, to: 109 });
    expect(densestSpan(at(300, 120, 0, 100, 105), 0.6)).toEqual({ from: 98, to: 123 });
  });

  test('the lanes open on the story, or on all where events are few, or around what is asked for', () => {
    const many = [...Array.from({ length: 12 }, (_, at) => ({ from: 900 + at, to: 901 + at }))];
    const spread = [{ from: 0, to: 1 }, ...many];
    const whole = wholeSpan(spread)!;
    const story = densestSpan(spread, 0.6)!;
    const opening = (target: { from: number; to: number } | null, spans = spread) =>
      openingSpan(spans, { whole, target });
    expect(opening(null)).toEqual(story);
    expect(opening(null, spread.slice(0, 11))).toEqual(whole);
    expect(opening({ from: 901, to: 902 })).toEqual(story);
    const half = (story.to - story.from) / 2;
    expect(opening({ from: 500, to: 502 })).toEqual({ from: 501 - half, to: 501 + half });
    expect(opening({ from: 899, to: story.to + 1 }).to).toBeGreaterThan(story.to);
    expect(opening({ from: story.from - 1, to: 901 }).from).toBeLessThan(story.from);
    expect(opening({ from: -27, to: -26 })).toEqual({ from: whole.from, to: whole.from + 2 * half });
  });

  test('what is as long as the whole is the whole', () => {
    const bounds = { from: 10, to: 30 };
    expect(panSpan({ from: 0, to: 20 }, 5, bounds)).toEqual(bounds);
    expect(zoomSpan({ from: 20, to: 30 }, { factor: 0.1, around: 30, bounds })).toEqual(bounds);
    expect(panSpan({ from: 12, to: 20 }, 90, bounds)).toEqual({ from: 22, to: 30 });
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
    ['2019-03-02', '2019-03-29', 5, ['2019-03-07', '2019-03-14', '2019-03-21', '2019-03-28']],
    ['2018-07-15', '2019', 5, ['2019-01', '2019-07']],
    ['2018-02', '2019', 5, ['2018-07', '2019-01', '2019-07']],
    ['2012', '2016', 6, ['2012', '2013', '2014', '2015', '2016']],
    ['0750', '1150', 5, ['0800', '0900', '1000', '1100']],
    ['2019-03-02', '2019-03-11', 5, ['2019-03-03', '2019-03-05', '2019-03-07', '2019-03-09', '2019-03-11']],
    ['2019-03-02', '2019-03-20', 5, ['2019-03-05', '2019-03-09', '2019-03-13', '2019-03-17']],
    ['2019-03-02', '2019-04-30', 5, ['2019-03-07', '2019-03-21', '2019-04-04', '2019-04-18']],
    ['2019-01', '2019-08', 5, ['2019-01', '2019-03', '2019-05', '2019-07']],
    ['2012', '2019', 5, ['2012', '2014', '2016', '2018']],
    ['-0043', '-0042', 5, ['-0043-01', '-0043-07', '-0042-01', '-0042-07']],
    ['-0050', '-0030', 6, ['-0050', '-0045', '-0040', '-0035', '-0030']],
    [
      '-0001-11',
      '0001-02',
      10,
      ['-0001-11', '0000-01', '0000-03', '0000-05', '0000-07', '0000-09', '0000-11', '0001-01'],
    ],
  ])('%s to %s, at most %i', (first, last, most, dates) => {
    const { from } = span(first);
    const { to } = span(last);
    expect(ticksOf({ from, to: to - 0.5 }, most).map(({ date }) => date)).toEqual(dates);
  });

  // A century of background on a telephone had one date, and an antiquity none anywhere.
  test.each([40, 90, 150, 260, 400, 800, 1_100, 2_500, 4_000])(
    '%i years have a tick for every two and a half that have room',
    (years) => {
      for (const most of [4.25, 8, 13]) {
        const from = spanOf('1911-12-13' as EdtfDate).to - years * 365.25;
        const ticks = ticksOf({ from, to: from + years * 365.25 }, most);
        expect(ticks.length, `${most}`).toBeGreaterThanOrEqual(Math.max(Math.floor(most / 2.5), 1));
        expect(ticks.length, `${most}`).toBeLessThanOrEqual(most + 1);
      }
    },
  );

  test('the margin behind the year 9999 has ticks, too', () => {
    const { from, to } = span('9998/9999');
    const dates = ticksOf({ from, to: to + 22 }, 5).map(({ date }) => date);
    expect(dates).toEqual(['9998-01', '9998-07', '9999-01', '9999-07', '10000-01']);
  });

  test('a step at which the ticks have no room is left for the next', () => {
    const { from, to } = span('2019-03');
    const ticks = ticksOf({ from, to }, 31, ([first, second]) => second!.day - first!.day > 7);
    expect(ticks.map(({ date }) => date)).toEqual(['2019-03-07', '2019-03-21']);
  });
});

test('densityOf counts every event once, where it begins', () => {
  const spans = [0, 1, 1, 9].map((from) => ({ from, to: from + 1 }));
  expect(densityOf(spans, { from: 0, to: 10 }, 5)).toEqual([3, 0, 0, 0, 1]);
  expect(densityOf(spans, { from: 1, to: 9 }, 4)).toEqual([2, 0, 0, 0]);
});
