/** What is kept survives a browser that is killed while it writes (F25), and another version of the extension (F27). */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'wxt/browser';
import { DAMAGE_FACT } from '@/src/core/kept/damage';
import { readStored } from '@/src/core/kept/kept-fact';
import { builtExtension } from '../../scripts/setup/built.mjs';
import { type BrowserDriver, type Engine, startBrowser } from '../drivers/driver';
import { variantOf } from '../drivers/variant';
import { long } from '../long';
import { expect, HOSTS, test } from './test';

declare const chrome: typeof Browser;

const KILLS = long ? 25 : 3;

test('killed while it writes, everything is as before or as after, whole (F25)', async ({ driver }) => {
  test.setTimeout(30_000 + KILLS * 20_000);
  let number = 0;
  let kept = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    let acknowledged = kept;
    let isDead = false;
    const killed = new Promise((done) => setTimeout(done, 40 + ((kill * 97) % 260))).then(async () => {
      isDead = true;
      await driver.crash();
    });
    while (!isDead) {
      number++;
      // The call ends with the browser.
      if (await Promise.race([importNumber(driver, number).catch(() => false), killed.then(() => false)]))
        acknowledged = number;
    }
    await killed;
    const found = await numbersFound(driver);
    expect(new Set(found).size, `kill ${kill}: ${found}`).toBe(1);
    kept = found[0] as number;
    expect(kept).toBeGreaterThanOrEqual(acknowledged);
    expect(kept).toBeLessThanOrEqual(number);
  }
  console.log(`${KILLS} kills, ${number} imports`);
  const { damage } = await driver.evaluateInBackground(() => chrome.storage.local.get('damage'));
  // A copy may be torn, which is what the other one is for.
  expect(readStored(DAMAGE_FACT, damage).value.filter(({ restored }) => !restored)).toEqual([]);
  await driver.evaluateInBackground(() =>
    chrome.runtime.sendMessage({ call: 'reset', request: {} }).then(() => {}),
  );
});

// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern
test('an update keeps what older versions stored, and going back destroys nothing (F27)', async ({}, {
  project,
}) => {
  const engine = project.name as Engine;
  const profileDir = mkdtempSync(join(tmpdir(), 'sidelight-upgrade-'));
  const start = (version: string) => {
    // One folder for all versions: Chromium knows an unpacked extension by its path.
    const folder = variantOf(builtExtension(engine), `versions-${engine}`, {
      manifest: (manifest) => ({ ...manifest, version }),
    });
    return startBrowser(engine, { extensionDir: folder, hosts: [HOSTS.two], profileDir });
  };
  const older = JSON.parse(readFileSync('tests/fixtures/kept/v0.json', 'utf8'));
  const newest = JSON.parse(readFileSync('tests/fixtures/kept/v1.json', 'utf8'));

  const before = await start('0.0.1');
  await before.waitForTab('welcome.html');
  await before.evaluateInBackground(async (stored) => {
    await chrome.storage.local.remove(Object.keys(stored).flatMap((key) => [key, `${key}~`]));
    await chrome.storage.local.set(stored);
  }, older);
  await before.close();

  const after = await start('0.2.0');
  await expect.poll(() => stored(after, Object.keys(newest))).toEqual(newest);
  // A setting of the future: the older version, which comes back next, must leave it alone.
  const future = { dwellMs: { v: 2, value: 'soon' } };
  await after.evaluateInBackground((value) => chrome.storage.local.set(value), future);
  await after.close();

  const back = await start('0.1.0');
  expect((await back.evaluateInBackground(() => chrome.runtime.getManifest())).version).toBe('0.1.0');
  await back.evaluateInBackground(() => {
    const request = { name: 'dwellMs', value: 150 };
    return chrome.runtime.sendMessage({ call: 'changeSetting', request }).then(() => {});
  });
  expect(await stored(back, Object.keys(newest))).toEqual({ ...newest, ...future });
  const urls = await Promise.all((await back.tabs()).map((tab) => tab.url()));
  expect(urls.filter((url) => url.includes('welcome'))).toEqual([]);
  await back.close();
  rmSync(profileDir, { recursive: true, force: true });
});

/** Imports a file that says one number in several facts; resolves to whether it was taken. */
function importNumber(driver: BrowserDriver, number: number): Promise<boolean> {
  return driver.evaluateInBackground(async (n) => {
    const facts = {
      siteRules: { v: 1, value: { [`site-${n}.example`]: 'off' } },
      mutedNames: { v: 1, value: [{ entity: 's-300', alias: `name ${n}`, site: null }] },
    };
    const text = JSON.stringify({ format: 'sidelight', version: 1, facts });
    const answer = (await chrome.runtime.sendMessage({ call: 'importFile', request: { text } })) as {
      ok?: boolean;
    };
    return answer?.ok === true;
  }, number);
}

/** The number in each fact and in each second copy; 0 where there is none. */
function numbersFound(driver: BrowserDriver): Promise<number[]> {
  return driver.evaluateInBackground(async () => {
    const keys = ['siteRules', 'siteRules~', 'mutedNames', 'mutedNames~'];
    const found = (await chrome.storage.local.get(keys)) as Record<string, unknown>;
    return keys.map((key) => Number(/(?:site-|name )(\d+)/.exec(JSON.stringify(found[key]) ?? '')?.[1] ?? 0));
  });
}

function stored(driver: BrowserDriver, keys: readonly string[]): Promise<object> {
  return driver.evaluateInBackground((names) => chrome.storage.local.get([...names]), keys);
}
