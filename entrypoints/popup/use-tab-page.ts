/** The page behind the popup, as a state that follows it. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Entity, EntityId } from '@/src/core/briefing/schema';
import { isHostOn } from '@/src/core/sites/site-rules';
import { siteRulesItem } from '@/src/extension/items';
import { type PageReport, readPageReport } from '@/src/extension/page-desk';
import { isAllowed } from '@/src/extension/page-permission';
import { scopesOfHost } from '@/src/extension/site-of-host';
import type { PageEntity, PageState } from '@/src/ui/popup/popup-model';

/** How often an open popup looks at its page again: fast enough to seem live, rare enough to cost nothing. */
const LOOK_AGAIN_MS = 1_000;

export type TabPage = {
  readonly page: PageState;
  readonly tabId: number | null;
  readonly refresh: () => void;
};

/** Follows the page of the popup's tab: its site, permission, rule and entities. */
export function useTabPage(entities: readonly Entity[]): TabPage {
  const [page, setPage] = useState<PageState>({ is: 'loading' });
  const [tabId, setTabId] = useState<number | null>(null);
  const refresh = () => {
    void lookAtTab(entities).then((seen) => {
      setPage(seen.page);
      setTabId(seen.tabId);
    });
  };
  useEffect(() => {
    refresh();
    const timer = setInterval(refresh, LOOK_AGAIN_MS);
    const unwatch = siteRulesItem.watch(refresh);
    return () => {
      clearInterval(timer);
      unwatch();
    };
  }, []);
  return { page, tabId, refresh };
}

async function lookAtTab(entities: readonly Entity[]): Promise<{ page: PageState; tabId: number | null }> {
  const tab = await tabOfPopup();
  const tabId = tab?.id ?? null;
  if (tabId === null || !URL.canParse(tab?.url ?? '')) return { page: { is: 'forbidden' }, tabId };
  const url = new URL(tab?.url as string);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { page: { is: 'forbidden' }, tabId };
  return { page: await pageState(url, tabId, entities), tabId };
}

async function tabOfPopup() {
  const named = Number(new URLSearchParams(location.hash.slice(1)).get('tab') ?? Number.NaN);
  if (Number.isInteger(named)) return browser.tabs.get(named).catch(() => null);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active ?? null;
}

async function pageState(url: URL, tabId: number, entities: readonly Entity[]): Promise<PageState> {
  const site = scopesOfHost(url.hostname).wide;
  if (!(await isAllowed(url))) return { is: 'no-permission', site };
  if (!isHostOn(await siteRulesItem.getValue(), url.hostname)) return { is: 'off', site };
  const report = await readPageReport(tabId);
  return { is: 'on', site, entities: report ? pageEntities(report, entities) : [] };
}

// The report comes from a page's process: only what the briefing knows is believed.
function pageEntities({ mentions }: PageReport, entities: readonly Entity[]): PageEntity[] {
  return entities
    .map(({ id, kind, name }) => ({ id, kind, name, count: Number(mentions[id as EntityId] ?? 0) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
