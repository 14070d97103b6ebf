/**
 * Builds the gallery and photographs it in Chromium into .output/gallery/, and ends with 1 when a text is cut off: `npm run gallery [-- NAME …]`.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { askedFor } from '../../scripts/asked-for.mjs';
import { findBrowser } from '../../scripts/setup/browsers.mjs';
import { serveGallery } from './serve-gallery.ts';
import { textsCutOff } from './texts-cut-off.ts';

const out = fileURLToPath(new URL('../../.output/gallery', import.meta.url));
const wide = { width: 1440, height: 900 };
const one = { width: 410, height: 680 };
const laptop = { width: 1280, height: 720 };
const pop = { width: 1240, height: 900 };

const SHOTS = {
  'cards-light': { path: 'index.html?set=cards&full=1', size: wide },
  'cards-dark': { path: 'index.html?set=cards&full=1&theme=dark', size: wide },
  'cards-capped': { path: 'index.html?set=cards', size: { width: 1100, height: 720 } },
  'cards-as-of': {
    path: 'index.html?set=cards',
    size: { width: 1100, height: 720 },
    act: (page) => clickAll(page, '.as-of-button'),
  },
  'cards-menu': {
    path: 'index.html?set=cards',
    size: { width: 1100, height: 720 },
    act: (page) => clickAll(page, '.card-menu-button'),
  },
  'cards-menu-dark': {
    path: 'index.html?set=cards&theme=dark&language=ru',
    size: { width: 1100, height: 720 },
    act: (page) => clickAll(page, '.card-menu-button'),
  },
  'cards-es': { path: 'index.html?set=cards&full=1&language=es', size: wide },
  'cards-ru': { path: 'index.html?set=cards&full=1&language=ru&theme=dark', size: wide },
  'cards-forced': { path: 'index.html?set=cards&full=1', size: wide, forcedColors: 'active' },
  'cards-200': { path: 'index.html?set=cards', size: { width: 1100, height: 720 }, scale: 2 },
  'edges-light': { path: 'index.html?set=edges&full=1', size: wide },
  'edges-dark': { path: 'index.html?set=edges&full=1&theme=dark', size: wide },
  'popup-light': { path: 'index.html?set=popup', size: pop },
  'popup-dark': { path: 'index.html?set=popup&theme=dark', size: pop },
  'popup-forced': { path: 'index.html?set=popup', size: pop, forcedColors: 'active' },
  'popup-search': {
    path: 'index.html?set=popup&page=On, with names',
    size: one,
    act: (page) => page.keyboard.type('гуаидо'),
  },
  'popup-search-text': {
    path: 'index.html?set=popup&page=On, with names&theme=dark',
    size: one,
    act: (page) => page.keyboard.type('heli'),
  },
  'popup-search-kind': {
    path: 'index.html?set=popup&page=On, with names',
    size: one,
    act: (page) => page.keyboard.type('people'),
  },
  'popup-search-kind-dark': {
    path: 'index.html?set=popup&page=On, with names&theme=dark',
    size: one,
    act: (page) => page.keyboard.type('places'),
  },
  'popup-search-kind-ar': {
    path: 'index.html?set=popup&page=On, with names&language=ar',
    size: one,
    act: (page) => page.keyboard.type('أسلحة'),
  },
  'popup-dossier': {
    path: 'index.html?set=popup&page=On, with names',
    size: one,
    act: async (page) => {
      await page.keyboard.type('s300');
      await page.keyboard.press('Enter');
    },
  },
  'welcome-light': { path: 'index.html?set=welcome', size: laptop },
  'welcome-dark': { path: 'index.html?set=welcome&state=tried&theme=dark&language=ru', size: laptop },
  'welcome-narrow': { path: 'index.html?set=welcome&language=es', size: { width: 390, height: 844 } },
  'options-light': { path: 'index.html?set=options', size: laptop, view: true },
  'options-dark': { path: 'index.html?set=options&state=full&theme=dark', size: laptop },
  'options-ru': { path: 'index.html?set=options&state=full&language=ru', size: laptop },
  'options-narrow': {
    path: 'index.html?set=options&state=full&language=es',
    size: { width: 390, height: 844 },
  },
  'options-forced': { path: 'index.html?set=options&state=full', size: laptop, forcedColors: 'active' },
  'options-200': { path: 'index.html?set=options&state=full', size: { width: 640, height: 360 }, scale: 2 },
  'popup-es': { path: 'index.html?set=popup&language=es', size: pop },
  'popup-ru': { path: 'index.html?set=popup&language=ru&theme=dark', size: pop },
  'popup-200': { path: 'index.html?set=popup&page=On, with names', size: one, scale: 2 },
  'popup-touch': {
    path: 'index.html?set=popup&page=On, with names',
    size: { width: 412, height: 800 },
    touch: true,
  },
  'panel-light': { path: 'index.html?set=panel', size: { width: 380, height: 900 }, view: true },
  'panel-dark': { path: 'index.html?set=panel&theme=dark', size: { width: 380, height: 900 }, view: true },
  'panel-wide': { path: 'index.html?set=panel&language=ru', size: { width: 720, height: 900 }, view: true },
  'panel-dossier': {
    path: 'index.html?set=panel',
    size: { width: 380, height: 900 },
    view: true,
    act: (page) => page.locator('.on-page-name').first().click(),
  },
  'timeline-light': { path: 'timeline.html#asOf=2019-03-31', size: wide, view: true },
  'timeline-dark': { path: 'timeline.html?theme=dark&full=1#entity=s-300&asOf=2019-03-31', size: wide },
  'timeline-event': { path: 'timeline.html#event=guaido-sworn-in&asOf=2019-03-31', size: wide, view: true },
  'timeline-narrow': { path: 'timeline.html#asOf=2019-03-31', size: { width: 390, height: 844 }, view: true },
  'timeline-narrow-event': {
    path: 'timeline.html?theme=dark#event=guaido-sworn-in',
    size: { width: 390, height: 844 },
    view: true,
  },
  'timeline-forced': {
    path: 'timeline.html#event=guaido-sworn-in',
    size: wide,
    forcedColors: 'active',
    view: true,
  },
  'timeline-200': {
    path: 'timeline.html#asOf=2019-03-31',
    size: { width: 720, height: 450 },
    scale: 2,
    view: true,
  },
};

/** Every set in the longest words and in the other direction. */
for (const language of ['en-XA', 'ar', 'zh-CN']) {
  const set = (name) => `index.html?set=${name}&language=${language}`;
  Object.assign(SHOTS, {
    [`cards-${language}`]: { path: `${set('cards')}&full=1`, size: wide },
    [`popup-${language}`]: { path: set('popup'), size: pop },
    [`options-${language}`]: { path: `${set('options')}&state=full`, size: laptop },
    [`options-narrow-${language}`]: {
      path: `${set('options')}&state=full`,
      size: { width: 390, height: 844 },
    },
    [`welcome-${language}`]: { path: set('welcome'), size: laptop },
    [`timeline-${language}`]: {
      path: `timeline.html?language=${language}#asOf=2019-03-31`,
      size: wide,
      view: true,
    },
    [`timeline-narrow-${language}`]: {
      path: `timeline.html?language=${language}#asOf=2019-03-31`,
      size: { width: 390, height: 844 },
      view: true,
    },
  });
}

async function clickAll(page, selector) {
  for (const one of await page.locator(selector).all()) await one.click();
}

const isWanted = askedFor(Object.keys(SHOTS));
const gallery = await serveGallery();
const browser = await chromium.launch({
  executablePath: findBrowser('chromium'),
  chromiumSandbox: process.getuid?.() !== 0,
});
mkdirSync(out, { recursive: true });
for (const [name, { path, size, act, view, forcedColors, scale, touch }] of Object.entries(SHOTS)) {
  if (!isWanted(name)) continue;
  const page = await browser.newPage({
    viewport: size,
    reducedMotion: 'reduce',
    deviceScaleFactor: scale ?? 1,
    ...(touch && { hasTouch: true, isMobile: true }),
    ...(forcedColors && { forcedColors }),
  });
  page.on('pageerror', (error) => console.error(`${name}: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && console.error(`${name}: ${message.text()}`));
  await page.goto(`${gallery.url}${path}`);
  await act?.(page);
  await page.waitForTimeout(150);
  for (const text of await page.evaluate(textsCutOff)) {
    console.error(`${name}: cut off: ${text}`);
    process.exitCode = 1;
  }
  await page.screenshot({ path: join(out, `${name}.png`), fullPage: !view });
  await page.close();
  console.log(`${name}.png`);
}
await browser.close();
gallery.close();
