/**
 * Reads the part of EDTF (ISO 8601-2) that briefings use: years, months, days, their qualifiers and intervals.
 * Not read: seasons, sets, unspecified digits (`201X`), times of day. A date that is none of these is unknown.
 */

/** A date as exact as it was written; months and days count from 1, years are astronomical (0 is 1 BCE). */
export type PartialDate = {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly approximate: boolean;
  readonly uncertain: boolean;
};

/** `null` is an open end. */
export type Interval = { readonly start: PartialDate | null; readonly end: PartialDate | null };

const DATE = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;

/** Reads one date, `2019-03~`; `null` when it is not a date that exists, so unknown. */
export function readDate(text: string): PartialDate | null {
  const [, year, month, day, qualifier] = DATE.exec(text) ?? [];
  if (year === undefined || year === '-0000') return null;
  const date: PartialDate = {
    year: Number(year),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?' || qualifier === '%',
  };
  return exists(date) ? date : null;
}

/** Reads a date or an interval; a single date is the interval from itself to itself. `null` when unknown. */
export function readInterval(text: string): Interval | null {
  const [first = '', second, ...rest] = text.split('/');
  if (rest.length > 0) return null;
  if (second === undefined) {
    const date = readDate(first);
    return date && { start: date, end: date };
  }
  const [start, end] = [readEnd(first), readEnd(second)];
  return start === undefined || end === undefined ? null : { start, end };
}

function readEnd(text: string): PartialDate | null | undefined {
  return text === '..' ? null : (readDate(text) ?? undefined);
}

function exists({ year, month = 1, day = 1 }: PartialDate): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** How many days a month, 1 to 12, of the proleptic Gregorian calendar has. */
function daysInMonth(year: number, month: number): number {
  // Day 0 of the next month. Not Date.UTC, which takes 0099 for 1999.
  return new Date(new Date(0).setUTCFullYear(year, month, 0)).getUTCDate();
}
