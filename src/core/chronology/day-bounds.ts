import { type PartialDate, readInterval } from './read-edtf';

/** Days since 1 January 1970 in the proleptic Gregorian calendar; ±Infinity for open ends. */
export type DayNumber = number;

/** The first and the last day that a date or interval may mean. */
export type DayBounds = { readonly earliest: DayNumber; readonly latest: DayNumber };

const MS_PER_DAY = 86_400_000;

/**
 * Returns the days between which a date lies: `2019-03` is 1 to 31 March. An approximate or uncertain date
 * (`~ ? %`) reaches one day, month or year further on each side, by its own precision. `null` when unknown.
 */
export function dayBounds(text: string): DayBounds | null {
  const interval = readInterval(text);
  if (interval === null) return null;
  return {
    earliest: interval.start ? firstDay(interval.start) : Number.NEGATIVE_INFINITY,
    latest: interval.end ? lastDay(interval.end) : Number.POSITIVE_INFINITY,
  };
}

/** The number of a calendar day. Months may be beyond 1 to 12, as for `Date`. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  // Not Date.UTC: it reads the years 0 to 99 as 1900 to 1999.
  return new Date(0).setUTCFullYear(year, month - 1, day) / MS_PER_DAY;
}

function firstDay(date: PartialDate): DayNumber {
  const slack = slackOf(date);
  if (date.month === undefined) return dayNumber(date.year - slack, 1, 1);
  if (date.day === undefined) return dayNumber(date.year, date.month - slack, 1);
  return dayNumber(date.year, date.month, date.day - slack);
}

function lastDay(date: PartialDate): DayNumber {
  const slack = slackOf(date);
  if (date.month === undefined) return dayNumber(date.year + slack, 12, 31);
  // Day 0 of the next month is the last of this one.
  if (date.day === undefined) return dayNumber(date.year, date.month + slack + 1, 0);
  return dayNumber(date.year, date.month, date.day + slack);
}

function slackOf({ approximate, uncertain }: PartialDate): number {
  return approximate || uncertain ? 1 : 0;
}
