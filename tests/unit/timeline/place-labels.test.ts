import { expect, test } from 'vitest';
import { placeLabels } from '@/src/core/timeline/place-labels';

const room = { from: 0, to: 400, line: null };

test.each([
  ['beside its tick', [{ x: 100, width: 50 }], room, [104]],
  ['back where it would stick out', [{ x: 360, width: 50 }], room, [350]],
  ['back before a line that would cross it', [{ x: 100, width: 50 }], { ...room, line: 130 }, [76]],
  ['where a line stands before it', [{ x: 100, width: 50 }], { ...room, line: 100 }, [104]],
  ['where a line stands behind it', [{ x: 100, width: 50 }], { ...room, line: 158 }, [104]],
  ['back before a line that would touch it', [{ x: 100, width: 50 }], { ...room, line: 101 }, [47]],
  ['back before a line behind that would touch it', [{ x: 100, width: 50 }], { ...room, line: 157 }, [103]],
  ['nowhere, rather than away from its tick', [{ x: 380, width: 50 }], { ...room, line: 370 }, [null]],
  [
    'nowhere, rather than over the one before it',
    [
      { x: 100, width: 50 },
      { x: 170, width: 50 },
    ],
    { ...room, line: 190 },
    [104, null],
  ],
  [
    'with a gap to the one before it',
    [
      { x: 100, width: 50 },
      { x: 162, width: 50 },
      { x: 223, width: 50 },
    ],
    room,
    [104, 166, null],
  ],
  ['nowhere before the drawing begins', [{ x: 20, width: 80 }], { ...room, line: 60 }, [null]],
])('a label stands %s', (_, labels, within, starts) => {
  expect(placeLabels(labels, within)).toEqual(starts);
});
