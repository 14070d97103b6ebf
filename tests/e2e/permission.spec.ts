/** Permission taken back from outside, in the browser's own settings (F33): every page is left at once, and the popup says what is missing. */
import type { Browser } from 'wxt/browser';
import { marksOf, tabIdOf } from '../drivers/product';
import { serveHtml } from './pages';
import { expect, HOSTS, test } from './test';

declare const chrome: typeof Browser;

test('pages are left, the popup asks for the permission, and they are marked again when it is back (F33)', async ({
  driver,
  server,
}) => {
  const page = await driver.open(
    serveHtml(server, '/revoked', '<p>Juan Guaidó met John Bolton.</p>', HOSTS.two),
  );
  const marked = async () => (await marksOf(page)).length;
  await expect.poll(marked).toBe(2);
  const popup = await driver.openExtensionPage(`popup.html#tab=${await tabIdOf(driver, await page.url())}`);
  await popup.waitFor(() => document.querySelector('[role="switch"]') !== null);
  const welcome = await driver.openExtensionPage('welcome.html');
  const where = () =>
    welcome.evaluate(() => document.querySelector('[aria-labelledby="where"]')?.textContent);
  await expect.poll(where).not.toContain('No site is allowed yet');

  await driver.allowSites(false);
  await expect.poll(where).toContain('No site is allowed yet');
  await page.bringToFront();
  await expect.poll(marked).toBe(0);
  await popup.bringToFront();
  await popup.waitFor(() => document.querySelector('[role="switch"]') === null);
  await page.bringToFront();
  const registered = () => driver.evaluateInBackground(() => chrome.scripting.getRegisteredContentScripts());
  await expect.poll(registered).toEqual([]);
  await page.reload();
  // By then it would long be marked.
  await page.waitFor(() => performance.now() > 1_500);
  expect(await marked()).toBe(0);

  await driver.allowSites(true);
  await expect.poll(where).not.toContain('No site is allowed yet');
  await welcome.close();
  await page.bringToFront();
  await expect.poll(marked).toBe(2);
  await popup.bringToFront();
  await popup.waitFor(() => document.querySelector('[role="switch"]') !== null);
  await popup.close();
  await page.close();
});
