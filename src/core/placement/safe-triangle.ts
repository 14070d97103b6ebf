import type { Point, Rect } from './keep-in-view';

/**
 * Tells whether a pointer that left a word at `from` is on its way to a card: within the hull of that point and the card, the
 * "safe triangle" of menus. Edges count; if the card holds `from`, the hull is the card.
 */
export function isOnTheWay(at: Point, from: Point, card: Rect): boolean {
  const right = card.x + card.width;
  const bottom = card.y + card.height;
  const corners: readonly Point[] = [
    { x: card.x, y: card.y },
    { x: right, y: card.y },
    { x: right, y: bottom },
    { x: card.x, y: bottom },
  ];
  // The hull of a point and a convex shape consists of the triangles from the point to the shape's sides that face away.
  return corners.some((corner, index) => isInTriangle(at, from, corner, corners[(index + 1) % 4] as Point));
}

/** Tells whether `p` is in a triangle whose corners go clockwise; false for all other triangles. */
function isInTriangle(p: Point, a: Point, b: Point, c: Point): boolean {
  // Not in a flat triangle, or every point of its line would count.
  return turn(a, b, c) > 0 && turn(a, b, p) >= 0 && turn(b, c, p) >= 0 && turn(c, a, p) >= 0;
}

/** Positive when a, b, c turn clockwise on a screen, zero when they lie on a line. */
function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}
