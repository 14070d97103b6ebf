import type { Point } from './driver';

/** In how many steps a pointer goes there: a trembling hand has no twelve of them within a pixel. */
export function stepsBetween(from: Point, to: Point, most: number): number {
  return Math.max(1, Math.min(most, Math.round(Math.hypot(to.x - from.x, to.y - from.y))));
}
