import { dayBounds } from './day-bounds';

/**
 * Tells whether a date is certainly on or before another: March 2019 is known by the 31st, not by the 30th.
 * Where the as-of date is itself partial, its first day counts. Unknown dates are known by no day.
 */
export function isKnownBy(date: string, asOf: string): boolean {
  const [bounds, day] = [dayBounds(date), dayBounds(asOf)];
  return bounds !== null && day !== null && bounds.latest <= day.earliest;
}
