/** Dates as stretches of days, for drawing and ordering. Day numbers count from 1970-01-01. */
import type { EdtfDate } from '../briefing/schema';
import { dayBounds } from '../chronology/day-bounds';

/** From the first day (inclusive) to the day after the last; `to - from` is 1 for a known day. */
export type DaySpan = { readonly from: number; readonly to: number };

const MS_PER_DAY = 86_400_000;

/** Returns the days that a date may mean: one for `2019-03-23`, 31 for `2019-03`. Throws for a text that is no date. */
export function spanOf(date: EdtfDate): DaySpan {
  const bounds = dayBounds(date);
  if (bounds === null) throw new Error(`not a date: ${date}`);
  return { from: bounds.earliest, to: bounds.latest + 1 };
}

/** Writes a day number as `YYYY-MM-DD`; years before 1 as EDTF does, `-0043-03-15`. */
export function isoOfDay(day: number): EdtfDate {
  const date = new Date(day * MS_PER_DAY);
  const year = date.getUTCFullYear();
  const monthAndDay = date.toISOString().slice(-'-03-15T00:00:00.000Z'.length).slice(0, '-03-15'.length);
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}${monthAndDay}` as EdtfDate;
}
