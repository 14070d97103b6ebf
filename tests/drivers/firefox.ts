/** Firefox through WebDriver BiDi, with the extension installed for good; see `driver.ts` for the contract. */
import type { BrowserDriver, StartOptions, Tab } from './driver';
import { allowInPrivateWindows, allowSites } from './firefox-addon';
import { chromeEvaluate } from './firefox-chrome';
import { giveCompiled, keepCompiled } from './firefox-compiled';
import { launchFirefox } from './firefox-process';
import { EXTENSION_UUID, prepareFirefoxProfile } from './firefox-profile';
import { openSidebar } from './firefox-sidebar';
import { createTabList, type TabList } from './firefox-tab-list';
import { beginFirefoxWitness, firefoxMisdeeds } from './firefox-witness';
import { poll } from './poll';
import { useProfile } from './profile';
import { urlOf } from './url-of';
import type { Wire } from './wire';
import { type Misdeeds, sumMisdeeds } from './witness';

const ORIGIN = `moz-extension://${EXTENSION_UUID}`;

/** Starts Firefox, headless unless asked otherwise. */
export async function startFirefox(options: StartOptions): Promise<BrowserDriver> {
  const profile = await useProfile(options.profileDir);
  const addonId = prepareFirefoxProfile(profile.dir, options);
  giveCompiled(profile.dir);
  let { firefox, list } = await boot();
  let backstage: Tab | null = null;
  const seen: Misdeeds[] = [];
  const collect = async () => {
    if (addonId && options.witness) seen.push(await firefoxMisdeeds(list.bidi));
  };

  async function boot() {
    const firefox = await launchFirefox(profile.dir, options);
    const list = await createTabList(firefox.bidi, options.pressKeys);
    if (addonId) await waitForAddon(list, addonId);
    if (addonId && options.witness) await beginFirefoxWitness(firefox.bidi, addonId, ORIGIN);
    return { firefox, list };
  }

  // The extension's pages, the backstage among them, go with the extension.
  const changeAddon = async (change: AddonChange) => {
    backstage = null;
    await chromeEvaluate(
      list.bidi,
      async (id: string, how: AddonChange) => {
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await (await AddonManager.getAddonByID(id))[how]();
      },
      addonId ?? '',
      change,
    );
  };

  const driver: BrowserDriver = {
    engine: 'firefox',
    newTab: () => list.create(),
    open: async (url) => {
      const tab = await list.create();
      await tab.goto(url);
      return tab;
    },
    extensionUrl: (path) => `${ORIGIN}/${path.replace(/^\//, '')}`,
    openExtensionPage: (path) => driver.open(driver.extensionUrl(path)),
    tabs: async () => (await list.all()).filter((tab) => tab !== backstage),
    waitForTab: (part) =>
      poll(`a tab at ${part}`, async () => {
        for (const tab of await list.all()) if ((await urlOf(tab)).includes(part)) return tab;
        return null;
      }) as Promise<Tab>,
    evaluateInBackground: async (fn, ...args) => {
      backstage ??= await openBackstage(list, driver.extensionUrl('manifest.json'));
      return backstage.evaluate(fn, ...args);
    },
    openSidePanel: () => openSidebar(list.bidi, addonId ?? ''),
    grantActiveTab: async (url) => {
      await chromeEvaluate(
        list.bidi,
        (id: string, address: string) => {
          const { tabManager } = WebExtensionPolicy.getByID(id).extension;
          for (const tab of gBrowser.tabs) {
            if (tab.linkedBrowser.currentURI.spec === address) tabManager.addActiveTabPermission(tab);
          }
        },
        addonId ?? '',
        url,
      );
    },
    killBackground: async () => {
      await chromeEvaluate(
        list.bidi,
        (id: string) => WebExtensionPolicy.getByID(id).extension.terminateBackground(),
        addonId ?? '',
      );
    },
    reloadExtension: async () => {
      await changeAddon('reload');
      await waitForAddon(list, addonId ?? '');
    },
    disableExtension: () => changeAddon('disable'),
    enableExtension: async () => {
      await changeAddon('enable');
      await waitForAddon(list, addonId ?? '');
    },
    allowSites: (allowed) => allowSites(list.bidi, addonId ?? '', allowed),
    allowInPrivateWindows: async () => {
      await allowInPrivateWindows(list.bidi, addonId ?? '');
      await driver.reloadExtension();
    },
    restart: async () => {
      await collect();
      backstage = null;
      await firefox.quit();
      ({ firefox, list } = await boot());
    },
    crash: async () => {
      backstage = null;
      await firefox.kill();
      ({ firefox, list } = await boot());
    },
    close: async () => {
      await collect();
      await firefox.quit();
      keepCompiled(profile.dir);
      await profile.dispose();
      return sumMisdeeds(seen);
    },
  };
  return driver;
}

async function openBackstage(list: TabList, url: string): Promise<Tab> {
  const tab = await list.create({ background: true });
  await tab.goto(url);
  return tab;
}

function waitForAddon(list: TabList, addonId: string) {
  return poll(`the add-on ${addonId}`, () =>
    chromeEvaluate(
      list.bidi,
      async (id: string) => {
        const policy = WebExtensionPolicy.getByID(id);
        if (!policy) return false;
        await policy.readyPromise;
        return policy.active;
      },
      addonId,
    ),
  );
}

type AddonChange = 'reload' | 'disable' | 'enable';

declare const ChromeUtils: { importESModule(url: string): Wire };
declare const WebExtensionPolicy: {
  getByID(id: string): {
    readonly active: boolean;
    readonly readyPromise: Promise<unknown>;
    readonly extension: {
      terminateBackground(): Promise<void>;
      readonly tabManager: { addActiveTabPermission(tab: BrowserTab): void };
    };
  };
};

type BrowserTab = { readonly linkedBrowser: { readonly currentURI: { readonly spec: string } } };
declare const gBrowser: { readonly tabs: Iterable<BrowserTab> };
