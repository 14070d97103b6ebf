/** Tests in the gallery, in Chromium: its pages are built and served once, and shown in one page. */
import { test as base, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../scripts/setup/browsers.mjs';
import { serveGallery } from '../gallery/serve-gallery';
import { FIXED_FONTS_CSS } from './fixed-fonts';

type Shared = {
  readonly gallery: { readonly url: string };
  /** One for all: a new one for each picture costs more than the picture. */
  readonly shown: Page;
};

export const test = base.extend<object, Shared>({
  gallery: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern
    async ({}, use) => {
      const gallery = await serveGallery();
      await use(gallery);
      gallery.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  shown: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const chrome = await chromium.launch({
        executablePath: findBrowser('chromium'),
        chromiumSandbox: process.getuid?.() !== 0,
        args: ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'],
      });
      const page = await chrome.newPage({ reducedMotion: 'reduce', locale: 'en-US', timezoneId: 'UTC' });
      // Before the page's own scripts: an axis that has measured its words in other fonts keeps what it measured.
      await page.addInitScript((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets = [sheet];
      }, FIXED_FONTS_CSS);
      await use(page);
      await chrome.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});
