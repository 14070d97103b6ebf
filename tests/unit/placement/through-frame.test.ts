import { expect, test } from 'vitest';
import { throughFrame } from '@/src/core/placement/through-frame';

test('a rectangle of a frame is where it is drawn in the document that holds the frame', () => {
  const word = { x: 20, y: 10, width: 80, height: 20 };
  expect(throughFrame(word, { x: 100, y: 50, scale: 1 })).toEqual({ x: 120, y: 60, width: 80, height: 20 });
  expect(throughFrame(word, { x: 100, y: 50, scale: 1.5 })).toEqual({
    x: 130,
    y: 65,
    width: 120,
    height: 30,
  });
});
