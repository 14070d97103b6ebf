import { describe, expect, it } from 'vitest';
import { compareDates } from '@/src/core/chronology/compare-dates';
import { dayBounds, dayNumber } from '@/src/core/chronology/day-bounds';
import { isAfter } from '@/src/core/chronology/is-after';
import { isKnownBy } from '@/src/core/chronology/is-known-by';

const EDGES: [date: string, first: [number, number, number], last: [number, number, number]][] = [
  ['2019', [2019, 1, 1], [2019, 12, 31]],
  ['2019-02', [2019, 2, 1], [2019, 2, 28]],
  ['2000-02', [2000, 2, 1], [2000, 2, 29]],
  ['1900-02', [1900, 2, 1], [1900, 2, 28]],
  ['2019-03-23', [2019, 3, 23], [2019, 3, 23]],
  ['2019-03~', [2019, 2, 1], [2019, 4, 30]],
  ['2019-01?', [2018, 12, 1], [2019, 2, 28]],
  ['2011-10-06?', [2011, 10, 5], [2011, 10, 7]],
  ['2019%', [2018, 1, 1], [2020, 12, 31]],
  ['2005/2007', [2005, 1, 1], [2007, 12, 31]],
  ['0044-03-15', [44, 3, 15], [44, 3, 15]],
  ['0000', [0, 1, 1], [0, 12, 31]],
  ['-0043-03', [-43, 3, 1], [-43, 3, 31]],
];

describe('the days a date may mean', () => {
  it.each(EDGES)('%s', (date, first, last) => {
    expect(dayBounds(date)).toEqual({ earliest: dayNumber(...first), latest: dayNumber(...last) });
  });

  it('are open where an end is', () => {
    expect(dayBounds('2015/..')?.latest).toBe(Number.POSITIVE_INFINITY);
    expect(dayBounds('../2013')?.earliest).toBe(Number.NEGATIVE_INFINITY);
  });

  it.each([
    '',
    'unknown',
    '2019-13',
    '2019-02-30',
    '2019-00',
    '2019-03-00',
    '201X',
    '-0000',
    '2019/2020/2021',
    '2019-3-1',
    '12019-03-01',
    '2019-13/2020',
    '2019/2020-13',
  ])('are unknown for “%s”', (text) => expect(dayBounds(text)).toBeNull());

  it('are counted from the first of 1970', () => {
    expect(dayNumber(1970, 1, 2)).toBe(1);
  });
});

describe('sorting', () => {
  it('goes by the earliest day, then by exactness, across years before 1; unknown dates come last', () => {
    const dates = [
      'nonsense',
      '2019',
      '2019-01-01',
      '-0043-03',
      '0001',
      '2018-12-31',
      '2019-01',
      '..',
      '../2013',
    ];
    expect(dates.sort(compareDates)).toEqual([
      '../2013',
      '-0043-03',
      '0001',
      '2018-12-31',
      '2019-01-01',
      '2019-01',
      '2019',
      'nonsense',
      '..',
    ]);
    expect([compareDates('nonsense', '2019'), compareDates('2019', 'nonsense')]).toEqual([1, -1]);
  });
});

describe('certainly after a day', () => {
  it.each([
    ['2019-04-01', '2019-03-31', true],
    ['2019-03-31', '2019-03-31', false],
    ['2019-04', '2019-03', true],
    ['2019-03~', '2019-02-28', false],
    ['2019-04-01', 'unknown', false],
    ['unknown', '2019-04-01', false],
  ])('%s after %s: %s', (date, limit, after) => {
    expect(isAfter(date, limit)).toBe(after);
  });
});

describe('what is known by a day', () => {
  it.each([
    ['2019-03-31', '2019-03-31', true],
    ['2019-04-01', '2019-03-31', false],
    ['2019-03', '2019-03-31', true],
    ['2019-03', '2019-03-30', false],
    ['2019', '2019-12-30', false],
    ['2019-03~', '2019-03-31', false],
    ['2019-03~', '2019-04-30', true],
    ['2005/2007', '2006-01-01', false],
    ['2005/2007', '2007-12-31', true],
    ['-0043-03-15', '-0043-03-15', true],
    ['-0043-03-15', '0001-01-01', true],
    ['2019-03-05', '2019-03', false],
    ['2019-02-28', '2019-03', true],
    ['unknown', '2019-03-31', false],
    ['2019-03-31', 'unknown', false],
  ])('%s by %s: %s', (date, day, known) => {
    expect(isKnownBy(date, day)).toBe(known);
  });
});
