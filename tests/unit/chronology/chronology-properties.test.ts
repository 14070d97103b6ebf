/** The rules of partial dates on random dates, against the four-line truth: a date is the set of its days. */
import { expect, it } from 'vitest';
import { compareDates } from '@/src/core/chronology/compare-dates';
import { dayBounds } from '@/src/core/chronology/day-bounds';
import { isKnownBy } from '@/src/core/chronology/is-known-by';
import { beganBy, periodCovers } from '@/src/core/chronology/period';
import fc from '@/tests/random-inputs';

const pad = (number: number, width = 2) => String(Math.abs(number)).padStart(width, '0');

const date = fc
  .tuple(
    fc.integer({ min: -9999, max: 9999 }).filter((year) => year !== 0),
    fc.option(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.option(fc.integer({ min: 1, max: 28 })))),
    fc.constantFrom('', '', '~', '?', '%'),
  )
  .map(([year, rest, qualifier]) => {
    const [month, day] = rest ?? [null, null];
    const exact = `${month ? `-${pad(month)}` : ''}${day ? `-${pad(day)}` : ''}`;
    return `${year < 0 ? '-' : ''}${pad(year, 4)}${exact}${qualifier}`;
  });

const sign = (number: number) => (number > 0 ? 1 : number < 0 ? -1 : 0);

it('sorting is a total order', () => {
  fc.assert(
    fc.property(date, date, date, (a, b, c) => {
      expect(sign(compareDates(a, b))).toBe(sign(-compareDates(b, a)) + 0);
      if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0)
        expect(compareDates(a, c)).toBeLessThanOrEqual(0);
    }),
  );
});

it('what is known by a day has no day after it', () => {
  fc.assert(
    fc.property(date, date, (a, day) => {
      const [bounds, at] = [dayBounds(a), dayBounds(day)];
      expect(isKnownBy(a, day)).toBe((bounds?.latest ?? 0) <= (at?.earliest ?? 0));
    }),
  );
});

it('what is known by a day is known by every later day', () => {
  fc.assert(
    fc.property(date, date, date, (a, day, later) => {
      if (isKnownBy(a, day) && isKnownBy(day, later)) expect(isKnownBy(a, later)).toBe(true);
    }),
  );
});

it('a period covers no day by which it has not begun', () => {
  fc.assert(
    fc.property(date, date, date, (start, end, day) => {
      const period = `${start}/${end}`;
      if (periodCovers(period, day)) expect(beganBy(period, day)).toBe(true);
    }),
  );
});
