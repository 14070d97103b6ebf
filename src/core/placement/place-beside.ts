/**
 * Where a card lies beside a word (docs/adr/0019): pure, one answer for one measurement. Below the line if the card fits there,
 * else above, else on whichever of the two has room to read in; where neither has (vertical text, a low window), beside the
 * word. Never on it.
 */
import { keepInView, type Point, type Rect, type Size } from './keep-in-view';

export type Side = 'below' | 'above' | 'right' | 'left';

export type Placing = {
  /** The lines of the word that are in the view; at least one. */
  readonly lines: readonly Rect[];
  /** Where the pointer is: of several lines the card goes to that one. `null`: to the first. */
  readonly pointer: Point | null;
  readonly card: Size;
  readonly view: Rect;
  /** The text runs from right to left: the card begins at the word's right. */
  readonly isRightToLeft: boolean;
  /** The side that was taken before: a card does not jump to another while this one has room to read in. */
  readonly keptSide: Side | null;
};

export type Placed = Point & {
  readonly side: Side;
  /** How high the card can be there. */
  readonly room: number;
};

/** The distance from the word, and so from the pointer's tip. */
export const GAP_PX = 9;
/** The distance from the sides of the view. */
export const EDGE_PX = 8;
/** In less height than this a card would show its head and foot only. */
export const MIN_ROOM_PX = 180;

/** Returns the place of a card, in the coordinates of the view. */
export function placeBeside(placing: Placing): Placed {
  const line = lineAt(placing.lines, placing.pointer);
  const place = placeAt([line], placing);
  const lies = { ...place, width: placing.card.width, height: Math.min(placing.card.height, place.room) };
  // A card that would lie on another line of the word, or touch it, keeps clear of all lines.
  const isOnAnother = placing.lines.some((other) => overlap(grown(other, GAP_PX - 1), lies));
  return isOnAnother ? placeAt(placing.lines, placing) : place;
}

function placeAt(lines: readonly Rect[], { card, view, isRightToLeft, keptSide }: Placing): Placed {
  const word = hull(lines);
  const roomOn = (side: Side) => roomAt(side, word, view, card.width);
  const isKept = keptSide !== null && roomOn(keptSide) >= Math.min(card.height, MIN_ROOM_PX);
  const side = isKept ? keptSide : chooseSide(roomOn, card.height, isRightToLeft);
  const room = Math.max(0, Math.floor(roomOn(side)));
  const size = { width: card.width, height: Math.min(card.height, room) };
  return {
    ...keepInView({ ...wanted(side, outermost(side, lines), size, isRightToLeft), ...size }, view, EDGE_PX),
    side,
    room,
  };
}

function chooseSide(room: (side: Side) => number, height: number, isRightToLeft: boolean): Side {
  if (room('below') >= height) return 'below';
  if (room('above') >= height) return 'above';
  const larger = room('above') > room('below') ? 'above' : 'below';
  if (room(larger) >= MIN_ROOM_PX) return larger;
  const inOrder: readonly Side[] = isRightToLeft ? ['left', 'right'] : ['right', 'left'];
  return inOrder.find((side) => room(side) > room(larger)) ?? larger;
}

/** How high a card can be on a side; 0 beside a word where it is too wide. */
function roomAt(side: Side, word: Rect, view: Rect, width: number): number {
  if (side === 'below') return bottom(view) - EDGE_PX - (bottom(word) + GAP_PX);
  if (side === 'above') return word.y - GAP_PX - (view.y + EDGE_PX);
  const beside = side === 'right' ? right(view) - right(word) : word.x - view.x;
  return beside >= width + GAP_PX + EDGE_PX ? view.height - 2 * EDGE_PX : 0;
}

/** The line that is nearest to a card on a side: others may end far from it. */
function outermost(side: Side, lines: readonly Rect[]): Rect {
  const reach = {
    below: bottom,
    above: ({ y }: Rect) => -y,
    right,
    left: ({ x }: Rect) => -x,
  }[side];
  return lines.reduce((best, line) => (reach(line) > reach(best) ? line : best));
}

function wanted(side: Side, line: Rect, card: Size, isRightToLeft: boolean): Point {
  const start = isRightToLeft ? right(line) - card.width : line.x;
  switch (side) {
    case 'below':
      return { x: start, y: bottom(line) + GAP_PX };
    case 'above':
      return { x: start, y: line.y - GAP_PX - card.height };
    case 'right':
      return { x: right(line) + GAP_PX, y: line.y };
    case 'left':
      return { x: line.x - GAP_PX - card.width, y: line.y };
  }
}

// A word without lines has no place: it throws there.
function lineAt(lines: readonly Rect[], pointer: Point | null): Rect {
  return lines.reduce((best, line) =>
    pointer && distance(line, pointer) < distance(best, pointer) ? line : best,
  );
}

function distance(rect: Rect, { x, y }: Point): number {
  return Math.hypot(Math.max(rect.x - x, 0, x - right(rect)), Math.max(rect.y - y, 0, y - bottom(rect)));
}

function hull(rects: readonly Rect[]): Rect {
  const x = Math.min(...rects.map((rect) => rect.x));
  const y = Math.min(...rects.map((rect) => rect.y));
  return {
    x,
    y,
    width: Math.max(...rects.map(right)) - x,
    height: Math.max(...rects.map(bottom)) - y,
  };
}

function grown({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

function overlap(a: Rect, b: Rect): boolean {
  return a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a);
}

function right({ x, width }: Rect): number {
  return x + width;
}

function bottom({ y, height }: Rect): number {
  return y + height;
}
