/**
 * Pictures of the gallery, compared with those kept in `pictures/`, in Chromium and fixed fonts. A change that is meant:
 * `npm run looks:keep`, and look at every picture that git says is another.
 */
import { expect } from '@playwright/test';
import { CARD_LOOKS } from './card-looks';
import { whyNotComparable } from './fixed-fonts';
import type { Look } from './look';
import { PAGE_LOOKS } from './page-looks';
import { test } from './test';

const LOOKS: readonly Look[] = [...CARD_LOOKS, ...PAGE_LOOKS];

const reason = whyNotComparable();
test.skip(reason !== null, reason ?? '');

for (const { name, at, part = '[data-state] > :last-child', size, forcedColors, act } of LOOKS) {
  test(`looks as kept: ${name}`, async ({ shown: page, gallery }) => {
    await page.setViewportSize(size ?? { width: 480, height: 800 });
    await page.emulateMedia({ forcedColors: forcedColors ?? 'none' });
    await page.goto('about:blank');
    await page.goto(gallery.url + at);
    await act?.(page);
    await expect(page.locator(part).first()).toHaveScreenshot(`${name}.png`);
  });
}
