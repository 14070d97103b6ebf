import type { Point, Rect } from './keep-in-view';

/** Where the contents of a frame lie in the document that holds it: their corner, and how much larger they are drawn. */
export type FrameBox = Point & { readonly scale: number };

/** Returns a rectangle of a frame's viewport in that of the document that holds the frame. */
export function throughFrame({ x, y, width, height }: Rect, { scale, ...corner }: FrameBox): Rect {
  return {
    x: corner.x + x * scale,
    y: corner.y + y * scale,
    width: width * scale,
    height: height * scale,
  };
}
