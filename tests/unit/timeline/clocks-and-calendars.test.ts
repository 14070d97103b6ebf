/** F31 of the reliability plan: a reader's time zone and calendar change how a day is written, never which day it is. */
import { afterAll, describe, expect, test } from 'vitest';
import { formatDate } from '@/src/core/chronology/format-date';
import { isoOfDay, spanOf } from '@/src/core/timeline/day-span';
import { EXPORT_FORMATS } from '@/src/core/timeline/export/export-formats';
import { datesOf } from '../chronology/dates-of';
import { context, hardItems, items } from './export/export-context';

const ZONES = [
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Asia/Kathmandu',
  'America/Caracas',
  'Africa/Casablanca',
];
const own = process.env.TZ;
afterAll(() => {
  if (own === undefined) delete process.env.TZ;
  else process.env.TZ = own;
});

const all = [...items, ...hardItems];
const written = (locale: string) => ({
  files: EXPORT_FORMATS.map(({ write }) => write(all, { ...context, dates: datesOf(locale) })),
  days: all.map(({ event }) => [isoOfDay(spanOf(event.date).from), isoOfDay(spanOf(event.date).to)]),
  shown: all.map(({ event }) => formatDate(event.date, datesOf(locale))),
});

describe('whatever the zone', () => {
  const home = written('en-GB');
  test.each(ZONES)('%s: the same days, files and words (F31)', (zone) => {
    process.env.TZ = zone;
    // The zone is in force: a midnight of UTC is another day's hour there, or another hour at least.
    expect(new Date(0).getTimezoneOffset()).not.toBe(zone === 'Africa/Casablanca' ? 1 : 0);
    expect(written('en-GB')).toEqual(home);
  });
});

describe('whatever the calendar of the locale', () => {
  const years = (text: string) =>
    text.normalize('NFKC').replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
  test.each([
    'ar-SA',
    'ar-SA-u-ca-islamic-umalqura',
    'th-TH',
    'fa-IR',
    'ja-JP-u-ca-japanese',
    'he-IL-u-ca-hebrew',
    'zh-TW-u-ca-roc',
  ])('%s: the year is the Gregorian one (F31)', (locale) => {
    expect(years(formatDate('2019-03-31', datesOf(locale)))).toContain('2019');
    expect(years(formatDate('2019', datesOf(locale)))).toContain('2019');
    expect(years(formatDate('2018-04/2019-09-10', datesOf(locale)))).toMatch(/2018.*2019|2019.*2018/);
    const [csv = ''] = EXPORT_FORMATS.filter(({ id }) => id === 'csv').map(({ write }) =>
      write(items, { ...context, dates: datesOf(locale) }),
    );
    for (const { event } of items) expect(csv).toContain(`${event.id},${event.date},`);
  });
});

test('years before the first come with their era, and back (F31)', () => {
  expect(formatDate('-0043-03-15', datesOf('en-GB'))).toMatch(/44 BC/);
  expect(isoOfDay(spanOf('-0043-03-15' as never).from)).toBe('-0043-03-15');
});
