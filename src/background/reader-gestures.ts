/** What menus and keys do. Each begins within the reader's gesture, which permission prompts and popups need. */
import { type Browser, browser } from 'wxt/browser';
import { isHostOn, isScopeOn, type SiteRules } from '@/src/core/sites/site-rules';
import { goToMention } from '@/src/extension/ask-page';
import { popupPath } from '@/src/extension/extension-pages';
import { handQuery } from '@/src/extension/handed-query';
import { askForSite, isAllowed } from '@/src/extension/page-permission';
import { scopesOfHost } from '@/src/extension/site-of-host';
import { privateWindowOf, webUrlOf } from '@/src/extension/tab-decisions';
import { warnOnToolbar } from '@/src/extension/toolbar';
import { readerText } from './reader-text';
import type { SiteKeeper } from './site-keeper';

type Tab = Browser.tabs.Tab;

/** Turns the site of a tab off or on, by the scope that decides there; asks for the permission if there is none. A failure is shown on the toolbar's button. */
export async function toggleSite(tab: Tab | undefined, sites: SiteKeeper): Promise<void> {
  const url = tab && webUrlOf(tab);
  if (!tab?.url || !url) return;
  const { wide, narrow } = scopesOfHost(url.hostname);
  // Asked before anything is awaited, or the gesture would be over. Where the permission is granted no prompt appears.
  const allowed = isAllowed(tab.url);
  if (!(await askForSite(narrow.key).catch(() => false))) return;
  const wasAllowed = await allowed;
  const choose = (rules: SiteRules) => {
    const isOn = isHostOn(rules, url.hostname);
    const { key } = isScopeOn(rules, wide.key) === isOn ? wide : narrow;
    return [{ scope: key, on: !(wasAllowed && isOn) }];
  };
  const written = await sites.chooseSites(choose, { privateWindow: privateWindowOf(tab) });
  if (!written.ok && tab.id !== undefined) await warn(tab.id, written.error);
}

async function warn(tabId: number, error: 'full' | 'newer'): Promise<void> {
  const t = await readerText();
  await warnOnToolbar(tabId, t(`options.failed.${error}`));
}

/** Opens the popup on a search for the text, or the same page in a tab where the popup cannot be opened. */
export async function lookUp(text: string, tab: Tab | undefined): Promise<void> {
  const popup = popupPath({ query: text });
  const target = tab?.id === undefined ? {} : { tabId: tab.id };
  // Not awaited, or the gesture would be over.
  const set = browser.action.setPopup({ ...target, popup });
  try {
    await browser.action.openPopup();
  } catch {
    await handQuery(text);
    const page = popupPath({ isHanded: true, tab: tab?.id });
    await browser.tabs.create({ url: browser.runtime.getURL(page as '/popup.html') });
  }
  await set;
  await browser.action.setPopup({ ...target, popup: popupPath({}) });
}

/** Goes to the next or previous marked name. */
export async function goToNeighbour(tab: Tab | undefined, back: boolean): Promise<void> {
  if (tab?.id !== undefined) await goToMention(tab.id, { back });
}
