import type { Period } from '../briefing/schema';
import { dayBounds } from './day-bounds';

/**
 * Tells whether a period had certainly begun on or before a day; a start of `..` always had.
 * Unknown dates give false.
 */
export function beganBy(period: string, day: string): boolean {
  const [start, at] = [dayBounds(startOf(period)), dayBounds(day)];
  if (at === null) return false;
  return startOf(period) === '..' || (start !== null && start.latest <= at.earliest);
}

/** Tells whether a period was over before a day: its last possible day lies before the day's first. */
export function endedBefore(period: string, day: string): boolean {
  const [end, at] = [dayBounds(endOf(period)), dayBounds(day)];
  return end !== null && at !== null && end.latest < at.earliest;
}

/** Tells whether a day lies in a period: it had certainly begun and is not certainly over. */
export function periodCovers(period: string, day: string): boolean {
  return beganBy(period, day) && !endedBefore(period, day);
}

/**
 * Returns a period as somebody on that day knew it: a later end becomes open. Whether it had begun by then, `beganBy` tells.
 */
export function periodAsOf(period: Period, day: string): Period {
  const [end, at] = [dayBounds(endOf(period)), dayBounds(day)];
  const known = end !== null && at !== null && end.latest <= at.earliest;
  return known ? period : (`${startOf(period)}/..` as Period);
}

/** The start of a period: a date or `..`. */
export function startOf(period: string): string {
  return period.split('/')[0] ?? '';
}

/** The end of a period: a date or `..`. */
export function endOf(period: string): string {
  return period.split('/')[1] ?? '';
}
