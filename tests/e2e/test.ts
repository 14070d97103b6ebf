/** The test function of the journeys: a browser with the built extension, and pages under news hosts. */
import { mkdirSync, rmSync } from 'node:fs';
import { test as base, type Expect, expect as slowExpect } from '@playwright/test';
import { builtExtension } from '../../scripts/setup/built.mjs';
import {
  type BrowserDriver,
  type Engine,
  type StartOptions,
  startBrowser,
  type Tab,
} from '../drivers/driver';
import { type PageServer, startPageServer } from '../drivers/page-server';

/** How long `expect.poll` waits before it asks again; by itself, a second after three times in vain. What is late is asked less often, for asking is work, too. */
const ASKS_AFTER_MS = [50, 100, 100, 100, 100, 100, 100, 100, 250, 250, 250, 250, 500];

/** Playwright's `expect`, asking more often. */
export const expect: Expect = Object.assign(slowExpect.configure({}), { poll: askOften as Expect['poll'] });

function askOften<T>(ask: () => T | Promise<T>, how: Parameters<Expect['poll']>[1] = {}) {
  const more = typeof how === 'string' ? { message: how } : how;
  return slowExpect.poll(ask, { intervals: ASKS_AFTER_MS, ...more });
}

/** News hosts that the shipped build may read; in tests they are loopback. */
export const HOSTS = {
  one: 'www.euronews.com',
  two: 'apnews.com',
  three: 'www.bbc.com',
  /** A subdomain of `two`'s site. */
  twoBelow: 'live.apnews.com',
  /** `two`, written with the dot of the root. */
  twoDotted: 'apnews.com.',
  /** No news host: the extension has no permission there. */
  other: 'example.org',
} as const;

type Fixtures = { readonly tab: Tab };
type WorkerFixtures = { readonly driver: BrowserDriver; readonly server: PageServer };

export const test = base.extend<Fixtures, WorkerFixtures>({
  driver: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern
    async ({}, use, worker) => {
      const driver = await startShipped(worker.project.name as Engine);
      await use(driver);
      await endShipped(driver);
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const server = await startPageServer();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  tab: async ({ driver }, use) => {
    const tab = await driver.newTab();
    await tab.setViewport({ width: 1280, height: 900 });
    await use(tab);
    await tab.close().catch(() => {});
  },
});

/** Starts a browser with the built extension. */
export async function startShipped(engine: Engine, more: StartOptions = {}): Promise<BrowserDriver> {
  const shipped = () => ({
    extensionDir: builtExtension(engine),
    hosts: Object.values(HOSTS),
    downloadDir: emptyDownloadDir(engine),
    witness: true,
    ...more,
  });
  const driver = await startBrowser(engine, engine === 'webkit' ? {} : shipped());
  // A fresh profile is welcomed, which would take the front from the first test's tab.
  if (engine !== 'webkit') await (await driver.waitForTab('welcome.html')).close();
  return driver;
}

/** Ends it. In every run, whatever it tested: nothing was asked of the network, and no error went uncaught. */
export async function endShipped(driver: BrowserDriver): Promise<void> {
  expect(await driver.close(), 'what the extension did').toEqual({ requests: [], errors: [] });
}

/** Where an engine's downloads of this run are. */
export function downloadDir(engine: Engine): string {
  return `.output/downloads/${engine}`;
}

function emptyDownloadDir(engine: Engine): string {
  rmSync(downloadDir(engine), { recursive: true, force: true });
  mkdirSync(downloadDir(engine), { recursive: true });
  return downloadDir(engine);
}
