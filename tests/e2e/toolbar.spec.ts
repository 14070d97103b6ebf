/** The toolbar's button: how many names the page has, and whether they are marked. The icon itself cannot be asked for. */

import type { Browser } from 'wxt/browser';
import type { BrowserDriver, Tab } from '../drivers/driver';
import { command, tabIdOf } from '../drivers/product';
import { serveHtml } from './pages';
import { expect, HOSTS, test } from './test';

declare const chrome: typeof Browser;

const BODY = '<p>Juan Guaidó met John Bolton.</p>';

async function buttonOf(driver: BrowserDriver, page: Tab) {
  const id = await tabIdOf(driver, await page.url());
  return driver.evaluateInBackground(async (tabId) => {
    const [badge, title] = await Promise.all([
      chrome.action.getBadgeText({ tabId }),
      chrome.action.getTitle({ tabId }),
    ]);
    return { badge, title };
  }, id);
}

test('counts over frames, follows the page, and is empty where names are not marked', async ({
  driver,
  server,
}) => {
  const inner = serveHtml(server, '/badge-inner', '<p>John Bolton left the White House.</p>', HOSTS.three);
  const url = serveHtml(server, '/badge', `${BODY}<iframe src="${inner}"></iframe>`, HOSTS.two);
  const page = await driver.open(url);
  const button = () => buttonOf(driver, page);
  await expect.poll(button).toEqual({ badge: '3', title: 'Sidelight: 3 mentions here' });
  await page.evaluate(() => document.body.append('Then John Bolton left.'));
  await expect.poll(button).toMatchObject({ badge: '4' });

  const off = { badge: '', title: 'Sidelight: not marking here' };
  await command(driver, 'setSite', { scope: 'apnews.com', on: false, privateWindow: null });
  await expect.poll(button).toEqual(off);
  await page.reload();
  await expect.poll(button).toEqual(off);
  await command(driver, 'setSite', { scope: 'apnews.com', on: true, privateWindow: null });
  await expect.poll(button).toMatchObject({ badge: '3' });

  await command(driver, 'changeSetting', { name: 'badge', value: false });
  await expect.poll(button).toEqual({ badge: '', title: 'Sidelight: 3 mentions here' });
  await command(driver, 'changeSetting', { name: 'badge', value: true });
  await expect.poll(button).toMatchObject({ badge: '3' });
  await page.close();
});

test('a page without a name shows no count', async ({ driver, server }) => {
  const none = await driver.open(serveHtml(server, '/none', '<p>Nobody.</p>', HOSTS.two));
  const marking = { badge: '', title: 'Sidelight: 0 mentions here' };
  await expect.poll(() => buttonOf(driver, none)).toEqual(marking);
  // Nor is it said to be paused when it was resumed: its script has no other count to tell than before.
  const popup = await driver.openExtensionPage(`popup.html#tab=${await tabIdOf(driver, await none.url())}`);
  const press = (button: string) =>
    popup.waitFor((selector) => {
      const found = document.querySelector<HTMLElement>(selector);
      found?.click();
      return found !== null;
    }, button);
  await press('[aria-label="Pause on this page until it is loaded again"]');
  await expect.poll(() => buttonOf(driver, none)).toMatchObject({ title: 'Sidelight: not marking here' });
  await press('.action-first');
  await expect.poll(() => buttonOf(driver, none)).toEqual(marking);
  await popup.close();
  await none.close();
});

test('a document in which names are not marked, a PDF for one, is not said to have none', async ({
  driver,
  server,
}) => {
  const body = '<?xml version="1.0"?><news>Juan Guaidó</news>';
  const feed = await driver.open(
    server.serve(HOSTS.two, '/news.xml', { body, contentType: 'text/xml; charset=utf-8' }),
  );
  await expect
    .poll(() => buttonOf(driver, feed))
    .toEqual({ badge: '', title: 'Sidelight: not marking here' });
  await feed.close();
});
