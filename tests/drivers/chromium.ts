/** Chromium through Playwright, with the extension loaded unpacked; see `driver.ts` for the contract. */
import { createHash } from 'node:crypto';
import { readlinkSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../scripts/setup/browsers.mjs';
import { EXTENSIONS_PAGE } from './chromium-pages';
import { chromiumSwitches } from './chromium-switches';
import { chromiumTab } from './chromium-tab';
import { createChromiumWitness } from './chromium-witness';
import type { BrowserDriver, StartOptions, Tab } from './driver';
import { poll } from './poll';
import { useProfile } from './profile';
import { sumMisdeeds } from './witness';

/** Starts Chromium, headless unless asked otherwise. */
export async function startChromium(options: StartOptions): Promise<BrowserDriver> {
  const profile = await useProfile(options.profileDir);
  const extensionDir = options.extensionDir ? realpathSync(options.extensionDir) : null;
  const extensionId = extensionDir ? idOfUnpacked(extensionDir) : '';
  const known = new WeakMap<Page, Tab>();
  const witness = options.witness ? createChromiumWitness(profile.dir, extensionId) : null;
  let context = await boot();
  let backstage: Page | null = null;
  let workers: CDPSession | null = null;

  async function boot() {
    const started = await launch(options, extensionDir, profile.dir, witness ? [witness.launchSwitch()] : []);
    await witness?.begin(started);
    return started;
  }
  const reboot = async () => {
    backstage = null;
    workers = null;
    context = await boot();
    watch();
  };

  // The browser closes it where it ends the extension's pages.
  const behind = async () => {
    if (backstage && !backstage.isClosed()) return backstage;
    workers = null;
    backstage = await openBackstage(context, driver.extensionUrl('manifest.json'));
    return backstage;
  };

  const tabOf = (page: Page) => {
    const tab = known.get(page) ?? chromiumTab(page);
    known.set(page, tab);
    return tab;
  };
  const meet = (page: Page) => {
    const isNew = !known.has(page);
    tabOf(page);
    if (isNew && options.downloadDir) saveDownloads(page, options.downloadDir);
  };
  const watch = () => {
    for (const page of context.pages()) meet(page);
    context.on('page', meet);
  };
  watch();

  // The extension's pages, the backstage among them, go with the extension.
  const manageExtension = async (change: Change) => {
    const gone = backstage?.waitForEvent('close');
    const page = await context.newPage();
    await page.goto(EXTENSIONS_PAGE);
    await page.evaluate(changeExtension, { id: extensionId, change });
    await page.close();
    await gone;
    backstage = null;
  };

  const driver: BrowserDriver = {
    engine: 'chromium',
    newTab: async () => tabOf(await context.newPage()),
    open: async (url) => {
      const tab = await driver.newTab();
      await tab.goto(url);
      return tab;
    },
    extensionUrl: (path) => `chrome-extension://${extensionId}/${path.replace(/^\//, '')}`,
    openExtensionPage: (path) => driver.open(driver.extensionUrl(path)),
    tabs: async () =>
      context
        .pages()
        .filter((page) => page !== backstage)
        .map(tabOf),
    waitForTab: (part) =>
      poll(`a tab at ${part}`, async () => {
        const page = context.pages().find((candidate) => candidate.url().includes(part));
        return page ? tabOf(page) : null;
      }) as Promise<Tab>,
    evaluateInBackground: async (fn, ...args) => {
      return tabOf(await behind()).evaluate(fn, ...args);
    },
    openSidePanel: () => Promise.reject(new Error('Chromium opens the side panel by a hand only')),
    grantActiveTab: () =>
      Promise.reject(new Error('Chromium gives activeTab by a real click on the toolbar button only')),
    killBackground: async () => {
      workers ??= await workersOf(await behind());
      await workers.send('ServiceWorker.stopAllWorkers');
    },
    reloadExtension: () => manageExtension('reload'),
    disableExtension: () => manageExtension('disable'),
    enableExtension: () => manageExtension('enable'),
    allowSites: async (allowed) => {
      const page = await context.newPage();
      await page.goto(EXTENSIONS_PAGE);
      await page.evaluate(setHostAccess, { id: extensionId, allowed });
      await page.close();
    },
    allowInPrivateWindows: () => manageExtension('private'),
    restart: async () => {
      await witness?.collect(context);
      await context.close();
      await reboot();
    },
    crash: async () => {
      await kill(context, profile.dir);
      await reboot();
    },
    close: async () => {
      await witness?.collect(context);
      await context.close();
      const misdeeds = witness?.misdeeds() ?? sumMisdeeds([]);
      await profile.dispose();
      return misdeeds;
    },
  };
  return driver;
}

function saveDownloads(page: Page, dir: string): void {
  page.on('download', (download) => void download.saveAs(join(dir, download.suggestedFilename())));
}

/** The lock of a profile that is in use names host and process. */
async function kill(context: BrowserContext, profileDir: string): Promise<void> {
  const closed = new Promise((resolve) => context.once('close', resolve));
  process.kill(Number(readlinkSync(join(profileDir, 'SingletonLock')).split('-').at(-1)), 'SIGKILL');
  await closed;
}

function launch(
  options: StartOptions,
  extensionDir: string | null,
  profileDir: string,
  more: readonly string[],
) {
  const others = (options.otherExtensionDirs ?? []).map((dir) => realpathSync(dir));
  const loaded = [...(extensionDir ? [extensionDir] : []), ...others];
  return chromium.launchPersistentContext(profileDir, {
    executablePath: findBrowser('chromium'),
    headless: !options.headed && !options.display,
    // The page server's certificate is its own; see self-signed.ts.
    ignoreHTTPSErrors: true,
    viewport: options.display ? null : { width: 1280, height: 800 },
    ...(options.display ? { env: { ...process.env, DISPLAY: options.display } as Env } : {}),
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreDefaultArgs: [
      '--disable-extensions',
      '--headless',
      '--headless=old',
      ...(options.keepsLeftPages ? ['--disable-back-forward-cache'] : []),
    ],
    args: [
      ...(options.headed || options.display ? [] : ['--headless=new']),
      ...chromiumSwitches(options.hosts ?? [], loaded),
      ...more,
      ...(options.chromiumArgs ?? []),
    ],
  });
}

/** Chromium names an unpacked extension by the SHA-256 of its folder's path, sixteen bytes in the letters a to p. */
function idOfUnpacked(dir: string): string {
  const hex = createHash('sha256').update(dir).digest('hex').slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/**
 * A hidden document of the extension's origin, opened once, behind the tabs.
 * Not the worker itself: Playwright keeps talking to a worker that was stopped and hangs.
 */
async function openBackstage(context: BrowserContext, url: string): Promise<Page> {
  const front = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(front);
  // Together: a browser that is killed meanwhile ends both.
  const [page] = await Promise.all([
    // Another may come before it: a busy machine is late with the tab that a browser starts with.
    context.waitForEvent('page', (one) =>
      one.waitForURL(url).then(
        () => true,
        () => false,
      ),
    ),
    session.send('Target.createTarget', { url, background: true }),
  ]);
  await session.detach();
  return page;
}

/** From a page that stays, so that nothing moves to the front or away when a worker is stopped. */
async function workersOf(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  return session;
}

/** Runs in Chromium's own page of extensions. Without its developer mode an unpacked extension would not come back. */
async function changeExtension({ id, change }: { id: string; change: Change }): Promise<void> {
  await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  const { developerPrivate } = chrome;
  if (change === 'reload') await developerPrivate.reload(id, { failQuietly: true });
  else if (change === 'private')
    await developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
  else await chrome.management.setEnabled(id, change === 'enable');
}

async function setHostAccess({ id, allowed }: { id: string; allowed: boolean }): Promise<void> {
  const hostAccess = allowed ? 'ON_ALL_SITES' : 'ON_CLICK';
  await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess });
}

type Env = Record<string, string>;
type Change = 'reload' | 'disable' | 'enable' | 'private';

declare const chrome: {
  readonly developerPrivate: {
    updateExtensionConfiguration(update: object): Promise<void>;
    updateProfileConfiguration(update: object): Promise<void>;
    reload(id: string, options: object): Promise<void>;
  };
  readonly management: { setEnabled(id: string, enabled: boolean): Promise<void> };
};
