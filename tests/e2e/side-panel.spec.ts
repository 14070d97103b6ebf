/** The side panel: the page view with room, beside the page. */
import { tabIdOf } from '../drivers/product';
import { serveHtml } from './pages';
import { expect, HOSTS, test } from './test';

const DATED =
  '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","datePublished":"2019-03-31"}</script>';

test('shows the page, its events up to the article, and a dossier as of that day', async ({
  driver,
  server,
}) => {
  const page = await driver.open(serveHtml(server, '/panel', `${DATED}<p>Juan Guaidó.</p>`, HOSTS.two));
  // A tab in the background does no work until it is looked at.
  await page.waitFor(() => CSS.highlights.has('sidelight-person'));
  const panel = await driver.openExtensionPage(
    `sidepanel.html#tab=${await tabIdOf(driver, await page.url())}`,
  );
  await panel.setViewport({ width: 380, height: 800 });
  await panel.waitFor(() => document.querySelectorAll('.page-event').length > 3);
  const days = await panel.evaluate(() =>
    [...document.querySelectorAll('.page-event time')].map((time) => time.getAttribute('datetime') ?? ''),
  );
  expect(days.every((day) => day <= '2019-03-31')).toBe(true);
  await panel.evaluate(() => document.querySelector<HTMLElement>('.on-page-name')?.click());
  await panel.waitFor(() => document.querySelector('.card')?.textContent?.includes('As of March 31, 2019'));
  await panel.close();
  await page.close();
});

const overflow = () =>
  (document.scrollingElement as Element).scrollHeight - document.documentElement.clientHeight;

test('only its list scrolls, not the panel around it', async ({ driver, server }) => {
  const names =
    '<h2>Today</h2><p>Maduro, Guaidó, Trump, Bolton, Abrams, Russia, Venezuela, Caracas, S-300.</p>';
  const page = await driver.open(
    serveHtml(server, '/long', `${DATED}<p>Juan Guaidó, Donald Trump.</p>${names}`, HOSTS.two),
  );
  // Or the panel's tab comes to the front before, and behind it nothing is read.
  await page.waitFor(() => CSS.highlights.has('sidelight-person'));
  const id = await tabIdOf(driver, await page.url());
  for (const address of [`sidepanel.html#tab=${id}`, `popup.html#tab=${id}`]) {
    const panel = await driver.openExtensionPage(address);
    await panel.setViewport({ width: 360, height: 600 });
    await panel.waitFor(() => document.querySelector('.page-event') !== null);
    expect(await panel.evaluate(overflow), address).toBe(0);
    await panel.evaluate(() => document.querySelector<HTMLElement>('.on-page-name')?.click());
    await panel.waitFor(() => document.querySelector('.card') !== null);
    expect(await panel.evaluate(overflow), `${address}, a dossier`).toBe(0);
    await panel.close();
  }
  await page.close();
});

// Chromium opens its side panel by a hand only.
test('follows the active tab, with the page script asleep too', { tag: '@firefox' }, async ({
  driver,
  server,
}) => {
  const one = await driver.open(serveHtml(server, '/follow-1', '<p>Juan Guaidó.</p>', HOSTS.two));
  const two = await driver.open(serveHtml(server, '/follow-2', '<p>Elliott Abrams.</p>', HOSTS.three));
  const textOf = await driver.openSidePanel();
  const expectPanel = (words: string) => expect.poll(textOf).toContain(words);
  await expectPanel('Elliott Abrams');
  await expectPanel('bbc.com and its subdomains');
  await one.bringToFront();
  await expectPanel('Juan Guaidó');
  await expectPanel('apnews.com and its subdomains');
  // A page where no script of ours runs: we may not see it.
  const none = await driver.open(serveHtml(server, '/follow-3', '<p>Juan Guaidó.</p>', HOSTS.other));
  await expectPanel('Sidelight cannot see this page here');
  await driver.killBackground();
  await two.bringToFront();
  await expectPanel('Elliott Abrams');
  for (const tab of [one, two, none]) await tab.close();
});
