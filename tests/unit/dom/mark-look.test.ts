/** Which look marks have on a page of which size. */
import { expect, test } from 'vitest';
import { highlightCss } from '@/src/dom/highlight-css';
import { FLAT_ABOVE, type MarkLook, markLook } from '@/src/dom/mark-look';

test('marks of a large page are flat, and stay so until it is half as large', () => {
  const looks: MarkLook[] = [];
  let look: MarkLook = 'lined';
  for (const share of [0.2, 1, 1.1, 0.9, 0.5, 0.4, 0.9, 1.1]) {
    look = markLook(share * FLAT_ABOVE, look);
    looks.push(look);
  }
  expect(looks).toEqual(['lined', 'lined', 'flat', 'flat', 'flat', 'lined', 'lined', 'flat']);
});

test('only Chromium spares the underline, which costs there by the size of the page', () => {
  const flat = (engine: Parameters<typeof highlightCss>[0]) =>
    highlightCss(engine)
      .split('\n')
      .filter((line) => line.includes('-flat)'))
      .map((line) => line.includes('text-decoration'));
  expect(flat('chromium')).toEqual(Array(5).fill(false));
  expect(flat('gecko')).toEqual(Array(5).fill(true));
  expect(flat('webkit')).toEqual(Array(5).fill(true));
});
