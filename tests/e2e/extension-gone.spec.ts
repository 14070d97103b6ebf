/** The extension is updated, then disabled and enabled again, while pages are open: what is on them leaves, and a successor begins clean. */
import type { Browser } from 'wxt/browser';
import type { BrowserDriver, Engine, Tab } from '../drivers/driver';
import { countDifferingPixels } from '../drivers/pixels';
import { CARD_HOST, keepCleared, marksOf, openCardAt, pageReport, tabIdOf } from '../drivers/product';
import { serveHtml } from './pages';
import { endShipped, expect, HOSTS, startShipped, test } from './test';

declare const chrome: typeof Browser;

const BODY = '<p style="font: 30px serif">Juan Guaidó met John Bolton.</p>';
const NAMES = ['Juan Guaidó', 'John Bolton'];

test('updated, then disabled and enabled again, with a card open: no ghost, no error, one successor (F1, F5, T19)', async ({
  server,
}, { project }) => {
  const engine = project.name as Engine;
  const driver = await startShipped(engine);
  const url = serveHtml(server, '/updated', BODY, HOSTS.two);
  const aside = await driver.open(serveHtml(server, '/aside', BODY, HOSTS.one));
  await expectNames(aside);
  // Its address may have become https.
  const off = await (await driver.open(serveHtml(server, '/off', BODY, HOSTS.three))).url();
  await driver.evaluateInBackground(turnOff, 'bbc.com');
  await expectGrey(driver, off);
  const page = await driver.open(url);
  await expectNames(page);
  expect(await openCardAt(page, { text: 'Juan Guaidó' })).toBe(true);

  await driver.reloadExtension();
  await page.bringToFront();
  // Nothing tells the predecessor, and no event comes: the successor alone cleans up.
  await expect.poll(() => hosts(page)).toBe(0);
  await expect.poll(async () => (await reportOf(driver, url))?.marked).toBe(2);
  await expectNames(page);
  await page.hover(600, 400);
  await page.hover(620, 420);
  await settled();
  await expectNames(page);
  expect(await openCardAt(page, { text: 'John Bolton' })).toBe(true);
  expect(await hosts(page)).toBe(1);
  await page.press('Escape');
  await aside.bringToFront();
  await expectNames(aside);
  await expectGrey(driver, off);

  await page.bringToFront();
  expect(await openCardAt(page, { text: 'John Bolton' })).toBe(true);
  expect(await isCardSeen(page)).toBe(true);
  await driver.disableExtension();
  await page.bringToFront();
  await page.hover(600, 400);
  await page.hover(620, 420);
  await expect.poll(() => isCardSeen(page)).toBe(false);
  expect(await painted(page)).toBe(0);
  // Firefox ends the page script with the extension: names are left, which paint nothing and hold no card.
  if (engine === 'chromium') expect(await marksOf(page)).toEqual([]);

  await driver.enableExtension();
  await page.bringToFront();
  await expect.poll(() => hosts(page)).toBe(0);
  // Where nothing clears the names.
  await aside.bringToFront();
  await expect.poll(async () => (await reportOf(driver, await aside.url()))?.marked).toBe(2);
  expect(await openCardAt(aside, { text: 'Juan Guaidó' })).toBe(true);
  await expectGrey(driver, off);
  for (const tab of [page, aside]) expect(tab.messages.filter(({ level }) => level === 'error')).toEqual([]);
  await endShipped(driver);
});

// Without the witness, which asks the extension what it did.
test('removed, with a card open: nothing is seen of it a second after the next event, or in Firefox two after its script (F1)', async ({
  server,
}, { project }) => {
  const engine = project.name as Engine;
  const driver = await startShipped(engine, { witness: false });
  const page = await driver.open(serveHtml(server, '/removed', BODY, HOSTS.two));
  await expectNames(page);
  expect(await openCardAt(page, { text: 'Juan Guaidó' })).toBe(true);
  await page.evaluate(watchLeaving);
  await driver.evaluateInBackground(() => {
    // When this is answered: nobody could answer behind it.
    setTimeout(() => void chrome.management.uninstallSelf(), 50);
  });
  const answers = () => driver.evaluateInBackground(() => Boolean(chrome.runtime?.id)).catch(() => false);
  // Chromium says of a page of what is gone neither that it opened nor that it did not.
  const silence = () => new Promise<boolean>((done) => setTimeout(done, 2_500, false));
  await expect.poll(() => Promise.race([answers(), silence()])).toBe(false);
  await page.hover(600, 400);
  await page.hover(620, 420);
  if (engine === 'chromium') {
    const leftAfterMs = await page.waitFor(() => (globalThis as unknown as Leaving).leftAfterMs);
    expect(leftAfterMs).toBeLessThan(1_000);
  }
  // Firefox ends the script, which hears of no event any more: the card hides two seconds after it (docs/adr/0015).
  await expect.poll(() => isCardSeen(page), { timeout: 3_000 }).toBe(false);
  expect(await painted(page)).toBe(0);
  expect(page.messages.filter(({ level }) => level === 'error')).toEqual([]);
  await endShipped(driver);
});

test('injected by registration and three times by hand, it lives once (F5)', async ({
  driver,
  server,
  tab,
}) => {
  const url = serveHtml(server, '/injected', BODY);
  await tab.goto(url);
  await expectNames(tab);
  const id = await tabIdOf(driver, url);
  for (let time = 0; time < 3; time++) await driver.evaluateInBackground(inject, id);
  await settled();
  await expectNames(tab);
  expect(await openCardAt(tab, { text: 'Juan Guaidó' })).toBe(true);
  expect(await hosts(tab)).toBe(1);
  expect((await pageReport(driver, id))?.marked).toBe(2);
});

async function expectNames(tab: Tab): Promise<void> {
  await expect.poll(async () => (await marksOf(tab)).map(({ text }) => text)).toEqual(NAMES);
}

/** What the browser keeps for a tab's button goes with the extension that set it. */
async function expectGrey(driver: BrowserDriver, url: string): Promise<void> {
  const title = async () =>
    driver.evaluateInBackground((tabId) => chrome.action.getTitle({ tabId }), await tabIdOf(driver, url));
  await expect.poll(title).toBe('Sidelight: not marking here');
}

const hosts = (tab: Tab) => tab.evaluate((host) => document.querySelectorAll(host).length, CARD_HOST);

const isCardSeen = async (tab: Tab) =>
  (await tab.inClosedRoot(CARD_HOST, (root) =>
    root.querySelector('.card')?.checkVisibility({ visibilityProperty: true }),
  )) === true;

const settled = () => new Promise((done) => setTimeout(done, 1_200));

async function reportOf(driver: BrowserDriver, url: string) {
  return pageReport(driver, await tabIdOf(driver, url));
}

/** How many pixels of the first line change when the registry is emptied. */
async function painted(tab: Tab): Promise<number> {
  const clip = { x: 0, y: 0, width: 500, height: 90 };
  const before = await tab.screenshot({ clip });
  await tab.evaluate(keepCleared);
  return countDifferingPixels(before, await tab.screenshot({ clip }));
}

type Leaving = { leftAfterMs?: number };

/** Runs in the page: notes how long after the first event that follows our names and our card's host are gone. */
function watchLeaving(): void {
  const leave = () => {
    const sinceMs = performance.now();
    const look = () => {
      const names = [...(CSS.highlights as unknown as Map<string, unknown>).keys()];
      const isThere =
        names.some((name) => name.startsWith('sidelight-')) || document.querySelector('div[translate]');
      if (isThere) setTimeout(look, 4);
      else (globalThis as Leaving).leftAfterMs = performance.now() - sinceMs;
    };
    look();
  };
  addEventListener('pointermove', leave, { once: true, capture: true });
}

// These run in the extension.
function turnOff(scope: string): Promise<unknown> {
  return chrome.runtime.sendMessage({
    call: 'setSite',
    request: { scope, on: false, privateWindow: null },
  });
}

async function inject(tabId: number): Promise<void> {
  await chrome.scripting.executeScript({ target: { tabId }, files: ['/annotator.js'] });
}
