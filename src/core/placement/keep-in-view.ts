export type Point = { readonly x: number; readonly y: number };
export type Size = { readonly width: number; readonly height: number };
export type Rect = Point & Size;

/**
 * Returns the place nearest to the wanted one at which a rectangle lies wholly in a view, `edge` px off its sides; one that is
 * too large begins at the start edge, so that its head stays in reach.
 */
export function keepInView({ x, y, width, height }: Rect, view: Size, edge: number): Point {
  return {
    x: Math.max(edge, Math.min(x, view.width - width - edge)),
    y: Math.max(edge, Math.min(y, view.height - height - edge)),
  };
}
