/** Keeps the toolbar's button up to date for each tab: grey where names are not marked, their count where they are. */
import { type Browser, browser } from 'wxt/browser';
import { isTabPaused, isTabReadable, readPageReport } from '@/src/extension/ask-page';
import { readSettings, watchSettings } from '@/src/extension/kept-items';
import { withTabs } from '@/src/extension/open-tabs';
import { readerTag } from '@/src/extension/reader-tag';
import { watchDecisions } from '@/src/extension/site-decisions';
import { isTabOn } from '@/src/extension/tab-decisions';
import { colourBadge, showToolbar } from '@/src/extension/toolbar';
import { followedItem, watchPrivateWindows } from '@/src/extension/window-items';
import { textFor } from '@/src/locales/text-for';
import { createLatest } from './latest';
import { createTabFollower } from './tab-follower';
import { unawaited } from './unawaited';

type Tab = Browser.tabs.Tab;

export type ToolbarKeeper = {
  /** Looks at a tab and shows its state. A tab that is gone meanwhile is passed over. */
  show(tab: Tab): Promise<void>;
  /** Does the same for a tab whose page says that its count changed: at once, and then once a second however often it says so. */
  recount(tabId: number): Promise<void>;
  /** Does the same for all tabs; of those that are late it waits no longer than a second. */
  showAll(): Promise<unknown>;
};

/** A page that never rests, a ticker for one, would else be looked at all the time. */
const REST_MS = 1_000;

/** Creates the keeper and registers what it follows: navigation, decisions, settings. */
export function createToolbarKeeper(): ToolbarKeeper {
  let looks = 0;
  /** By tab: the number of the look that is shown. */
  const shown = new Map<number, number>();

  async function show(tab: Tab): Promise<void> {
    if (tab.id === undefined) return;
    const look = ++looks;
    const wanted = (await isTabOn(tab)) && !(await isTabPaused(tab.id));
    const report = wanted ? await readPageReport(tab.id).catch(() => null) : null;
    const on = wanted && (report !== null || (await mayBeMarked(tab.id, tab.status)));
    const mentions = Object.values(report?.mentions ?? {}).reduce((sum, count) => sum + count, 0);
    const settings = await readSettings();
    const t = textFor(readerTag(settings));
    const name = t('brand.name');
    const title = on ? t('toolbar.mentions', { name, count: mentions }) : t('toolbar.off', { name });
    // A busy page answers late: what was seen since is shown already.
    if ((shown.get(tab.id) ?? 0) > look) return;
    shown.set(tab.id, look);
    await showToolbar(tab.id, { on, title, count: settings.badge ? mentions : 0 }).catch(() => {});
  }

  /** Tabs that were looked at a moment ago, and whether they are to be looked at again. */
  const resting = new Map<number, boolean>();
  async function recount(tabId: number): Promise<void> {
    const isResting = resting.has(tabId);
    resting.set(tabId, isResting);
    if (isResting) return;
    setTimeout(() => {
      const again = resting.get(tabId);
      resting.delete(tabId);
      if (again) unawaited(recount(tabId));
    }, REST_MS);
    // A page says so when it goes, too: the tab shows another by now, if it is still there.
    const tab = await browser.tabs.get(tabId).catch(() => null);
    if (tab) await show(tab);
  }

  const showAll = createLatest(() => withTabs({}, show));
  const showAllSoon = () => unawaited(showAll());

  // A navigation clears what was set for the tab.
  const follow = createTabFollower(show);
  browser.tabs.onUpdated.addListener((_id, { status }, tab) => {
    if (status !== undefined) void follow(tab);
  });
  watchDecisions(showAllSoon);
  watchPrivateWindows(showAllSoon);
  watchSettings(showAllSoon);
  unawaited(colourBadge());
  // What tabs were told goes with the browser, an update and a while of being disabled; so does what is followed.
  unawaited(followedItem.getValue().then((followed) => followed || showAllSoon()));
  return { show, recount, showAll };
}

// The page script comes with a page, or soon after; to a PDF, a feed, or what the browser shows in place of a page, it never comes.
async function mayBeMarked(tabId: number, status: Tab['status']): Promise<boolean> {
  return status !== 'complete' || (await isTabReadable(tabId).catch(() => false));
}
