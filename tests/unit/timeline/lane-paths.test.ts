import { expect, test } from 'vitest';
import { barPath, columnPath, dotPath } from '@/src/core/timeline/lane-paths';

test('a dot lies around its point', () => {
  expect(dotPath({ x: 10, y: 20 }, 4)).toBe('M6 20a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z');
});

test('a bar is as long as its days, and at least as long as it is high', () => {
  expect(barPath({ x: 10, y: 20 }, { length: 30, radius: 4 })).toBe(
    'M14 16h22a4 4 0 0 1 0 8h-22a4 4 0 0 1 0 -8z',
  );
  expect(barPath({ x: 10, y: 20 }, { length: 3, radius: 4 })).toBe(
    'M14 16h0a4 4 0 0 1 0 8h0a4 4 0 0 1 0 -8z',
  );
});

test('a column stands around its middle', () => {
  expect(columnPath({ x: 10, y: 20 }, { width: 6, height: 8 })).toBe('M7 16h6v8h-6z');
});
