import { describe, expect, test } from 'vitest';
import { type Placing, placeBeside, type Side } from '@/src/core/placement/place-beside';

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
