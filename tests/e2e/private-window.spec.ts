/** A private window: names are marked there when the browser lets us in, and nothing done there is kept. */
import type { Browser } from 'wxt/browser';
import type { BrowserDriver, Tab } from '../drivers/driver';
import { poll } from '../drivers/poll';
import { marksOf, pageReport, tabIdOf } from '../drivers/product';
import { serveHtml } from './pages';
import { expect, HOSTS, test } from './test';

declare const chrome: typeof Browser;

const BODY = '<p>Juan Guaidó met John Bolton.</p>';

test('what is decided, refused and looked up there goes with the window; the timeline opens', async ({
  driver,
  server,
}) => {
  await driver.allowInPrivateWindows();
  const url = serveHtml(server, '/private', BODY, HOSTS.two);
  const open = await driver.open(serveHtml(server, '/open', BODY, HOSTS.two));
  await expect.poll(async () => (await marksOf(open)).length).toBe(2);
  const before = await stored(driver);

  const windowId = await openPrivateWindow(driver, url);
  const hidden = await poll('the private tab', () => tabIdOf(driver, url));
  const marked = async () => (await pageReport(driver, hidden))?.marked ?? null;
  await expect.poll(marked).toBe(2);
  // Chromium has it in an ordinary window.
  await openTimelineFromPage(driver, hidden);
  await expect.poll(async () => (await timelines(driver)).length).toBe(1);
  await driver.evaluateInBackground((ids) => chrome.tabs.remove(ids), await timelines(driver));

  const popup = await driver.openExtensionPage(`popup.html#tab=${hidden}`);
  await popup.waitFor(() => document.body.textContent?.includes('Private window'));
  await lookUp(popup, 'abrams');
  await refuseOnPage(driver, hidden);
  await flip(popup, false);
  await expect.poll(marked).toBeNull();
  // The same site elsewhere is left alone.
  await open.bringToFront();
  expect((await marksOf(open)).length).toBe(2);
  await flip(popup, true);
  // The popup, here a tab, may lie in front of it: a page that nobody looks at does nothing.
  await driver.evaluateInBackground((id) => chrome.tabs.update(id, { active: true }).then(() => {}), hidden);
  await expect.poll(marked).toBe(2);
  await popup.bringToFront();
  await flip(popup, false);
  expect(Object.keys(await decidedIn(driver))).toEqual([String(windowId)]);

  // A tab that is dragged to another private window goes by what was decided there, at once.
  const blank = serveHtml(server, '/blank', '', HOSTS.two);
  const other = await openPrivateWindow(driver, blank);
  // A window that is left without a tab would close.
  await driver.evaluateInBackground(([id, url]) => chrome.tabs.create({ windowId: id, url }).then(() => {}), [
    windowId,
    blank,
  ] as const);
  const moveTo = (target: number) =>
    driver.evaluateInBackground(
      async ([tabId, to]) => {
        await chrome.tabs.move(tabId, { windowId: to, index: -1 });
        await chrome.tabs.update(tabId, { active: true });
      },
      [hidden, target] as const,
    );
  await expect.poll(marked).toBeNull();
  await moveTo(other);
  await expect.poll(marked).toBe(2);
  await moveTo(windowId);
  await expect.poll(marked).toBeNull();
  await driver.evaluateInBackground((id) => chrome.windows.remove(id), other);

  await driver.evaluateInBackground((id) => chrome.windows.remove(id), windowId);
  await expect.poll(async () => Object.keys(await decidedIn(driver))).toEqual([]);
  expect(await stored(driver)).toEqual(before);
  // Firefox opened it in that window, and it went with it.
  await popup.close().catch(() => {});
  await open.close();
});

function openPrivateWindow(driver: BrowserDriver, url: string): Promise<number> {
  return driver.evaluateInBackground(async (address) => {
    const made = await chrome.windows.create({ incognito: true, url: address });
    return made?.id ?? -1;
  }, url);
}

function stored(driver: BrowserDriver) {
  return driver.evaluateInBackground(async () => [
    await chrome.storage.local.get(),
    await chrome.storage.sync.get(),
  ]);
}

function decidedIn(driver: BrowserDriver): Promise<object> {
  return driver.evaluateInBackground(async () => {
    const { privateWindows = {} } = await chrome.storage.session.get('privateWindows');
    return privateWindows as object;
  });
}

async function lookUp(popup: Tab, query: string): Promise<void> {
  await popup.bringToFront();
  await popup.type(query);
  await popup.waitFor(() => document.querySelector('[role="option"]') !== null);
  await popup.press('Enter');
  await popup.waitFor(() => document.querySelector('.card') !== null);
  await popup.press('Escape');
  await popup.press('Escape');
  await popup.waitFor(() => document.querySelector('[role="switch"]') !== null);
}

async function flip(popup: Tab, on: boolean): Promise<void> {
  await popup.evaluate(() => document.querySelector<HTMLElement>('[role="switch"]')?.click());
  await popup.waitFor(
    (wanted) => document.querySelector(`[role="switch"][aria-checked="${wanted}"]`) !== null,
    on,
  );
}

/** As a card on the page does. */
function refuseOnPage(driver: BrowserDriver, id: number): Promise<unknown> {
  return driver.evaluateInBackground(async (tabId) => {
    const func = () => {
      const request = { what: 'alias', entity: 'john-bolton', alias: 'John Bolton', undo: false };
      return chrome.runtime.sendMessage({ call: 'refuse', request }) as Promise<unknown>;
    };
    await chrome.scripting.executeScript({ target: { tabId }, func });
  }, id);
}

/** As a card on the page does. */
function openTimelineFromPage(driver: BrowserDriver, id: number): Promise<unknown> {
  return driver.evaluateInBackground(async (tabId) => {
    const func = () => {
      const request = { entity: 'john-bolton' };
      return chrome.runtime.sendMessage({ call: 'openTimeline', request }) as Promise<unknown>;
    };
    await chrome.scripting.executeScript({ target: { tabId }, func });
  }, id);
}

function timelines(driver: BrowserDriver): Promise<number[]> {
  return driver.evaluateInBackground(async () => {
    const url = chrome.runtime.getURL('/timeline.html');
    return (await chrome.tabs.query({})).flatMap((tab) => (tab.url?.startsWith(url) ? [tab.id ?? -1] : []));
  });
}
