import { describe, expect, it } from 'vitest';
import type { Period } from '@/src/core/briefing/schema';
import { beganBy, endedBefore, periodAsOf, periodCovers } from '@/src/core/chronology/period';

describe('a day in a period', () => {
  it.each([
    ['2018-04/2019-09-10', '2019-03-31', true],
    ['2018-04/2019-09-10', '2019-09-10', true],
    ['2018-04/2019-09-10', '2019-09-11', false],
    ['2018-04/2019-09-10', '2018-04-15', false],
    ['2018-04/2019-09-10', '2018-04-30', true],
    ['2015-08-10/..', '2026-03-03', true],
    ['../..', '-0043-03-15', true],
    ['../2013', '2013-12-31', true],
    ['../2013', '2014-01-01', false],
    ['2017/2021', '2017-06-01', false],
    ['2019-02-30/..', '2019-03-31', false],
    ['../..', 'unknown', false],
  ])('%s covers %s: %s', (period, day, covers) => {
    expect(periodCovers(period, day)).toBe(covers);
  });

  it('has begun by a day when it certainly has', () => {
    expect(beganBy('2019-04/..', '2019-04-15')).toBe(false);
    expect(beganBy('2019-04/..', '2019-04-30')).toBe(true);
  });
});

it('nothing was over before a day that is unknown', () => {
  expect(endedBefore('2005/2007', 'unknown')).toBe(false);
});

describe('a period as somebody knew it', () => {
  it.each([
    ['2018-04/2019-09-10', '2019-03-31', '2018-04/..'],
    ['2018-04/2019-09-10', '2019-09-10', '2018-04/2019-09-10'],
    ['2018-04/2019-09-10', '2026-03-03', '2018-04/2019-09-10'],
    ['2019-01-23/2019', '2019-12-30', '2019-01-23/..'],
    ['../..', '2019-03-31', '../..'],
    ['2018-04/2019-09-10', 'unknown', '2018-04/..'],
  ])('%s on %s is %s', (period, day, known) => {
    expect(periodAsOf(period as Period, day)).toBe(known);
  });
});
