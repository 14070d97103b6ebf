import { describe, expect, test } from 'vitest';
import { isDeliberate, type Press, SETTLED_MS } from '@/src/core/hover/is-deliberate';
import { common, holds, keepInView, type Point, type Rect } from '@/src/core/placement/keep-in-view';
import { isOnTheWay } from '@/src/core/placement/safe-triangle';
import fc from '@/tests/random-inputs';

const coordinate = fc.integer({ min: -500, max: 2_000 });
const length = fc.integer({ min: 1, max: 900 });
const point = fc.record({ x: coordinate, y: coordinate });
const rect = fc.record({ x: coordinate, y: coordinate, width: length, height: length });
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('the safe triangle', () => {
  test('a straight line from the word to any place of the card is safe', () => {
    const property = fc.property(point, rect, share, share, share, (from, card, across, down, along) => {
      const goal = { x: card.x + across * card.width, y: card.y + down * card.height };
      const at = { x: from.x + along * (goal.x - from.x), y: from.y + along * (goal.y - from.y) };
      // A hair towards the middle: on the very edge rounding decides.
      const middle = { x: card.x + card.width / 2, y: card.y + card.height / 2 };
      const inward = { x: at.x + (middle.x - at.x) * 1e-6, y: at.y + (middle.y - at.y) * 1e-6 };
      expect(isOnTheWay(inward, from, card)).toBe(true);
    });
    fc.assert(property);
  });

  test('away from the card nothing is', () => {
    const property = fc.property(rect, fc.integer({ min: 1, max: 300 }), share, (card, away, across) => {
      const from: Point = { x: card.x + across * card.width, y: card.y - 20 };
      expect(isOnTheWay({ x: from.x, y: from.y - away }, from, card)).toBe(false);
    });
    fc.assert(property);
  });

  test('where it was left and on the very edges it is still safe, a pixel beside them not', () => {
    const card: Rect = { x: 0, y: 100, width: 300, height: 200 };
    const from: Point = { x: 100, y: 0 };
    const edges: Point[] = [from, { x: 50, y: 50 }, { x: 200, y: 50 }, { x: 0, y: 100 }, { x: 300, y: 100 }];
    for (const at of edges) expect([at, isOnTheWay(at, from, card)]).toEqual([at, true]);
    for (const x of [49, 201]) expect(isOnTheWay({ x, y: 50 }, from, card)).toBe(false);
  });

  test('beside the triangle and beyond the card nothing is', () => {
    const card: Rect = { x: 0, y: 100, width: 300, height: 200 };
    expect(isOnTheWay({ x: 200, y: 10 }, { x: 10, y: 0 }, card)).toBe(false);
    expect(isOnTheWay({ x: 150, y: 60 }, { x: 10, y: 0 }, card)).toBe(true);
    expect(isOnTheWay({ x: 150, y: 310 }, { x: 10, y: 0 }, card)).toBe(false);
  });
});

test('a card that fits lies wholly in the view; one that does not begins at its edge', () => {
  const view = { x: 0, y: 0, width: 640, height: 480 };
  const property = fc.property(rect, (wanted) => {
    const { x, y } = keepInView(wanted, view, 8);
    expect(x).toBeGreaterThanOrEqual(8);
    expect(y).toBeGreaterThanOrEqual(8);
    if (wanted.width <= view.width - 16) expect(x + wanted.width).toBeLessThanOrEqual(view.width - 8);
    else expect(x).toBe(8);
    if (wanted.height <= view.height - 16) expect(y + wanted.height).toBeLessThanOrEqual(view.height - 8);
    else expect(y).toBe(8);
  });
  fc.assert(property);
});

test('a rectangle holds its edges, and so much around it as is asked for', () => {
  const rect = { x: 10, y: 20, width: 30, height: 40 };
  const held = (x: number, y: number, edge?: number) => holds(rect, { x, y }, edge);
  expect([held(10, 20), held(40, 60), held(9, 20), held(10, 19), held(41, 60), held(40, 61)]).toEqual([
    ...[true, true],
    ...[false, false, false, false],
  ]);
  expect([held(5, 15, 5), held(45, 65, 5), held(4, 20, 5), held(46, 60, 5), held(40, 66, 5)]).toEqual([
    ...[true, true],
    ...[false, false, false],
  ]);
});

test.each<[string, Rect, Rect | null]>([
  ['within', { x: 20, y: 30, width: 40, height: 50 }, { x: 20, y: 30, width: 40, height: 50 }],
  ['over its start', { x: -20, y: -30, width: 60, height: 60 }, { x: 0, y: 0, width: 40, height: 30 }],
  ['over its end', { x: 80, y: 70, width: 60, height: 60 }, { x: 80, y: 70, width: 20, height: 10 }],
  ['beside it', { x: 100, y: 30, width: 40, height: 50 }, null],
  ['below it', { x: 20, y: 80, width: 40, height: 50 }, null],
])('what a rectangle has in common with another that it lies %s', (_name, rect, expected) => {
  expect(common(rect, { x: 0, y: 0, width: 100, height: 80 })).toEqual(expected);
});

describe('a deliberate press', () => {
  const press: Press = { isTrusted: true, shownAtMs: 0, downAtMs: SETTLED_MS, by: 'pointer', atMs: 300 };
  test.each<[string, Partial<Press>, boolean]>([
    ['begun after the card settled', {}, true],
    ['begun a moment too early', { downAtMs: SETTLED_MS - 1, atMs: 900 }, false],
    ['begun outside the card', { downAtMs: null }, false],
    ['made by a script', { isTrusted: false }, false],
    ['by a key', { by: 'key', downAtMs: null }, true],
    ['by a key that was on its way when the card came', { by: 'key', downAtMs: null, atMs: 200 }, false],
    ['on a card that was never shown', { shownAtMs: Number.POSITIVE_INFINITY }, false],
  ])('%s', (_name, change, expected) => {
    expect(isDeliberate({ ...press, ...change })).toBe(expected);
  });
});
