import { describe, expect, test } from 'vitest';
import type { EdtfDate } from '@/src/core/briefing/schema';
import {
  isDatedAs,
  isOfTypedDate,
  mayBeWords,
  monthNames,
  readTypedDate,
  type TypedDate,
} from '@/src/core/search/typed-date';
import { LOCALES } from '@/src/locales/words-of';

const months = monthNames(Object.keys(LOCALES));
const read = (query: string) => {
  const found = readTypedDate(query, months);
  return found && { dates: found.dates, rest: found.rest.trim() };
};
const march = { year: 2019, month: 3 };
const day = { ...march, day: 24 };

const DAY = 86_400_000;
const dayAfter = (day: string, days = 1) => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
const dayBefore = (day: string) => dayAfter(day, -1);

describe('readTypedDate', () => {
  test.each([
    ['2019', { year: 2019 }],
    ['March 2019', march],
    ['mar 2019', march],
    ['Mar. 2019', march],
    ['2019 march', march],
    ['03.2019', march],
    ['3/2019', march],
    ['2019-03', march],
    ['2019-03-24', day],
    ['2019/03/24', day],
    ['24.03.2019', day],
    ['24-3-2019', day],
    ['24/3/2019', day],
    ['3/24/2019', day],
    ['24 March 2019', day],
    ['March 24, 2019', day],
    ['24th of March 2019', day],
    ['24 de marzo de 2019', day],
    ['24 de março de 2019', day],
    ['24 mars 2019', day],
    ['24 марта 2019 г.', day],
    ['24 марта 2019г.', day],
    ['март 2019', march],
    ['24 березня 2019 року', day],
    ['24 مارس 2019', day],
    ['٢٤ مارس ٢٠١٩', day],
    ['٢٤ مارس، ٢٠١٩', day],
    ['2019年3月24日', day],
    ['2019年3月', march],
    ['24 March', { month: 3, day: 24 }],
    ['mar 24', { month: 3, day: 24 }],
    ['24-го марта', { month: 3, day: 24 }],
    ['24-ого марта', { month: 3, day: 24 }],
    ['24го марта', { month: 3, day: 24 }],
    ['24-го березня 2019', day],
    ['3月24日', { month: 3, day: 24 }],
    ['3月', { month: 3 }],
    ['1492', { year: 1492 }],
    ['March 2104', { year: 2104, month: 3 }],
    ['24.3.', { month: 3, day: 24 }],
    ['24.03', { month: 3, day: 24 }],
    ['3/24', { month: 3, day: 24 }],
    ['24/3', { month: 3, day: 24 }],
    ['March', { month: 3 }],
    ['December 2019', { year: 2019, month: 12 }],
    ['1st January', { month: 1, day: 1 }],
    ['31 January', { month: 1, day: 31 }],
    ['三月', { month: 3 }],
  ])('%s', (query, date) => expect(read(query)).toMatchObject({ dates: [date], rest: '' }));

  test.each([
    ['Bolton March 2019', march, 'bolton'],
    ['blackout 2019', { year: 2019 }, 'blackout'],
    ['санкции 2019 года', { year: 2019 }, 'sanktsii'],
    ['planes 24 March 2019 caracas', day, 'planes caracas'],
    ['24.03.2019 planes', day, 'planes'],
    ['planes 24.03.2019', day, 'planes'],
    ['2019-03-24 planes', day, 'planes'],
    ['3/2019 planes', march, 'planes'],
    ['amid-March 2019', { year: 2019 }, 'amid-march'],
    ['24 25 March 2019', { ...march, day: 25 }, '24'],
    ['March 2019 2018', march, '2018'],
    ['0 March 2019', march, '0'],
    ['32 March 2019', march, '32'],
    ['March the of de del 24', { month: 3 }, '24'],
    ['24 de del of the March', { month: 3 }, '24'],
    ['what happened on 24/3?', { month: 3, day: 24 }, 'what happened on  ?'],
    ['24.3., caracas', { month: 3, day: 24 }, ', caracas'],
    ['guaido 23 de enero', { month: 1, day: 23 }, 'guaido'],
  ])('%s has other words, too', (query, date, rest) =>
    expect(read(query)).toMatchObject({ dates: [date], rest }),
  );

  test('with points the day comes first', () => {
    expect(read('3.4.2019')?.dates).toEqual([{ year: 2019, month: 4, day: 3 }]);
    expect(read('3.4.')?.dates).toEqual([{ month: 4, day: 3 }]);
  });

  test('from one day to another it is each of them that the month has', () => {
    const days = (query: string) => read(query)?.dates.map(({ month, day }) => [month, day]);
    expect(days('23-24 March')).toEqual([
      [3, 23],
      [3, 24],
    ]);
    expect(days('March 30–31, 2019')).toEqual([
      [3, 30],
      [3, 31],
    ]);
    expect(days('30-31 April')).toEqual([[4, 30]]);
    expect(read('30-31 February')).toBeNull();
    for (const range of ['24-23', '0-3', '30-32']) expect(read(`${range} March`)?.rest).toBe(range);
  });

  test('a month in another language than the reader’s, and one that is a word as well, wants a number beside it', () => {
    const english = monthNames(['en']);
    const read = (query: string) => readTypedDate(query, english);
    expect(read('24 mars 2019')).toEqual({ dates: [day], rest: '' });
    expect(read('24 марта')).toEqual({ dates: [{ month: 3, day: 24 }], rest: '' });
    expect(read('março 2019')).toEqual({ dates: [march], rest: '' });
    // Março without its mark.
    for (const query of ['marco', 'Marco Rubio', 'out', 'март', 'get out', 'mar'])
      expect(read(query)).toBeNull();
    expect(read('March')?.dates).toEqual([{ month: 3 }]);
    expect(readTypedDate('mars', monthNames(['fr']))?.dates).toEqual([{ month: 3 }]);
    expect(readTypedDate('março', monthNames(['pt-BR']))?.dates).toEqual([{ month: 3 }]);
    // The whole name, though another stands before it, or a short one with a number.
    expect(read('get out March 2019')).toEqual({ dates: [march], rest: 'get out' });
    expect(read('may Trump 2 mar')).toEqual({ dates: [{ month: 3, day: 2 }], rest: 'may trump' });
    expect(read('out mar 2019')?.dates).toEqual([march]);
  });

  test.each([
    ['early March 2019', '2019-03-01', '2019-03-10'],
    ['mid-March 2019', '2019-03-11', '2019-03-20'],
    ['Late March, 2019', '2019-03-21', '2019-03-31'],
    ['the end of April 2019', '2019-04-21', '2019-04-30'],
    ['the beginning of February 2019', '2019-02-01', '2019-02-09'],
    ['mid February 2019', '2019-02-10', '2019-02-18'],
    ['late February 2020', '2020-02-20', '2020-02-29'],
    ['last week of March 2019', '2019-03-25', '2019-03-31'],
    ['the first week of March 2019', '2019-03-01', '2019-03-07'],
    ['a principios de marzo de 2019', '2019-03-01', '2019-03-10'],
    ['mediados de marzo de 2019', '2019-03-11', '2019-03-20'],
    ['la última semana de marzo de 2019', '2019-03-25', '2019-03-31'],
    ['início de março de 2019', '2019-03-01', '2019-03-10'],
    ['fim de março 2019', '2019-03-21', '2019-03-31'],
    ['fin mars 2019', '2019-03-21', '2019-03-31'],
    ['mi-mars 2019', '2019-03-11', '2019-03-20'],
    ['début 2019', '2019-01-01', '2019-05-01'],
    ['в начале марта 2019 года', '2019-03-01', '2019-03-10'],
    ['последняя неделя марта 2019', '2019-03-25', '2019-03-31'],
    ['beginning of 2019', '2019-01-01', '2019-05-01'],
    ['конец 2019 года', '2019-09-01', '2019-12-31'],
    ['наприкінці березня 2019', '2019-03-21', '2019-03-31'],
    ['أواخر مارس 2019', '2019-03-21', '2019-03-31'],
    ['منتصف مارس 2019', '2019-03-11', '2019-03-20'],
    ['2019年3月初', '2019-03-01', '2019-03-10'],
    ['2019年3月中旬', '2019-03-11', '2019-03-20'],
    ['2019年底', '2019-09-01', '2019-12-31'],
    ['mid 2019', '2019-05-02', '2019-08-31'],
  ])('a part of a month or a year: %s', (query, first, last) => {
    const found = readTypedDate(query, months)!;
    const isOfIt = (date: string) => isDatedAs([date as EdtfDate], found);
    expect([dayBefore(first), first, last, dayAfter(last)].map(isOfIt)).toEqual([false, true, true, false]);
    expect(found.rest).toMatch(/^(?:the|a|la|v)?\s*$/);
  });

  test('without a year it is a part of that month in every year', () => {
    const isOfIt = (date: string) => isDatedAs([date as EdtfDate], readTypedDate('late February', months)!);
    expect(['2019-02-28', '2020-02-29', '2020-02-20', '2019-02-18', '2019-03-21'].map(isOfIt)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(readTypedDate('3月底', months)?.dates).toMatchObject([{ month: 3, part: 'late' }]);
  });

  test('a part counts as a number beside a month that wants one, and not beside a day or as another word', () => {
    const english = monthNames(['en']);
    const read = (query: string) => readTypedDate(query, english);
    expect(read('early May')).toMatchObject({ dates: [{ month: 5, part: 'early' }], rest: '' });
    expect(read('fin mars')?.dates).toMatchObject([{ month: 3, part: 'late' }]);
    expect(read('late 24 March')).toEqual({ dates: [{ month: 3, day: 24 }], rest: 'late' });
    expect(read('planes late March 2019')).toMatchObject({
      dates: [{ ...march, part: 'late' }],
      rest: 'planes',
    });
    expect(read('the last week')).toBeNull();
    expect(read('March ends')).toEqual({ dates: [{ month: 3 }], rest: 'ends' });
    expect(read('end sanctions 2019')).toEqual({ dates: [{ year: 2019 }], rest: 'end sanctions' });
    // A helicopter, and China.
    expect(read('Mi-17 March 2019')).toEqual({ dates: [march], rest: 'mi-17' });
    expect(read('2019年中国')).toEqual({ dates: [{ year: 2019 }], rest: ' 中国' });
  });

  test('months are read in all languages of the interface', () => {
    for (const language of Object.keys(LOCALES)) {
      const typed = new Intl.DateTimeFormat(language, {
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      });
      expect(
        readTypedDate(typed.format(Date.UTC(2019, 7, 24)), monthNames([]))?.dates,
        language,
      ).toMatchObject([{ year: 2019, month: 8, day: 24 }]);
    }
  });

  test('the words of a day are not looked for, those of a month and of a year are', () => {
    const asked = (query: string) => mayBeWords(readTypedDate(query, months)!);
    expect(['24 March', '3/4/2019', 'late March', 'March', '2019', 'March 2019'].map(asked)).toEqual([
      false,
      false,
      false,
      true,
      true,
      true,
    ]);
  });

  test('which is the month is not known: both', () => {
    expect(read('3/4/2019')?.dates).toMatchObject([
      { year: 2019, month: 4, day: 3 },
      { year: 2019, month: 3, day: 4 },
    ]);
    const isOfIt = (date: string) => isDatedAs([date as EdtfDate], read('3/4/2019')!);
    expect(['2019-04-03', '2019-03-04', '2019-03-03'].map(isOfIt)).toEqual([true, true, false]);
  });

  test.each([
    '',
    'S-300',
    'may',
    'mar',
    'maduro',
    '300',
    '99 servicemen',
    '2016-2020',
    '99.99.2019',
    '24.03-2019',
    '12019-03-24',
    '31 February 2019',
    '31 feb',
    'flight 3456',
    'flight 0123',
    '24/31',
    '13/13',
    '2.2b',
    'v2.2',
    '1/2/3',
    '0.5',
    'An-124',
  ])('%s is none', (query) => expect(read(query)).toBeNull());
});

describe('isOfTypedDate', () => {
  test.each<[string, TypedDate, boolean]>([
    ['2019-03-24', march, true],
    ['2019-03', march, true],
    ['2019-03~', march, true],
    ['2019', march, false],
    ['2019-04-01', march, false],
    ['2018-11/2019-05', march, true],
    ['2018/2019', day, true],
    ['2018/2019', { month: 3, day: 24 }, false],
    ['2019-03-24', { month: 3, day: 24 }, true],
    ['2018-03-24', { month: 3, day: 24 }, true],
    ['0079-08-24', { month: 8, day: 24 }, true],
    ['-0043-03-15', { month: 3, day: 15 }, true],
    ['2019-03', { month: 3, day: 24 }, false],
    ['2019-03-24', { year: 2019 }, true],
    ['2019-02', { year: 2019, month: 2, day: 30 }, false],
  ])('%s in %o: %s', (date, asked, is) => expect(isOfTypedDate(date, asked)).toBe(is));
});

test('one of the days that are told of something is enough', () => {
  const told = ['2019-04-01', '2019-03-24'] as EdtfDate[];
  expect([march, { month: 5 }].map((date) => isDatedAs(told, { dates: [date], rest: '' }))).toEqual([
    true,
    false,
  ]);
});

test('a period is of each year that it meets, and of no other', () => {
  const years = [2004, 2005, 2006, 2007, 2008].filter((year) => isOfTypedDate('2005-03/2007', { year }));
  expect(years).toEqual([2005, 2006, 2007]);
  expect(isOfTypedDate('2005-03-24/2007-01-01', { year: 2005, month: 3, day: 24 })).toBe(true);
  expect(isOfTypedDate('2005-03-24/2007-01-01', { year: 2007, month: 1, day: 1 })).toBe(true);
  expect(isOfTypedDate('2005-03-24/2007-01-01', { year: 2007, month: 1, day: 2 })).toBe(false);
});
