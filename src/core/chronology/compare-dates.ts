import { dayBounds } from './day-bounds';

/**
 * Orders two dates or intervals for sorting: by the earliest day they may mean, then by the latest.
 * Of dates that begin on the same day the more exact comes first; unknown dates come last.
 */
export function compareDates(a: string, b: string): number {
  const [left, right] = [dayBounds(a), dayBounds(b)];
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  return order(left.earliest, right.earliest) || order(left.latest, right.latest);
}

// Not a subtraction: two open ends would give NaN.
function order(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
