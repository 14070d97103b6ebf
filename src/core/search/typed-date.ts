/**
 * Reads the day, month or year in what somebody typed into a search: “March 2019”, “24.03.2019”, «24 марта», “2019”, 2019年3月,
 * 3月24日. One date of a query is read. In “3/4/2019” either number may be the month, so it is both dates.
 */
import type { EdtfDate } from '../briefing/schema';
import { type DayBounds, dayBounds } from '../chronology/day-bounds';
import { digitValue } from '../digit-value';
import { foldQuery } from './fold-query';

/** The parts of a date that were typed; months and days count from 1. */
export type TypedDate = {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
};

/** Months by their folded names. */
export type MonthNames = ReadonlyMap<string, number>;

export type DatedQuery = {
  /** What the date may mean; a query asks for any of them. */
  readonly dates: readonly TypedDate[];
  /** What was typed besides. */
  readonly rest: string;
};

// As in a list of months, beside a day (many languages inflect it there), and short.
const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
];

/** Returns the names of months in some languages (BCP 47). Takes a few ms, so keep the result. */
export function monthNames(locales: Iterable<string>): MonthNames {
  const names = new Map<string, number>();
  for (const locale of new Set(locales)) {
    for (const form of FORMS) {
      const format = new Intl.DateTimeFormat(locale, { calendar: 'gregory', timeZone: 'UTC', ...form });
      for (let month = 1; month <= 12; month++) {
        const parts = format.formatToParts(Date.UTC(2019, month - 1, 1));
        const name = bareWord(foldQuery(parts.find(({ type }) => type === 'month')?.value ?? ''));
        if (/\p{L}/u.test(name)) names.set(name, month);
      }
    }
  }
  return names;
}

/** Finds the date in a query; `null` when there is none. */
export function readTypedDate(query: string, months: MonthNames): DatedQuery | null {
  const text = foldQuery(query).replace(
    /\p{Nd}/gu,
    (digit) => `${digitValue(digit.codePointAt(0) as number)}`,
  );
  return inDigits(text) ?? inWords(text.split(/[\s,،、]+/u).filter(Boolean), months);
}

/** Tells whether one of something's dates lies in the date that was typed. */
export function isDatedAs(told: readonly EdtfDate[], { dates }: DatedQuery): boolean {
  return told.some((date) => dates.some((asked) => isOfTypedDate(date, asked)));
}

/** Tells whether what was typed is looked for as words, too: a year may be part of a name, a month may occur in a text; but the words of a day occur in too many. */
export function mayBeWords({ dates }: DatedQuery): boolean {
  return dates.every(({ day }) => day === undefined);
}

/** Tells whether a date of a briefing lies in one that was typed, as far as it is known; if a year was typed, a period need only overlap it. */
export function isOfTypedDate(date: string, { year, month, day }: TypedDate): boolean {
  const known = dayBounds(date.replace(/[~?%]/g, ''));
  const isPeriod = date.includes('/');
  if (known === null || (isPeriod && year === undefined)) return false;
  const asked = boundsOf({ year: year ?? Number.parseInt(date, 10), month, day });
  if (asked === null) return false;
  if (isPeriod) return known.earliest <= asked.latest && asked.earliest <= known.latest;
  return asked.earliest <= known.earliest && known.latest <= asked.latest;
}

const CHINESE =
  /(\d{4})年(?:\s*(\d{1,2})月(?:\s*(\d{1,2})[日号])?)?|(?<!\d)(\d{1,2})月(?:\s*(\d{1,2})[日号])?/;
const YEAR_FIRST = /(?<![\d.])(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?(?!\d)/;
const YEAR_LAST = /(?<![\d.])(\d{1,2})([-./])(\d{1,2})\2(\d{4})(?!\d)/;
const MONTH_AND_YEAR = /(?<![\d.])(\d{1,2})[-./](\d{4})(?!\d)/;

function inDigits(text: string): DatedQuery | null {
  const dated = (found: RegExpExecArray, dates: TypedDate[]) => {
    const good = dates.filter(isDate);
    const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
    return good.length > 0 ? { dates: good, rest } : null;
  };
  const yearFirst = CHINESE.exec(text) ?? YEAR_FIRST.exec(text);
  if (yearFirst) {
    const [, year, month, day, monthAlone, dayAlone] = yearFirst;
    return dated(yearFirst, [
      { year: numberOf(year), month: numberOf(month ?? monthAlone), day: numberOf(day ?? dayAlone) },
    ]);
  }
  const yearLast = YEAR_LAST.exec(text);
  if (yearLast) {
    const [year, one, two] = [yearLast[4], yearLast[1], yearLast[3]].map(Number);
    const dates = [
      { year, month: two, day: one },
      { year, month: one, day: two },
    ];
    // The month is written first only with slashes.
    return dated(yearLast, yearLast[2] === '/' ? dates : dates.slice(0, 1));
  }
  const monthAndYear = MONTH_AND_YEAR.exec(text);
  if (!monthAndYear) return null;
  return dated(monthAndYear, [{ month: Number(monthAndYear[1]), year: Number(monthAndYear[2]) }]);
}

/** “24 de marzo de 2019”, «24 марта 2019 года», “the 24th of March”. */
const BETWEEN = new Set(['de', 'del', 'of', 'the', 'g', 'goda', 'r', 'roku']);

function inWords(words: readonly string[], months: MonthNames): DatedQuery | null {
  const at = words.findIndex((word) => months.has(bareWord(word)));
  if (at < 0) {
    const alone = words.findIndex((word) => yearOf(word) !== undefined);
    if (alone < 0) return null;
    return {
      dates: [{ year: yearOf(words[alone]) }],
      rest: words.filter((_, index) => index !== alone).join(' '),
    };
  }
  const date: { year?: number | undefined; month: number | undefined; day?: number | undefined } = {
    month: months.get(bareWord(words[at] as string)),
  };
  const take = (word: string | undefined) => {
    const [day, year] = [dayOf(word), yearOf(word)];
    if (day !== undefined && date.day === undefined) date.day = day;
    else if (year !== undefined && date.year === undefined) date.year = year;
    else return word !== undefined && BETWEEN.has(bareWord(word));
    return true;
  };
  let [first, last] = [at, at];
  while (last - at < 4 && take(words[last + 1])) last++;
  while (at - first < 4 && take(words[first - 1])) first--;
  // “mar” and “may” are words unless a number stands beside them.
  if (date.day === undefined && date.year === undefined && /^[a-z]{1,3}$/.test(bareWord(words[at] as string)))
    return null;
  return isDate(date)
    ? { dates: [date], rest: [...words.slice(0, first), ...words.slice(last + 1)].join(' ') }
    : null;
}

function dayOf(word = ''): number | undefined {
  const day = /^(\d{1,2})(?:st|nd|rd|th|er|o|-?(?:e|o?go))?\.?$/.exec(word)?.[1];
  return day !== undefined && Number(day) >= 1 && Number(day) <= 31 ? Number(day) : undefined;
}

function yearOf(word = ''): number | undefined {
  const year = /^((?:1[5-9]|20)\d{2})[a-z]?\.?$/.exec(word)?.[1];
  return numberOf(year);
}

function isDate({ year = 2000, ...rest }: TypedDate): boolean {
  return boundsOf({ ...rest, year }) !== null;
}

function boundsOf({ year, month, day }: TypedDate): DayBounds | null {
  const parts = [
    String(year).padStart(4, '0'),
    ...[month, day].filter((part) => part !== undefined).map(two),
  ];
  return dayBounds(parts.join('-'));
}

function bareWord(word: string): string {
  return word.replace(/\.$/, '');
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
