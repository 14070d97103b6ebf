/** Settings and site rules that go through the browser's account (`storage.sync`), in real browsers: they go only when they are to, and what comes reaches open pages. */
import type { Browser } from 'wxt/browser';
import { fromChunks, toChunks } from '@/src/core/kept/sync-chunks';
import type { BrowserDriver } from '../drivers/driver';
import { command, marksOf } from '../drivers/product';
import { serveHtml } from './pages';
import { expect, HOSTS, test } from './test';

declare const chrome: typeof Browser;

/** What the account holds of each fact. */
async function account(driver: BrowserDriver): Promise<Record<string, { value: unknown }>> {
  const items = await driver.evaluateInBackground(() => chrome.storage.sync.get());
  return JSON.parse(fromChunks(items as Record<string, unknown>) ?? '{}');
}

test('what is decided goes to other devices once that is wanted, and what comes from there reaches open pages', async ({
  driver,
  server,
  tab,
}) => {
  await tab.goto(serveHtml(server, '/synced', '<p>Juan Guaidó met John Bolton.</p>', HOSTS.two));
  const marks = async () => (await marksOf(tab)).length;
  await expect.poll(marks).toBe(2);
  await command(driver, 'setSite', { scope: 'example.com', on: false, privateWindow: null });
  expect(await account(driver)).toEqual({});
  await command(driver, 'changeSetting', { name: 'sync', value: true });
  const rules = async () => (await account(driver)).siteRules?.value;
  await expect.poll(rules, { timeout: 10_000 }).toEqual({ 'example.com': 'off' });

  const told = { ...(await account(driver)), siteRules: { v: 1, value: { 'apnews.com': 'off' } } };
  await driver.evaluateInBackground(
    (items) => chrome.storage.sync.set(items),
    toChunks(JSON.stringify(told)) as Record<string, unknown>,
  );
  await tab.bringToFront();
  await expect.poll(marks, { timeout: 10_000 }).toBe(0);
  const here = await driver.evaluateInBackground(() => chrome.storage.local.get('siteRules'));
  expect(here).toMatchObject({ siteRules: { value: { 'apnews.com': 'off' } } });

  await command(driver, 'reset', {});
  await driver.evaluateInBackground(() => chrome.storage.sync.clear());
  await expect.poll(marks).toBe(2);
});
