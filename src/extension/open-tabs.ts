/**
 * Makes open tabs follow the decisions where a registration does not reach: pages that were there before, and
 * private windows, of which nothing may be registered.
 */
import { type Browser, browser } from 'wxt/browser';
import { isPageEntered, leavePage } from './ask-page';
import { CSS_ORIGIN, SCRIPT, STYLE } from './page-files';
import { soon } from './soon';
import { isTabOn } from './tab-decisions';

type Tab = Browser.tabs.Tab;
type TabQuery = Browser.tabs.QueryInfo;

/** What is still done with tabs that are late. */
export type Rest = { readonly all: Promise<unknown> };

/**
 * Does something with every tab of a query; one for which it fails is passed over. A page that is busy or shows a dialog runs no
 * script until it is done: its turn comes then, and it is waited for a second at most.
 */
export async function withTabs(query: TabQuery, act: (tab: Tab) => Promise<void>): Promise<Rest> {
  const tabs = await browser.tabs.query(query);
  const all = Promise.allSettled(tabs.map(act));
  await soon(all);
  return { all };
}

/**
 * Starts the page script in those tabs of a query that are on and have none yet, and ends it in private ones that are off; other
 * sessions leave by themselves.
 */
export function followInTabs(query: TabQuery): Promise<Rest> {
  return withTabs(query, followInTab);
}

/** Does the same for one tab. */
export async function followInTab(tab: Tab): Promise<void> {
  if (tab.id === undefined) return;
  if (await isTabOn(tab)) await enterTab(tab.id);
  else if (tab.incognito) await leavePage(tab.id);
}

/** Starts the page script in every frame of a tab, unless it lives in all of them. */
export async function enterTab(tabId: number): Promise<void> {
  if (await isPageEntered(tabId)) return;
  const target = { tabId, allFrames: true };
  await putSheet(tabId);
  // Immediately: a frame that never finishes loading would hold up the others.
  await browser.scripting.executeScript({ target, files: [SCRIPT], injectImmediately: true });
}

const sheets = new Map<number, Promise<void>>();

/** Puts the sheet into a tab, once: behind whoever does so at the same time. A second copy would cost every style pass. */
async function putSheet(tabId: number): Promise<void> {
  const before = sheets.get(tabId);
  const put = (async () => {
    await before?.catch(() => {});
    const sheet = { target: { tabId, allFrames: true }, files: [STYLE], origin: CSS_ORIGIN };
    // Taken out first: it may be there already.
    await soon(browser.scripting.removeCSS(sheet).catch(() => {}));
    await soon(browser.scripting.insertCSS(sheet));
  })();
  sheets.set(tabId, put);
  await put;
}
