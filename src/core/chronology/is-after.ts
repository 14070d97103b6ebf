import { dayBounds } from './day-bounds';

/** Tells whether a date is certainly after another: its first possible day is after the other's last. Unknown dates are after none. */
export function isAfter(date: string, limit: string): boolean {
  const [bounds, end] = [dayBounds(date), dayBounds(limit)];
  return bounds !== null && end !== null && bounds.earliest > end.latest;
}
