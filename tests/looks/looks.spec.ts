/**
 * Pictures of the gallery, compared with those kept in `pictures/`, in Chromium and fixed fonts. A change that is meant:
 * `npm run looks:keep`, and look at every picture that git says is another.
 */
import { test as base, chromium, expect, type Page } from '@playwright/test';
import { findBrowser } from '../../scripts/setup/browsers.mjs';
import { serveGallery } from '../gallery/serve-gallery';
import { CARD_LOOKS } from './card-looks';
import { FIXED_FONTS_CSS, whyNotComparable } from './fixed-fonts';
import type { Look } from './look';

const LOOKS: readonly Look[] = [...CARD_LOOKS];

type Shared = { readonly gallery: { readonly url: string }; readonly shown: Page };

const test = base.extend<object, Shared>({
  gallery: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern
    async ({}, use) => {
      const gallery = await serveGallery();
      await use(gallery);
      gallery.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  // One page for all: a new one for each picture costs more than the picture.
  shown: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const chrome = await chromium.launch({
        executablePath: findBrowser('chromium'),
        chromiumSandbox: process.getuid?.() !== 0,
        args: ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'],
      });
      const page = await chrome.newPage({ reducedMotion: 'reduce', locale: 'en-US', timezoneId: 'UTC' });
      await use(page);
      await chrome.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

const reason = whyNotComparable();
test.skip(reason !== null, reason ?? '');

for (const { name, at, part = '[data-state] > :last-child', size, forcedColors, act } of LOOKS) {
  test(`looks as kept: ${name}`, async ({ shown: page, gallery }) => {
    await page.setViewportSize(size ?? { width: 480, height: 800 });
    await page.emulateMedia({ forcedColors: forcedColors ?? 'none' });
    await page.goto(gallery.url + at);
    await page.addStyleTag({ content: FIXED_FONTS_CSS });
    await act?.(page);
    await expect(page.locator(part).first()).toHaveScreenshot(`${name}.png`);
  });
}
