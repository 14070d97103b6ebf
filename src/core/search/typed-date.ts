/**
 * Reads the day, month or year in what somebody typed into a search: “March 2019”, “24.03.2019”, «24 марта», “2019”, “3/24”, 2019年3月,
 * 3月24日, “early March”. One date of a query is read. In “3/4/2019” and “3/4” either number may be the month, so it is both dates.
 */
import type { EdtfDate } from '../briefing/schema';
import { type DayBounds, dayBounds } from '../chronology/day-bounds';
import { digitValue } from '../digit-value';
import { type DatePart, datePart, daysOfPart, PART_BEHIND, partBefore } from './date-part';
import { foldQuery } from './fold-query';

/** The parts of a date that were typed; months and days count from 1. */
export type TypedDate = {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** Of the month, or of the year alone. */
  readonly part?: DatePart | undefined;
};

/** Months by their folded names; those that are words as well (“mar”, “out”, “Marco”) count beside a number alone. */
export type MonthNames = ReadonlyMap<string, { readonly month: number; readonly wantsNumber: boolean }>;

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

// A page, and so what is copied from it, may be in another of the interface’s languages than its reader reads.
const LANGUAGES = ['en', 'es', 'fr', 'pt', 'ru', 'uk', 'ar', 'zh'];

/** Returns the names of months in some languages (BCP 47), and beside a number those in all of the interface’s. Takes some 10 ms, so keep the result. */
export function monthNames(languages: readonly string[]): MonthNames {
  const names = new Map<string, { month: number; wantsNumber: boolean }>();
  for (const language of new Set([...languages, ...LANGUAGES])) {
    const isForeign = !languages.includes(language);
    for (const form of FORMS) {
      const format = new Intl.DateTimeFormat(language, { calendar: 'gregory', timeZone: 'UTC', ...form });
      for (let month = 1; month <= 12; month++) {
        const parts = format.formatToParts(Date.UTC(2019, month - 1, 1));
        const name = bareWord(foldQuery(parts.find(({ type }) => type === 'month')?.value ?? ''));
        if (!/\p{L}/u.test(name) || names.has(name)) continue;
        names.set(name, { month, wantsNumber: isForeign || /^[a-z]{1,3}$/.test(name) });
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
  return inDigits(text) ?? inWords(wordsIn(text), months);
}

function wordsIn(text: string): readonly string[] {
  const words = text.replace(MID, '$1 ').split(/[\s,،、]+/u);
  return words.filter(Boolean);
}

// “Mid-March”, “mi-mars”; but no Mi-17.
const MID = /(?<!\S)(mid?)\p{Pd}(?=\p{L})/gu;

/** Tells whether one of something's dates lies in the date that was typed. */
export function isDatedAs(told: readonly EdtfDate[], { dates }: DatedQuery): boolean {
  return told.some((date) => dates.some((asked) => isOfTypedDate(date, asked)));
}

/** Tells whether what was typed is looked for as words, too: a year may be part of a name, a month may occur in a text; but the words of a day, or of a part of a month, occur in too many. */
export function mayBeWords({ dates }: DatedQuery): boolean {
  return dates.every(({ day, part }) => day === undefined && part === undefined);
}

/** Tells whether a date of a briefing lies in one that was typed, as far as it is known; if a year was typed, a period need only overlap it. */
export function isOfTypedDate(date: string, { year, ...rest }: TypedDate): boolean {
  const isPeriod = date.includes('/');
  const ownYear = Number.parseInt(date, 10);
  // Most of a briefing is of other years, and to read a date takes time.
  if (isPeriod ? year === undefined : (year ?? ownYear) !== ownYear) return false;
  const known = dayBounds(date.replace(/[~?%]/g, ''));
  const asked = boundsOf({ year: year ?? ownYear, ...rest });
  if (known === null || asked === null) return false;
  if (isPeriod) return known.earliest <= asked.latest && asked.earliest <= known.latest;
  return asked.earliest <= known.earliest && known.latest <= asked.latest;
}

const CHINESE = new RegExp(
  `(\\d{4})年(?:\\s*(\\d{1,2})月(?:\\s*(\\d{1,2})[日号])?)?${PART_BEHIND}|(?<!\\d)(\\d{1,2})月(?:\\s*(\\d{1,2})[日号])?${PART_BEHIND}`,
  'u',
);
const YEAR_FIRST = /(?<![\d.])(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?(?!\d)/;
const YEAR_LAST = /(?<![\d.])(\d{1,2})([-./])(\d{1,2})\2(\d{4})(?!\d)/;
const MONTH_AND_YEAR = /(?<![\d.])(\d{1,2})[-./](\d{4})(?!\d)/;
const DAY_AND_MONTH = /(?<!\S)(\d{1,2})([./])(\d{1,2})\.?(?![^\s,?])/;

function inDigits(text: string): DatedQuery | null {
  const dated = (found: RegExpExecArray, dates: TypedDate[]) => {
    const good = dates.filter(isDate);
    const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
    return good.length > 0 ? { dates: good, rest } : null;
  };
  const yearFirst = CHINESE.exec(text) ?? YEAR_FIRST.exec(text);
  if (yearFirst) {
    const [, year, month, day, part, monthAlone, dayAlone, partOfIt] = yearFirst;
    return dated(yearFirst, [
      {
        year: numberOf(year),
        month: numberOf(month ?? monthAlone),
        day: numberOf(day ?? dayAlone),
        part: datePart(part ?? partOfIt),
      },
    ]);
  }
  const yearLast = YEAR_LAST.exec(text);
  if (yearLast) {
    const year = Number(yearLast[4]);
    return dated(
      yearLast,
      inEitherOrder(yearLast).map((date) => ({ ...date, year })),
    );
  }
  const monthAndYear = MONTH_AND_YEAR.exec(text);
  if (monthAndYear)
    return dated(monthAndYear, [{ month: Number(monthAndYear[1]), year: Number(monthAndYear[2]) }]);
  const dayAndMonth = DAY_AND_MONTH.exec(text);
  return dayAndMonth && dated(dayAndMonth, inEitherOrder(dayAndMonth));
}

/** The month is written first only with slashes. */
function inEitherOrder([, first, mark, second]: RegExpExecArray): TypedDate[] {
  const [one, two] = [Number(first), Number(second)];
  const dates = [
    { month: two, day: one },
    { month: one, day: two },
  ];
  return mark === '/' ? dates : dates.slice(0, 1);
}

/** “24 de marzo de 2019”, «24 марта 2019 года», “the 24th of March”. */
const BETWEEN = new Set(['de', 'del', 'of', 'the', 'g', 'goda', 'r', 'roku']);

function inWords(words: readonly string[], months: MonthNames): DatedQuery | null {
  const named = words.flatMap((word, at) => {
    const month = months.get(bareWord(word));
    return month ? { at, ...month } : [];
  });
  const whole = named.find(({ wantsNumber }) => !wantsNumber);
  if (whole) return aroundMonth(words, whole);
  for (const short of named) {
    const dated = aroundMonth(words, short);
    if (dated?.dates.some(({ day, year, part }) => day ?? year ?? part)) return dated;
  }
  const alone = words.findIndex((word) => yearOf(word) !== undefined);
  if (alone < 0) return null;
  let [first, last] = [alone, alone];
  while (isBetween(words[last + 1])) last++;
  while (isBetween(words[first - 1])) first--;
  const before = partBefore(words, first);
  return {
    dates: [{ year: yearOf(words[alone]), part: before?.part }],
    rest: [...words.slice(0, before?.from ?? first), ...words.slice(last + 1)].join(' '),
  };
}

function aroundMonth(
  words: readonly string[],
  { at, month }: { at: number; month: number },
): DatedQuery | null {
  let [days, year]: [readonly number[], number | undefined] = [[], undefined];
  const take = (word = '') => {
    const [asDays, asYear] = [daysOf(word), yearOf(word)];
    if (asDays.length > 0 && days.length === 0) days = asDays;
    else if (asYear !== undefined && year === undefined) year = asYear;
    else return isBetween(word);
    return true;
  };
  let [first, last] = [at, at];
  while (last - at < 4 && take(words[last + 1])) last++;
  while (at - first < 4 && take(words[first - 1])) first--;
  const before = days.length > 0 ? undefined : partBefore(words, first);
  const dates = (days.length > 0 ? days : [undefined])
    .map((day) => ({ year, month, day, part: before?.part }))
    .filter(isDate);
  const rest = [...words.slice(0, before?.from ?? first), ...words.slice(last + 1)].join(' ');
  return dates.length > 0 ? { dates, rest } : null;
}

function isBetween(word = ''): boolean {
  return BETWEEN.has(bareWord(word));
}

/** A day of a month, or those from one to another (“23–24 March”); none for anything else. */
function daysOf(word: string): readonly number[] {
  const [, first, last = first] =
    /^(\d{1,2})(?:[-–](\d{1,2}))?(?:st|nd|rd|th|er|o|-?(?:e|o?go))?\.?$/.exec(word) ?? [];
  const [from, to] = [Number(first), Number(last)];
  return from >= 1 && to <= 31 ? Array.from({ length: to - from + 1 }, (_, at) => from + at) : [];
}

function yearOf(word = ''): number | undefined {
  const year = /^([12]\d{3})[a-z]?\.?$/.exec(word)?.[1];
  return numberOf(year);
}

function isDate({ year = 2000, ...rest }: TypedDate): boolean {
  return boundsOf({ ...rest, year }) !== null;
}

function boundsOf({ year, month, day, part }: TypedDate & { readonly year: number }): DayBounds | null {
  const parts = [
    `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`,
    ...[month, day].filter((part) => part !== undefined).map(two),
  ];
  const whole = dayBounds(parts.join('-'));
  return whole && daysOfPart(whole, part);
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
