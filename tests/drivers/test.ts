/** Playwright's `test` for journeys on the built extension: one browser and one page server per worker. */
import { existsSync } from 'node:fs';
import { test as base } from '@playwright/test';
import { NEWS_HOSTS } from '../../src/core/sites/news-hosts';
import { type BrowserDriver, type Engine, startBrowser } from './driver';
import { type PageServer, startPageServer } from './page-server';

export { expect } from '@playwright/test';

export interface DriverOptions {
  /** Set by the project. */
  engine: Engine;
  /** Folder of the extension; empty for the shipped build of the engine. */
  extensionDir: string;
}

export interface DriverFixtures {
  /** A running browser with the extension; the news hosts, bare and with `www.`, answer from `pages`. */
  driver: BrowserDriver;
  pages: PageServer;
}

export const test = base.extend<{ tidyTabs: undefined }, DriverOptions & DriverFixtures>({
  engine: ['chromium', { option: true, scope: 'worker' }],
  extensionDir: ['', { option: true, scope: 'worker' }],
  driver: [
    async ({ engine, extensionDir }, use) => {
      const dir = extensionDir || builtExtension(engine);
      const driver = await startBrowser(engine, { extensionDir: dir, hosts: newsHosts() });
      await use(driver);
      await driver.close();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  pages: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern.
    async ({}, use) => {
      const pages = await startPageServer();
      await use(pages);
      await pages.close();
    },
    { scope: 'worker' },
  ],
  // A test leaves no tabs to the next; the first stays, since a browser ends with its last tab.
  tidyTabs: [
    async ({ driver }, use) => {
      const before = new Set(await driver.tabs());
      await use(undefined);
      for (const tab of await driver.tabs()) if (!before.has(tab)) await tab.close().catch(() => {});
    },
    { auto: true },
  ],
});

/** The folder `npm run build` fills for an engine. Throws when it is not there. */
export function builtExtension(engine: Engine): string {
  const dir = `.output/${engine === 'firefox' ? 'firefox' : 'chrome'}-mv3`;
  if (!existsSync(`${dir}/manifest.json`)) throw new Error(`${dir} is not built: npm run build`);
  return dir;
}

function newsHosts(): string[] {
  return NEWS_HOSTS.flatMap((host) => [host, `www.${host}`]);
}
