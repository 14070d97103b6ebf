/** Opens the built timeline page, with the bundled briefing, in real Chromium and measures it. */
import { chromium } from '@playwright/test';
import { findBrowser } from '../../scripts/setup/browsers.mjs';
import { traceThread } from './thread-tasks.mjs';

/** Resolves to the processor times of some openings of the page that `npm run build` made, in ms. */
export async function timelineOpenings(rounds = 7) {
  const extension = `${process.cwd()}/.output/chrome-mv3`;
  const context = await chromium.launchPersistentContext('', {
    executablePath: findBrowser('chromium'),
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreDefaultArgs: ['--headless', '--headless=old', '--disable-extensions'],
    args: ['--headless=new', `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
    viewport: { width: 1280, height: 900 },
  });
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const openings = [];
    for (let round = 0; round < rounds; round++) openings.push(await openOnce(context, worker.url()));
    return openings;
  } finally {
    await context.close();
  }
}

async function openOnce(context, worker) {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const opened = await traceThread(cdp, async () => {
    await page.goto(new URL('/timeline.html#asOf=2019-03-31', worker).href);
    await page.waitForSelector('.lanes');
    // The rest of the list comes after.
    await page.waitForTimeout(600);
  });
  await page.close();
  return opened;
}
