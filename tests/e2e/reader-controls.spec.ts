/** What the popup lets a reader decide: how far a switch reaches, pauses with a way back, permissions, look-ups. */

import type { Browser } from 'wxt/browser';
import type { BrowserDriver, Tab } from '../drivers/driver';
import { marksOf, pageReport, tabIdOf } from '../drivers/product';
import { serveHtml } from './pages';
import { expect, HOSTS, test } from './test';

declare const chrome: typeof Browser;

const BODY = '<p>Juan Guaidó met John Bolton.</p>';

async function popupOf(driver: BrowserDriver, page: Tab): Promise<Tab> {
  const popup = await driver.openExtensionPage(`popup.html#tab=${await tabIdOf(driver, await page.url())}`);
  await popup.waitFor(() => document.querySelector('.popup-foot') !== null);
  return popup;
}

/** Presses the button with this text or label, as a hand would: once it stands still, for lists arrive above it. */
async function pressButton(tab: Tab, label: string): Promise<void> {
  let place = { x: 0, y: 0 };
  await expect
    .poll(async () => {
      const before = place;
      place = (await tab.waitFor(placeOfButton, label)) ?? place;
      return Math.hypot(place.x - before.x, place.y - before.y);
    })
    .toBe(0);
  await tab.click(place.x, place.y);
}

function placeOfButton(label: string): { x: number; y: number } | null {
  const buttons = [...document.querySelectorAll<HTMLElement>('button, a')];
  const found = buttons.find((each) => (each.getAttribute('aria-label') ?? each.textContent) === label);
  if (!found) return null;
  found.scrollIntoView({ block: 'nearest' });
  const rect = found.getBoundingClientRect();
  return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
}

async function expectMarks(tab: Tab, count: number): Promise<void> {
  await tab.bringToFront();
  await expect.poll(async () => (await marksOf(tab)).length, { message: await tab.url() }).toBe(count);
}

test('a switch for this host alone leaves the rest of the site on', async ({ driver, server }) => {
  const below = await driver.open(serveHtml(server, '/below', BODY, HOSTS.twoBelow));
  const site = await driver.open(serveHtml(server, '/site', BODY, HOSTS.two));
  for (const tab of [below, site]) await expectMarks(tab, 2);
  const popup = await popupOf(driver, below);
  await popup.waitFor(() => document.querySelector('select') !== null);
  await popup.evaluate(() => {
    const select = document.querySelector('select') as HTMLSelectElement;
    select.value = '=live.apnews.com';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await pressButton(popup, 'Mark names on live.apnews.com only');
  await expectMarks(below, 0);
  await expectMarks(site, 2);
  // The popup opens again on the scope that decides.
  const again = await popupOf(driver, below);
  await pressButton(again, 'Mark names on live.apnews.com only');
  await expectMarks(below, 2);
  for (const tab of [below, site, popup, again]) await tab.close();
});

test('this page is paused until it is loaded again, or resumed', async ({ driver, server }) => {
  const page = await driver.open(serveHtml(server, '/paused', BODY, HOSTS.two));
  const other = await driver.open(serveHtml(server, '/other', BODY, HOSTS.two));
  await expectMarks(page, 2);
  const popup = await popupOf(driver, page);
  await pressButton(popup, 'Pause on this page until it is loaded again');
  await expectMarks(page, 0);
  await expectMarks(other, 2);
  await popup.bringToFront();
  await pressButton(popup, 'Resume');
  await expectMarks(page, 2);
  await popup.bringToFront();
  await pressButton(popup, 'Pause on this page until it is loaded again');
  await expectMarks(page, 0);
  await page.reload();
  await expectMarks(page, 2);
  for (const tab of [page, other, popup]) await tab.close();
});

test('a pause everywhere reaches every tab and new ones, and says the way back on any page', async ({
  driver,
  server,
}) => {
  const page = await driver.open(serveHtml(server, '/everywhere', BODY, HOSTS.two));
  await expectMarks(page, 2);
  const popup = await popupOf(driver, page);
  await pressButton(popup, 'Pause everywhere until you resume');
  await expectMarks(page, 0);
  const fresh = await driver.open(serveHtml(server, '/fresh', BODY, HOSTS.three));
  await expectMarks(fresh, 0);
  const onBlank = await driver.openExtensionPage('popup.html');
  await pressButton(onBlank, 'Resume');
  for (const tab of [page, fresh]) await expectMarks(tab, 2);
  for (const tab of [page, fresh, popup, onBlank]) await tab.close();
});

test('the short pause ends by itself', async ({ driver, server }) => {
  const page = await driver.open(serveHtml(server, '/short', BODY, HOSTS.two));
  await expectMarks(page, 2);
  // As the button does, with a moment that a test can wait for.
  await driver.evaluateInBackground(() => {
    const request = { pause: { untilMs: Date.now() + 3_000 }, privateWindow: null };
    return chrome.runtime.sendMessage({ call: 'setPause', request });
  });
  await expectMarks(page, 0);
  await driver.killBackground();
  await expectMarks(page, 2);
  await page.close();
});

test('look-ups are listed, newest first, and can be forgotten', async ({ driver, server }) => {
  const page = await driver.open(serveHtml(server, '/look-ups', BODY, HOSTS.two));
  await expectMarks(page, 2);
  for (const query of ['rosobor', 'abrams']) {
    const popup = await popupOf(driver, page);
    await popup.type(query);
    await popup.waitFor(() => document.querySelector('[role="option"]') !== null);
    await popup.press('Enter');
    await popup.waitFor(() => document.querySelector('.card') !== null);
    await popup.close();
  }
  const popup = await popupOf(driver, page);
  const names = () =>
    popup.evaluate(() => [...document.querySelectorAll('.recent-name')].map((each) => each.textContent));
  await expect.poll(async () => (await names()).slice(0, 2)).toEqual(['Elliott Abrams', 'Rosoboronexport']);
  // What the page names comes above, and moves the button.
  await popup.waitFor(() => document.querySelector('.on-page-name') !== null);
  await pressButton(popup, 'Clear');
  await expect.poll(names).toEqual([]);
  await popup.close();
  await page.close();
});

test('who, what and when stand under a name, and the events up to the page’s date', async ({
  driver,
  server,
}) => {
  const dated = `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","datePublished":"2019-03-31"}</script>${BODY}`;
  const page = await driver.open(serveHtml(server, '/dated', dated, HOSTS.two));
  await expectMarks(page, 2);
  const popup = await popupOf(driver, page);
  await popup.waitFor(() => document.querySelectorAll('.page-event').length === 3);
  const days = await popup.evaluate(() =>
    [...document.querySelectorAll('.page-event time')].map((time) => time.getAttribute('datetime') ?? ''),
  );
  for (const day of days) expect(day <= '2019-03-31').toBe(true);
  const lines = await popup.evaluate(() =>
    [...document.querySelectorAll('.on-page-line')].map((line) => line.textContent ?? ''),
  );
  expect(lines).toHaveLength(2);
  expect(lines.join(' ')).toMatch(/since .*2018/);
  await popup.close();
  await page.close();
});

test('counts are summed over frames and follow the page', async ({ driver, server }) => {
  const inner = serveHtml(server, '/counted-inner', '<p>John Bolton left the White House.</p>', HOSTS.three);
  const page = await driver.open(
    serveHtml(server, '/counted', `${BODY}<iframe src="${inner}" width="600"></iframe>`, HOSTS.two),
  );
  // Of the frame, too: behind the popup it would not be read.
  const inPage = async () =>
    (await pageReport(driver, await tabIdOf(driver, await page.url())))?.mentions['john-bolton'];
  await expect.poll(inPage).toBe(2);
  const popup = await popupOf(driver, page);
  const bolton = () =>
    popup.evaluate(() => {
      const rows = [...document.querySelectorAll('.on-page-row')];
      return rows.find((row) => row.textContent?.includes('John Bolton'))?.querySelector('.on-page-count')
        ?.textContent;
    });
  await expect.poll(bolton).toBe('2');
  await page.evaluate(() => document.body.append('Then John Bolton left.'));
  await page.bringToFront();
  await expect.poll(bolton).toBe('3');
  await popup.close();
  await page.close();
});

// Chromium cannot answer its prompt headless; Firefox grants for real, without the dialog, under a preference.
test('permission is asked for with one click, and the page is empty at once when it is taken away', {
  tag: '@firefox',
}, async ({ driver, server }) => {
  const page = await driver.open(serveHtml(server, '/asked', BODY, HOSTS.other));
  await driver.grantActiveTab(await page.url());
  const popup = await popupOf(driver, page);
  await popup.waitFor(() => document.body.textContent?.includes('Allow on example.org'));
  // Loaded again, the page hides its address from what the click had opened.
  await page.reload();
  await popup.waitFor(() => document.body.textContent?.includes('Its toolbar button can ask for this site'));
  await driver.grantActiveTab(await page.url());
  await pressButton(popup, 'Allow on example.org');
  await expectMarks(page, 2);
  await popup.bringToFront();
  await popup.waitFor(() => document.querySelector('[role="switch"]') !== null);

  await driver.evaluateInBackground(() => chrome.permissions.remove({ origins: ['*://*.example.org/*'] }));
  await expectMarks(page, 0);
  await driver.grantActiveTab(await page.url());
  await popup.bringToFront();
  await pressButton(popup, 'Allow on every site');
  await expectMarks(page, 2);
  await driver.evaluateInBackground(() => chrome.permissions.remove({ origins: ['*://*/*'] }));
  await expectMarks(page, 0);
  await popup.close();
  await page.close();
});

test('the popup says where browsers keep extensions out, and which pages are Sidelight’s own', async ({
  driver,
}) => {
  const welcome = await driver.openExtensionPage('welcome.html');
  for (const [page, words] of [
    [await tabIdOf(driver, await welcome.url()), 'This page is Sidelight’s own'],
    [999_999, 'Browsers keep extensions out of this page'],
  ] as const) {
    const popup = await driver.openExtensionPage(`popup.html#tab=${page}`);
    await popup.waitFor((said) => document.body.textContent?.includes(said), words);
    await popup.close();
  }
  await welcome.close();
});

test('the popup leads to the options', async ({ driver }) => {
  const popup = await driver.openExtensionPage('popup.html');
  await popup.waitFor(() => document.querySelector('.popup-options') !== null);
  await pressButton(popup, 'Sidelight options');
  await (await driver.waitForTab('options.html')).close();
  await popup.close().catch(() => {});
});
