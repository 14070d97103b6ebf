/** Opens built pages of the extension, with the bundled briefing, in real Chromium and measures them. */
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../scripts/setup/browsers.mjs';
import { builtExtension } from '../../scripts/setup/built.mjs';
import { traceThread } from './thread-tasks.mjs';

/**
 * Resolves to the processor times of some openings of a page that `npm run build` made, in ms, one after the other in one browser: all
 * but the first find warm code. `path` may carry a hash, `shown` is a selector of what the reader waits for.
 */
export async function pageOpenings(path, shown, { rounds = 7 } = {}) {
  return withExtension(async (context, origin) => {
    const openings = [];
    for (let round = 0; round < rounds; round++)
      openings.push(await openOnce(context, new URL(path, origin).href, shown));
    return openings;
  });
}

/** The same, each in a browser that has just been started: no code of the page is there yet. */
export async function coldOpenings(path, shown, { rounds = 5 } = {}) {
  const openings = [];
  for (let round = 0; round < rounds; round++)
    openings.push(...(await pageOpenings(path, shown, { rounds: 1 })));
  return openings;
}

/** Runs `task(context, origin)` in a fresh Chromium with the built extension, and resolves to what it does. */
export async function withExtension(task) {
  const extension = resolve(builtExtension('chromium'));
  const context = await chromium.launchPersistentContext('', {
    executablePath: findBrowser('chromium'),
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreDefaultArgs: ['--headless', '--headless=old', '--disable-extensions'],
    args: ['--headless=new', `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
    viewport: { width: 1280, height: 900 },
  });
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    // The first thing that a fresh profile sees, in the same process: its work is not the page's.
    await (await welcomePage(context)).close();
    return await task(context, new URL('/', worker.url()));
  } finally {
    await context.close();
  }
}

async function welcomePage(context) {
  const isIt = (page) => page.url().endsWith('welcome.html');
  const page = context.pages().find(isIt) ?? (await context.waitForEvent('page', isIt));
  await page.waitForLoadState();
  return page;
}

async function openOnce(context, url, shown) {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const opened = await traceThread(cdp, async () => {
    await page.goto(url);
    await page.waitForSelector(shown);
    // What is drawn after the first sight belongs to the opening too.
    await page.waitForTimeout(600);
  });
  await page.close();
  return opened;
}
