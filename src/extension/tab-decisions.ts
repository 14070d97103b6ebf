/** The decisions as they hold for one tab. For the background and the extension's own pages. */
import { type Browser, browser } from 'wxt/browser';
import { type Decisions, inWindow, isUrlOn } from '@/src/core/sites/decisions';
import { dropRootDot } from '@/src/core/sites/root-dot';
import { readDecisions } from './site-decisions';
import { privateWindowsItem } from './window-items';

export type TabPlace = Pick<Browser.tabs.Tab, 'id' | 'url' | 'incognito' | 'windowId'>;

/** Reads the decisions for a tab: the stored ones, overlaid with those of its window when that is private. */
export async function decisionsFor(tab: TabPlace): Promise<Decisions> {
  const decisions = await readDecisions();
  if (!tab.incognito) return decisions;
  return inWindow(decisions, (await privateWindowsItem.getValue())[tab.windowId]);
}

/** Returns the private window in which what is decided for a tab holds; `null` where it holds everywhere. */
export function privateWindowOf(
  tab: Pick<TabPlace, 'incognito' | 'windowId'> | null | undefined,
): number | null {
  return tab?.incognito ? (tab.windowId ?? null) : null;
}

/** Tells whether names are marked in a tab; false where we may not see whose it is. */
export async function isTabOn(tab: TabPlace): Promise<boolean> {
  const url = webUrlOf(tab) ?? (await openerOf(tab));
  return url !== null && isUrlOn(await decisionsFor(tab), url, Date.now());
}

/** Returns the address by which a tab's site goes if it is http or https and we may see it; else `null`. */
export function webUrlOf({ url }: Pick<TabPlace, 'url'>): URL | null {
  if (!url || !URL.canParse(url)) return null;
  const parsed = dropRootDot(new URL(url));
  return parsed.protocol === 'http:' || parsed.protocol === 'https:' ? parsed : null;
}

/** Returns the origin of the page that opened a blank window and may write it: no tab tells it, only a script that is let in there. */
export async function openerOf({ id = -1 }: TabPlace): Promise<URL | null> {
  const target = { tabId: id, frameIds: [0] };
  const [top] = await browser.scripting
    .executeScript({ target, injectImmediately: true, func: () => window.origin })
    .catch(() => []);
  return webUrlOf({ url: top?.result });
}
