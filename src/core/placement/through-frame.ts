import type { Point, Rect } from './keep-in-view';

/** Where the contents of a frame lie in the document that holds it: their top left corner, and by how much they are scaled. */
export type FrameBox = Point & { readonly scale: number };

/** Converts a rectangle from a frame's viewport to that of the document that holds the frame. */
export function throughFrame({ x, y, width, height }: Rect, { scale, ...corner }: FrameBox): Rect {
  return {
    x: corner.x + x * scale,
    y: corner.y + y * scale,
    width: width * scale,
    height: height * scale,
  };
}
