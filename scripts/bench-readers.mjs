/**
 * Measures popup and timeline in real Chromium: `npm run bench:readers [-- NAME …]`, where a name is `keys`
 * (popup of 5,000 entities), `timeline` (5,000 events), `opening` (the built popup, in Firefox too, beside a page of nothing) or
 * `card` (the built page script: how soon after the dwell's end a card is painted).
 *
 * `cpu` is processor time of the main thread, rendering included, by Chromium's own counter: clocks mean little on a shared machine.
 */
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { cardFrames } from '../tests/bench/card-frames.mjs';
import { coldOpenings, pageOpenings } from '../tests/bench/open-pages.mjs';
import { printTable } from '../tests/bench/print-table.mjs';
import { traceThread } from '../tests/bench/thread-tasks.mjs';
import { askedFor } from './asked-for.mjs';
import { loadTypeScript } from './load-typescript.mjs';
import { findBrowser } from './setup/browsers.mjs';

const HOST = 'http://bench.test/';
const isWanted = askedFor(['opening', 'timeline', 'card', 'keys']);
const sessions = new WeakMap();
const LONG_MS = 50;
const QUERIES = ['hajika', 'хажика', 'traploba', 'guiado kri', 's-300', 'mukadi zaso'];

if (isWanted('opening')) {
  const { benchOpening } = await loadTypeScript('tests/bench/bench-opening.ts');
  printTable([await benchOpening('chromium'), await benchOpening('firefox')]);
  const RESULT = '[role="option"]';
  printTable([
    { 'popup opens on a search': 'cold', ...openingRow(await coldOpenings('popup.html#q=guaido', RESULT)) },
    { 'popup opens on a search': 'warm', ...openingRow(await pageOpenings('popup.html#q=guaido', RESULT)) },
    {
      'popup opens on a search': 'a text of the extension, cold',
      ...openingRow(await coldOpenings('highlights.css', 'body')),
    },
  ]);
}
if (isWanted('timeline')) {
  const openings = await pageOpenings('timeline.html#asOf=2019-03-31', '.lanes');
  printTable([
    {
      'timeline opens': 'bundled briefing',
      ...openingRow(openings),
      'script of the first, cpu ms': openings[0].scriptMs,
    },
  ]);
}
if (isWanted('card')) {
  const [first, ...later] = await cardFrames();
  printTable([
    { 'card after the dwell': 'the first on a page', frames: first.frames, 'done after ms': first.ms },
    {
      'card after the dwell': `${later.length} more`,
      ...spread(
        'frames',
        later.map(({ frames }) => frames),
      ),
      ...spread(
        'ms',
        later.map(({ ms }) => ms),
      ),
    },
  ]);
}
const browser = await chromium.launch({
  executablePath: findBrowser('chromium'),
  chromiumSandbox: process.getuid?.() !== 0,
  ignoreDefaultArgs: ['--headless', '--headless=old'],
  args: ['--headless=new'],
});
const { code, css } = await bundle('tests/bench/reader-pages.tsx');
try {
  if (isWanted('keys')) await benchKeys();
  if (isWanted('timeline')) await benchTimeline();
} finally {
  await browser.close();
}
// Vite's runner keeps its watchers.
process.exit();

async function benchKeys() {
  const page = await blank({ width: 360, height: 600 });
  const shown = await page.evaluateHandle(() =>
    globalThis.readerPages.showPopup({ entities: 5_000, events: 5_000 }),
  );
  const indexMs = await shown.evaluate(({ indexMs }) => indexMs);
  const rows = [];
  for (const query of QUERIES) {
    for (const key of query) {
      const before = await threadMs(page);
      await page.keyboard.type(key);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
      const cpuMs = (await threadMs(page)) - before;
      const time = await shown.evaluate(({ keys }) => keys.at(-1));
      rows.push({ key, query, cpuMs, ...time });
    }
    await page.keyboard.press('Escape');
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  }
  printTable([
    {
      '5,000 entities': 'a key',
      keys: rows.length,
      ...spread(
        'search',
        rows.map(({ searchMs }) => searchMs),
      ),
      ...spread(
        'shown',
        rows.map(({ shownMs }) => shownMs),
      ),
      ...spread(
        'cpu',
        rows.map(({ cpuMs }) => cpuMs),
      ),
      'index once': indexMs,
    },
  ]);
}

async function benchTimeline() {
  const rows = [];
  for (const events of [78, 5_000]) {
    const page = await blank({ width: 1280, height: 900 });
    const openMs = await page.evaluate(
      (events) => globalThis.readerPages.showTimeline({ entities: 120, events }),
      events,
    );
    await page.waitForSelector('.lanes');
    // Thousands arrive in slices.
    await page.waitForFunction((all) => document.querySelectorAll('.entry').length === all, events);
    await page.waitForTimeout(500);
    const measure = async (name, act) => {
      // What opening and growing left behind is not the step's.
      await sessions.get(page).send('HeapProfiler.collectGarbage');
      let steps = 0;
      const before = await threadMs(page);
      const { tasks } = await traceThread(sessions.get(page), async () => {
        steps = await act();
        await page.waitForTimeout(300);
      });
      const cpuMs = (await threadMs(page)) - before;
      rows.push({
        timeline: name,
        events,
        'open script': openMs,
        steps,
        'cpu ms a step': cpuMs / steps,
        'tasks > 50 ms': tasks.filter((ms) => ms > LONG_MS).length,
        'longest, cpu ms': Math.max(0, ...tasks),
      });
    };
    // Where things are is asked before: the driver's own search is work of the page's thread too.
    const lanes = await page.locator('.lanes').boundingBox();
    const middle = { x: lanes.x + lanes.width / 2, y: lanes.y + 60 };
    await measure('pan by drag', async () => {
      await page.mouse.move(middle.x, middle.y);
      await page.mouse.down();
      for (let step = 0; step < 60; step++)
        await page.mouse.move(middle.x + (step % 2 ? -1 : 1) * step * 4, middle.y);
      await page.mouse.up();
      return 60;
    });
    await measure('zoom by wheel', async () => {
      await page.keyboard.down('Control');
      for (let step = 0; step < 30; step++) await page.mouse.wheel(0, step < 15 ? -60 : 60);
      await page.keyboard.up('Control');
      return 30;
    });
    const strip = await page.locator('.overview').boundingBox();
    const fit = await page.locator('.axis-fit').boundingBox();
    await measure('light moved', async () => {
      await page.mouse.move(strip.x + 100, strip.y + 10);
      await page.mouse.down();
      for (let step = 0; step < 30; step++) await page.mouse.move(strip.x + 100 + step * 20, strip.y + 10);
      await page.mouse.up();
      return 30;
    });
    await measure('whole span', async () => {
      await page.mouse.click(fit.x + 4, fit.y + 4);
      return 1;
    });
    await page.click('.filter-words');
    await measure('words typed', async () => {
      await page.keyboard.type('trakri', { delay: 30 });
      return 6;
    });
    await measure('words cleared', async () => {
      for (let key = 0; key < 6; key++) await page.keyboard.press('Backspace');
      return 6;
    });
    await measure('scroll', async () => {
      await page.mouse.move(640, 600);
      for (let step = 0; step < 40; step++) await page.mouse.wheel(0, 600);
      return 40;
    });
    await page.context().close();
  }
  printTable(rows);
}

function openingRow(openings) {
  const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
  return {
    'script, cpu ms': median(openings.map(({ scriptMs }) => scriptMs)),
    'until painted, cpu ms': median(openings.map(({ untilPaintMs }) => untilPaintMs)),
    'all, cpu ms': median(openings.map(({ tasks }) => tasks.reduce((sum, ms) => sum + ms, 0))),
    'longest task, cpu ms': median(openings.map(({ tasks }) => Math.max(...tasks))),
  };
}

function spread(name, values) {
  const sorted = [...values].sort((a, b) => a - b);
  return {
    [`${name} median`]: sorted[sorted.length >> 1],
    [`${name} p95`]: sorted[Math.floor(sorted.length * 0.95)],
    [`${name} most`]: sorted.at(-1),
  };
}

async function blank(viewport) {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  page.setDefaultTimeout(0);
  page.on('pageerror', (error) => console.error(error));
  await page.route('**/*', (route) =>
    route.fulfill({
      body: `<!doctype html><meta charset="utf-8"><style>${css}</style><body><div id="app"></div>`,
      contentType: 'text/html',
    }),
  );
  await page.goto(HOST);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  sessions.set(page, cdp);
  await page.evaluate(code);
  return page;
}

async function threadMs(page) {
  const { metrics } = await sessions.get(page).send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ThreadTime').value * 1_000;
}

async function bundle(entry) {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': process.cwd() } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'benchBundle' } },
  });
  const [{ output }] = [built].flat();
  return {
    code: output.find(({ type }) => type === 'chunk').code,
    css: output.find(({ fileName }) => fileName.endsWith('.css')).source,
  };
}
