/** In which frames a card has a place of its own; see also tests/e2e/card-above.spec.ts. */
import { expect, test } from 'vitest';
import { isCramped } from '@/src/annotator/card-above';

function windowOf({ width = 1_000, height = 800, isTop = false }): Window {
  const visualViewport = { offsetLeft: 0, offsetTop: 0, width, height };
  const window = { visualViewport, outerHeight: 900, screen: { availHeight: 1_000 }, top: {} };
  return (isTop ? Object.assign(window, { top: window }) : window) as unknown as Window;
}

test.each([
  ['the page itself, however small', { isTop: true, width: 200, height: 100 }, false],
  ['a frame about as high as the window', {}, false],
  ['one of which part may be out of sight', { height: 700 }, true],
  ['one higher than the screen', { height: 1_001 }, true],
  ['one narrower than a card', { width: 330 }, true],
])('%s', (_name, sizes, expected) => {
  expect(isCramped(windowOf(sizes))).toBe(expected);
});
