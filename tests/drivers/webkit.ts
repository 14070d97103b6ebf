/**
 * WebKitGTK's MiniBrowser through classic WebDriver, under an Xvfb of its own. Page code only: it has no
 * extensions, maps no host names and has no tabs of its own; what it cannot do rejects saying so.
 */
import { spawn } from 'node:child_process';
import { findBrowser, findMiniBrowser } from '../../scripts/setup/browsers.mjs';
import type { BrowserDriver, StartOptions, Tab } from './driver';
import { freePort } from './free-port';
import { poll } from './poll';
import { urlOf } from './url-of';
import { type WebDriver, webDriver } from './webdriver';
import { cannot, webkitTab } from './webkit-tab';
import { sumMisdeeds } from './witness';
import { startDisplay } from './xvfb';

/** Starts one WebKit session; every `newTab` is a window of it. */
export async function startWebKit(options: StartOptions): Promise<BrowserDriver> {
  if (options.extensionDir || options.hosts?.length) throw new Error('WebKit here runs page code only');
  const display = await startDisplay();
  const port = await freePort();
  const child = spawn(findBrowser('webkit'), [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display.name,
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      GDK_BACKEND: 'x11',
      // It would ask a proxy for its own machine's pages.
      http_proxy: '',
    },
  });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  let session = await newSession(port);
  const windows = new Map<string, Tab>();
  const parked: Tab[] = [];

  const tabOf = (handle: string) => {
    const known = windows.get(handle);
    if (known) return known;
    const tab = webkitTab(session, handle, display.picture);
    // MiniBrowser ends the session with any window that is closed: a closed tab waits for its next use.
    const close = async () => {
      await tab.goto('about:blank');
      parked.push(kept);
    };
    const kept = { ...tab, close };
    windows.set(handle, kept);
    return kept;
  };
  const driver: BrowserDriver = {
    engine: 'webkit',
    newTab: async () => {
      // The session's own window first, then windows, not tabs: a tab behind another is hidden and runs no frames.
      const [own] = windows.size === 0 ? ((await session.get('window/handles')) as string[]) : [];
      const tab = parked.pop() ?? tabOf(own ?? (await session.post('window/new', { type: 'window' })).handle);
      await tab.setViewport({ width: 1280, height: 800 });
      return tab;
    },
    open: async (url) => {
      const tab = await driver.newTab();
      await tab.goto(url);
      return tab;
    },
    extensionUrl: () => {
      throw new Error('WebKit has no extension here');
    },
    openExtensionPage: () => cannot('open an extension page'),
    tabs: async () => ((await session.get('window/handles')) as string[]).map(tabOf),
    waitForTab: (part) =>
      poll(`a tab at ${part}`, async () => {
        for (const tab of await driver.tabs()) if ((await urlOf(tab)).includes(part)) return tab;
        return null;
      }) as ReturnType<BrowserDriver['waitForTab']>,
    evaluateInBackground: () => cannot('run background code'),
    openSidePanel: () => cannot('open a side panel'),
    grantActiveTab: () => cannot('grant a permission'),
    killBackground: () => cannot('kill a background'),
    reloadExtension: () => cannot('reload an extension'),
    disableExtension: () => cannot('disable an extension'),
    enableExtension: () => cannot('enable an extension'),
    allowSites: () => cannot('change a permission'),
    allowInPrivateWindows: () => cannot('change a permission'),
    restart: async () => {
      await session.end();
      windows.clear();
      parked.length = 0;
      session = await newSession(port);
    },
    crash: () => cannot('be killed and started again'),
    close: async () => {
      await session.end().catch(() => {});
      const exited = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      await exited;
      process.off('exit', kill);
      await display.stop();
      return sumMisdeeds([]);
    },
  };
  return driver;
}

async function newSession(port: number): Promise<WebDriver> {
  const base = `http://127.0.0.1:${port}`;
  await poll('WebKitWebDriver', async () => (await fetch(`${base}/status`)).ok);
  const browserOptions = { binary: findMiniBrowser(), args: ['--automation'] };
  return webDriver(base, { 'webkitgtk:browserOptions': browserOptions, acceptInsecureCerts: true });
}
