/**
 * Draws assets/icons/ from assets/icon.svg with Chromium: 16 to 128 px, and those of the toolbar in grey for a site that is off. Run it
 * after changing the drawing: `npm run icons`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findBrowser } from './setup/browsers.mjs';

const SIZES = [16, 32, 48, 96, 128];
/** What `extension/toolbar` shows. */
const GREY_SIZES = [16, 32, 48];
const GREY = 'filter: grayscale(1) opacity(0.55)';
const assets = fileURLToPath(new URL('../assets/', import.meta.url));

const svg = readFileSync(`${assets}icon.svg`, 'utf8');
const browser = await chromium.launch({
  executablePath: findBrowser('chromium'),
  chromiumSandbox: process.getuid?.() !== 0,
});
mkdirSync(`${assets}icons`, { recursive: true });
for (const size of SIZES) save(`icon-${size}`, await draw(size, ''));
for (const size of GREY_SIZES) save(`icon-${size}-off`, await draw(size, GREY));
await browser.close();

function save(name, png) {
  writeFileSync(`${assets}icons/${name}.png`, png);
}

async function draw(size, style) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px;${style}}</style>${svg}`,
  );
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return png;
}
