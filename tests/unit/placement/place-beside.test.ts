import { describe, expect, test } from 'vitest';
import type { Rect } from '@/src/core/placement/keep-in-view';
import { type Placing, placeBeside, type Side } from '@/src/core/placement/place-beside';
import fc from '@/tests/random-inputs';
import { roomBeside } from '@/tests/room-beside';

const view = { x: 0, y: 0, width: 1_000, height: 800 };
const word = (x: number, y: number, width = 80, height = 20) => ({ x, y, width, height });
const placing: Placing = {
  lines: [word(300, 100)],
  pointer: null,
  card: { width: 320, height: 400 },
  view,
  isRightToLeft: false,
  keptSide: null,
};

describe('a card lies beside its word', () => {
  test.each<[string, Partial<Placing>, { side: Side; x: number; y: number; room?: number }]>([
    ['below, at the start of the word', {}, { side: 'below', x: 300, y: 129, room: 663 }],
    ['at its end where text runs to the left', { isRightToLeft: true }, { side: 'below', x: 60, y: 129 }],
    [
      'above, where it fits and below does not',
      { lines: [word(300, 600)] },
      { side: 'above', x: 300, y: 191 },
    ],
    [
      'below, where it fits there, though above is more room',
      { lines: [word(300, 500)], card: { width: 320, height: 200 } },
      { side: 'below', x: 300, y: 529 },
    ],
    [
      'above, where a small card fits there and a large one on neither side',
      {
        view: { ...view, height: 300 },
        lines: [word(300, 150)],
        card: { width: 320, height: 120 },
      },
      { side: 'above', x: 300, y: 21 },
    ],
    [
      'below, where it just fits there, though above is more room',
      { lines: [word(300, 463)], card: { width: 320, height: 300 } },
      { side: 'below', x: 300, y: 492, room: 300 },
    ],
    [
      'above, where a small card just fits there, though beside the word is more room',
      { view: { ...view, height: 300 }, lines: [word(300, 150)], card: { width: 320, height: 133 } },
      { side: 'above', x: 300, y: 8, room: 133 },
    ],
    [
      'below, where it fits on neither side and one is as large as the other',
      { lines: [word(300, 390)], card: { width: 320, height: 450 } },
      { side: 'below', x: 300, y: 419, room: 373 },
    ],
    ['within the right edge', { lines: [word(900, 100)] }, { side: 'below', x: 672, y: 129 }],
    ['within the left edge', { lines: [word(-40, 100)] }, { side: 'below', x: 8, y: 129 }],
    [
      'on the side with more room, where it fits on neither',
      { lines: [word(300, 350)], card: { width: 320, height: 450 } },
      { side: 'below', x: 300, y: 379, room: 413 },
    ],
    [
      'at the line the pointer is on, where the other is out of its way',
      { lines: [word(900, 100), word(10, 122)], pointer: { x: 920, y: 110 } },
      { side: 'below', x: 672, y: 129 },
    ],
    [
      'at the second line, where the pointer is on that',
      { lines: [word(10, 100), word(900, 122)], pointer: { x: 920, y: 130 } },
      { side: 'below', x: 672, y: 151 },
    ],
    [
      'at the first, where the second begins to the right of the card',
      { lines: [word(10, 100), word(900, 122)], pointer: { x: 20, y: 110 } },
      { side: 'below', x: 10, y: 129 },
    ],
    [
      'at the first, where the card ends above the second',
      { lines: [word(300, 100), word(300, 700)], pointer: { x: 320, y: 110 } },
      { side: 'below', x: 300, y: 129 },
    ],
    [
      'at a long line whose beginning the pointer is on',
      { lines: [word(200, 300, 40), word(300, 100, 600)], pointer: { x: 310, y: 110 } },
      { side: 'below', x: 300, y: 129 },
    ],
    [
      'at a column whose head the pointer is on',
      { lines: [word(600, 300, 20), word(300, 100, 20, 500)], pointer: { x: 310, y: 110 } },
      { side: 'below', x: 300, y: 609 },
    ],
    [
      'at the lower of two lines, where the pointer is on that',
      {
        lines: [word(100, 10, 40), word(300, 100)],
        pointer: { x: 310, y: 110 },
        card: { width: 150, height: 400 },
      },
      { side: 'below', x: 300, y: 129 },
    ],
    [
      'clear of all lines, where one would be under it',
      { lines: [word(500, 100), word(480, 122)], pointer: { x: 520, y: 110 } },
      { side: 'below', x: 480, y: 151 },
    ],
    [
      'right of a column of vertical text, which leaves no room below or above',
      { lines: [word(300, 100, 20, 600)] },
      { side: 'right', x: 329, y: 100 },
    ],
    [
      'left of it, where text runs to the left',
      { lines: [word(600, 100, 20, 600)], isRightToLeft: true },
      { side: 'left', x: 271, y: 100 },
    ],
    [
      'right of it also then, where the left is too narrow',
      { view: { ...view, x: 200 }, lines: [word(500, 100, 20, 600)], isRightToLeft: true },
      { side: 'right', x: 529, y: 100 },
    ],
    [
      'of two vertical lines at the one that it is next to',
      { lines: [word(500, 560, 50, 100), word(450, 50, 50, 150)], card: { width: 320, height: 620 } },
      { side: 'right', x: 559, y: 172 },
    ],
    [
      'on the other side of a column that came too close to the edge',
      { lines: [word(100, 100, 20, 600)], keptSide: 'left' },
      { side: 'right', x: 129, y: 100 },
    ],
    [
      'where it was, while there is room to read in',
      { lines: [word(300, 350)], keptSide: 'above', card: { width: 320, height: 390 } },
      { side: 'above', x: 300, y: 8, room: 333 },
    ],
    [
      'on the other side, once its own has none',
      { lines: [word(300, 150)], keptSide: 'above' },
      { side: 'below', x: 300, y: 179 },
    ],
    [
      'in the part of the page that is pinched into view',
      {
        view: { x: 200, y: 60, width: 400, height: 300 },
        lines: [word(500, 70)],
        card: { width: 320, height: 200 },
      },
      { side: 'below', x: 272, y: 99 },
    ],
  ])('%s', (_name, change, expected) => {
    expect(placeBeside({ ...placing, ...change })).toMatchObject(expected);
  });
});

/** The gap is 9 px; a word at the edge of the view is 8 px from where cards begin. */
const NEAR_PX = 12.1;
const LOW_PX = 64;

const whole = (min: number, max: number) => fc.integer({ min, max });
const line: fc.Arbitrary<Rect> = fc
  .record({ width: whole(1, 200), height: whole(1, 120), across: whole(0, 1_000), down: whole(0, 1_000) })
  .map(({ width, height, across, down }) => ({
    x: Math.round((across / 1_000) * (view.width - width)),
    y: Math.round((down / 1_000) * (view.height - height)),
    width,
    height,
  }));
const placings = fc
  .record({
    lines: fc.array(line, { minLength: 1, maxLength: 3 }),
    which: fc.nat(2),
    hasPointer: fc.boolean(),
    card: fc.record({ width: whole(200, 360), height: whole(90, 900) }),
    isRightToLeft: fc.boolean(),
    keptSide: fc.constantFrom(null, 'below', 'above', 'right', 'left'),
  })
  .filter(({ lines }) => roomBeside(lines, view) >= LOW_PX);

test('wherever the lines of a word lie, its card is in the view, near one of them and on none', () => {
  const property = fc.property(placings, ({ lines, which, hasPointer, ...rest }) => {
    const at = lines[which % lines.length] as Rect;
    const pointer = hasPointer ? { x: at.x + at.width / 2, y: at.y + at.height / 2 } : null;
    const { x, y, room } = placeBeside({ lines, pointer, view, ...rest });
    const card = { ...rest.card, x, y, height: Math.min(rest.card.height, room) };
    const gaps = lines.map((other) => gapBetween(other, card));
    expect(Math.min(...gaps)).toBeLessThanOrEqual(NEAR_PX);
    expect(Math.min(...gaps)).toBeGreaterThan(0);
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
    expect(x + card.width).toBeLessThanOrEqual(view.width);
    expect(y + card.height).toBeLessThanOrEqual(view.height);
  });
  fc.assert(property, { numRuns: 3_000 });
});

function gapBetween(a: Rect, b: Rect): number {
  const x = Math.max(a.x - (b.x + b.width), b.x - (a.x + a.width), 0);
  const y = Math.max(a.y - (b.y + b.height), b.y - (a.y + a.height), 0);
  return Math.hypot(x, y);
}
