import { expect, test } from 'vitest';
import { heightForPopup } from '@/src/core/placement/height-for-popup';

const AT = { innerHeight: 600, outerHeight: 600, screenY: 80, screen: { availTop: 0, availHeight: 1_000 } };
const LOW = { availTop: 0, availHeight: 571 };
const BELOW_BAR = { availTop: 25, availHeight: 571 };

test.each([
  ['Chromium, with room', AT, null],
  ['Chromium, at the end of a low screen', { ...AT, innerHeight: 491, outerHeight: 491, screen: LOW }, 491],
  [
    'Chromium, still growing on that screen',
    { ...AT, innerHeight: 157, outerHeight: 157, screen: LOW },
    null,
  ],
  ['Chromium, with little in it', { ...AT, innerHeight: 300, outerHeight: 300 }, null],
  ['Chromium, zoomed in to 125 %', { ...AT, innerHeight: 480 }, 480],
  ['Chromium, zoomed in so far that all of it scrolls', { ...AT, innerHeight: 200 }, 421],
  [
    'Chromium, a rounded pixel above the end of that screen',
    { ...AT, innerHeight: 490, outerHeight: 490, screen: LOW },
    490,
  ],
  [
    'Chromium, below the bar of a Mac',
    { ...AT, innerHeight: 500, outerHeight: 500, screenY: 96, screen: BELOW_BAR },
    500,
  ],
  [
    'Chromium, still growing below that bar',
    { ...AT, innerHeight: 480, outerHeight: 480, screenY: 96, screen: BELOW_BAR },
    null,
  ],
  [
    'Firefox, with room',
    { ...AT, mozInnerScreenY: 96, outerHeight: 717, screen: { availHeight: 717 } },
    null,
  ],
  ['Firefox, cut off by the screen', { ...AT, mozInnerScreenY: 91.2, outerHeight: 567, screen: LOW }, 479],
  ['Firefox, the same below a bar', { ...AT, mozInnerScreenY: 116.2, screen: BELOW_BAR }, 479],
  [
    'Firefox, on a screen too low for bars',
    { ...AT, mozInnerScreenY: 90, screen: { availHeight: 500 } },
    421,
  ],
  ['Firefox, still growing', { ...AT, innerHeight: 157, mozInnerScreenY: 96, outerHeight: 717 }, null],
])('how high a popup may be: %s', (_name, popup, height) => {
  expect(heightForPopup(popup)).toBe(height);
});
