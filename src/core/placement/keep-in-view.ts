export type Point = { readonly x: number; readonly y: number };
export type Size = { readonly width: number; readonly height: number };
export type Rect = Point & Size;

/** Returns the point in the middle of a rectangle. */
export function middleOf({ x, y, width, height }: Rect): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

/** Tells whether a point is in a rectangle, or no more than `edge` px off it. */
export function holds({ x, y, width, height }: Rect, point: Point, edge = 0): boolean {
  return (
    x - edge <= point.x && point.x <= x + width + edge && y - edge <= point.y && point.y <= y + height + edge
  );
}

/**
 * Returns the place nearest to the wanted one at which a rectangle lies entirely in a view, `edge` px off its sides. One that is
 * too large begins at the top left, so that its head stays in reach.
 */
export function keepInView({ x, y, width, height }: Rect, view: Rect, edge: number): Point {
  return {
    x: Math.max(view.x + edge, Math.min(x, view.x + view.width - width - edge)),
    y: Math.max(view.y + edge, Math.min(y, view.y + view.height - height - edge)),
  };
}

/** Returns the intersection of two rectangles, or `null`. */
export function common(a: Rect, b: Rect): Rect | null {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}
