/** F30: with many tabs open none weighs much more for us, and the worker answers every one of them soon. What this needs of a browser, only Chromium tells. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'wxt/browser';
import { builtExtension } from '../../scripts/setup/built.mjs';
import { rendererMb } from '../drivers/chromium-memory';
import { type BrowserDriver, startBrowser, type Tab } from '../drivers/driver';
import type { PageServer } from '../drivers/page-server';
import { long } from '../long';
import { serveHtml } from './pages';
import { expect, HOSTS, test } from './test';

declare const chrome: typeof Browser;

/** A turn opens ten light pages and a heavy one where we are, and as many where we are not. */
const TURNS = long ? 10 : 1;
const LIGHT = 10;
const MOST_HEAP_MB = 2;
/**
 * What is resident of a light one: 2 MB are wanted. 2.6 were seen on one machine and 3.3 on another, whatever the version of ours: 0.4 for
 * any script of an extension, 0.6 or more in what Chromium gives back under pressure.
 */
const MOST_RESIDENT_MB = 4;
const MOST_MS = 200;

const LIGHT_PAGE = '<p>Juan Guaidó met John Bolton.</p>';
const HEAVY_PAGE = `${LIGHT_PAGE}<p>Nicolás Maduro spoke of Russia and of the S-300, at length.</p>`.repeat(
  1_000,
);

test('a hundred tabs: each weighs little more for us, and all are answered soon (F30)', {
  tag: '@chromium',
}, async ({ server }) => {
  test.setTimeout(long ? 900_000 : 120_000);
  const profileDir = mkdtempSync(join(tmpdir(), 'sidelight-tabs-'));
  const driver = await startBrowser('chromium', {
    extensionDir: builtExtension('chromium'),
    hosts: [HOSTS.one, HOSTS.other],
    profileDir,
    witness: true,
    // Each tab in a process of its own, so that it can be weighed.
    chromiumArgs: ['--renderer-process-limit=400'],
  });
  try {
    await (await driver.waitForTab('welcome.html')).close();
    const heaps = { ours: [] as number[], plain: [] as number[] };
    const resident = { ours: [] as number[], plain: [] as number[] };
    for (let turn = 0; turn < TURNS; turn++) {
      for (const where of ['plain', 'ours'] as const) {
        const before = rendererMb(profileDir);
        const tabs = await openTabs(driver, server, where);
        for (const tab of tabs) heaps[where].push(await heapMbOf(tab));
        for (const [pid, mb] of rendererMb(profileDir)) if (!before.has(pid)) resident[where].push(mb);
        // A hundred of ours is what is asked for; the others were there to compare.
        if (where === 'plain') for (const tab of tabs) await tab.close();
      }
    }
    const heapMb = mean(heaps.ours) - mean(heaps.plain);
    const residentMb = median(resident.ours) - median(resident.plain);
    const p99s: number[] = [];
    const ask = async () => {
      p99s.push(await p99OfAnswers(driver, heaps.ours.length));
      return Math.min(...p99s);
    };
    try {
      // The best of some rounds: a loaded machine is late with everything.
      await expect.poll(ask, { timeout: 60_000, intervals: [1_000] }).toBeLessThan(MOST_MS);
    } finally {
      const more = `${heapMb.toFixed(2)} MB of heap${long ? ` and ${residentMb.toFixed(2)} MB resident` : ''}`;
      console.log(
        `${heaps.ours.length} tabs, each ${more} more; answers p99 ${p99s.map(Math.round).join(', ')} ms`,
      );
    }
    expect(heapMb).toBeGreaterThan(0);
    expect(heapMb).toBeLessThan(MOST_HEAP_MB);
    // Only Linux tells it, and of a few tabs it is noise.
    if (long && resident.ours.length > 0) expect(residentMb).toBeLessThan(MOST_RESIDENT_MB);
  } finally {
    expect(await driver.close()).toEqual({ requests: [], errors: [] });
    rmSync(profileDir, { recursive: true, force: true });
  }
});

async function heapMbOf(tab: Tab): Promise<number> {
  const { scriptKb, bufferKb } = await tab.weigh();
  return (scriptKb + bufferKb) / 1_024;
}

async function openTabs(
  driver: BrowserDriver,
  server: PageServer,
  where: 'ours' | 'plain',
): Promise<readonly Tab[]> {
  const host = where === 'ours' ? HOSTS.one : HOSTS.other;
  const light = serveHtml(server, '/light', LIGHT_PAGE, host);
  const heavy = serveHtml(server, '/heavy', HEAVY_PAGE, host);
  const tabs: Tab[] = [];
  for (const url of [...Array.from({ length: LIGHT }, () => light), heavy]) {
    const tab = await driver.open(url);
    // A page is read while it is in front.
    if (where === 'ours') await tab.waitFor(() => CSS.highlights.has('sidelight-person'));
    tabs.push(tab);
  }
  return tabs;
}

/** Asks the worker from each tab in turn what a hover asks, ten times; the time that one in a hundred exceeds. */
async function p99OfAnswers(driver: BrowserDriver, tabs: number): Promise<number> {
  const answers = await driver.evaluateInBackground(async (host) => {
    const func = async () => {
      const request = {
        entities: ['juan-guaido'],
        stated: [{ by: 'meta', name: 'date', of: '', words: '2019-03-31' }],
        readerDate: null,
      };
      const taken: number[] = [];
      for (let time = 0; time < 10; time++) {
        const from = performance.now();
        const answer: { dossiers: unknown[] } = await chrome.runtime.sendMessage({
          call: 'dossiers',
          request,
        });
        if (answer?.dossiers.length !== 1) throw new Error('no answer');
        taken.push(performance.now() - from);
      }
      return taken;
    };
    const open = await chrome.tabs.query({ url: `*://${host}/*` });
    const all: (number[] | null | undefined)[] = [];
    for (const { id } of open) {
      const [answer] = await chrome.scripting.executeScript({ target: { tabId: id as number }, func });
      all.push(answer?.result);
    }
    return all;
  }, HOSTS.one);
  expect(answers.map((taken) => taken?.length)).toEqual(Array.from({ length: tabs }, () => 10));
  const sorted = answers.flatMap((taken) => taken ?? []).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.99)] as number;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] as number;
}
