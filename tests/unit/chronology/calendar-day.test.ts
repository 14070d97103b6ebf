import { expect, test } from 'vitest';
import { calendarDay } from '@/src/core/chronology/calendar-day';

const DAY = '2019-03-31';

test.each([
  ['2019-03-31', DAY],
  [' 2019-03-31T22:30:00-04:00', DAY],
  ['2019-03-31 08:00', DAY],
  ['20190331', DAY],
  ['20190331103000', DAY],
  ['2019-3-31', DAY],
  ['2019/03/31', DAY],
  ['2019.3.31 10:00', DAY],
  ['2019年3月31日', DAY],
  ['2019년 3월 31일', DAY],
  ['2019-03-31Z', DAY],
  ['2019-03-31+02:00', DAY],
  ['2019-03-311', null],
  ['2019033110', null],
  ['2019-03/31', null],
  ['2019-03-31/2019-04-02', null],
  ['2019年3.31', null],
  ['2019-090', null],
  ['2019-02-30', null],
  ['1899-03-31', null],
  ['31 March 2019', DAY],
  ['  31   March   2019  ', DAY],
  ['31st Mar. 2019, 10:00', DAY],
  ['31 March, 2019', DAY],
  ['31 Mar., 2019', DAY],
  ['March 31, 2019 10:00 AM', DAY],
  ['MARCH 31ST 2019', DAY],
  ['Sun, 31 Mar 2019 10:00:00 GMT', DAY],
  ['Sunday 31 March 2019', DAY],
  ['Sunday, March 31, 2019', DAY],
  ['Sunday March 31, 2019', null],
  ['on March 31, 2019', null],
  ['Updated: 31 March 2019', null],
  ['Last-updated 31 March 2019', null],
  ['31/03/2019', null],
  ['31 March', null],
  ['March 2019', null],
  ['31 2019', null],
  ['0 March 2019', null],
  ['32 March 2019', null],
  ['30 February 2019', null],
  ['31 Floréal 2019', null],
  ['31 foo 2019', null],
  ['0 jan 2019', null],
  ['31 March 20190', null],
  ['31 March 12019', null],
  ['30/31 March 2019', null],
  ['30 March/April 2019', null],
  ['2019-13-01', null],
  ['2019-00-31', null],
  ['2019-04-31', null],
  ['', null],
])('“%s” is the day %s', (text, day) => {
  expect(calendarDay(text)).toBe(day);
});

test('every month is known by its name and by the beginning of it', () => {
  for (let month = 1; month <= 12; month++) {
    const day = `2019-${String(month).padStart(2, '0')}-15`;
    for (const length of ['long', 'short'] as const) {
      const name = new Date(day).toLocaleDateString('en-US', { month: length, timeZone: 'UTC' });
      expect([name, calendarDay(`${name} 15, 2019`)]).toEqual([name, day]);
    }
  }
});
