/** The page of a tab as popup and side panel show it: its site and decisions, and what the page script found. */
import { type Browser, browser } from 'wxt/browser';
import { dossierAt } from '@/src/core/briefing/dossier-at';
import { eventsAround } from '@/src/core/briefing/events-around';
import type { Briefing, EdtfDate } from '@/src/core/briefing/schema';
import { whoWhatWhen } from '@/src/core/briefing/who-what-when';
import { chooseAsOf } from '@/src/core/chronology/choose-as-of';
import { pageDateOf } from '@/src/core/chronology/page-date';
import type { Decisions } from '@/src/core/sites/decisions';
import { isForbidden } from '@/src/core/sites/forbidden-hosts';
import { isPaused } from '@/src/core/sites/pause';
import { isHostOn, isScopeOn } from '@/src/core/sites/site-rules';
import { isTabPaused, isTabReadable, readPageReport } from '@/src/extension/ask-page';
import type { PageReport } from '@/src/extension/page-desk';
import { isAllowed } from '@/src/extension/page-permission';
import { scopesOfHost } from '@/src/extension/site-of-host';
import { soon } from '@/src/extension/soon';
import { readStated } from '@/src/extension/stated-schema';
import { decisionsFor, openerOf, webUrlOf } from '@/src/extension/tab-decisions';
import type { PageEntity, PageEvents, PageState, PopupModel, SiteState } from '@/src/ui/popup/popup-model';

type Tab = Browser.tabs.Tab;

export type TabView = {
  readonly tab: Tab | null;
  readonly page: PageState;
  readonly pause: PopupModel['pause'];
  /** The page's date; `null` when it states none. */
  readonly day: EdtfDate | null;
};

export type LookOptions = {
  readonly briefing: Briefing;
  readonly events: number;
  /** Whether we may see the address of any page here; one whose address is hidden is then one that browsers keep extensions out of. */
  readonly seesByClick: boolean;
};

/**
 * Looks at a tab, without asking its page, but for whose it is where it has no address. `null`, no tab at all, counts as a page that extensions are kept out of; `loading` is
 * one that is to be asked.
 */
export async function lookAtTab(
  tab: Tab | null,
  { seesByClick }: Pick<LookOptions, 'seesByClick'>,
): Promise<TabView> {
  const nothing = { tab, pause: null, day: null };
  if (tab?.id === undefined) return { ...nothing, page: { is: 'forbidden' } };
  const decisions = await decisionsFor(tab);
  const pause = isPaused(decisions.pause, Date.now()) ? decisions.pause : null;
  const own = webUrlOf(tab);
  const isBlank = !tab.url || tab.url === 'about:blank';
  // A window that another page opened and writes is of that page's site.
  const url = own ?? (isBlank && (await soon(openerOf(tab))));
  if (tab.url?.startsWith(browser.runtime.getURL('/'))) return { ...nothing, pause, page: { is: 'own' } };
  if (!url && !tab.url && !seesByClick) return { ...nothing, pause, page: { is: 'unseen' } };
  if (!url || isForbidden(url)) return { ...nothing, pause, page: { is: 'forbidden' } };
  const site = siteState(decisions, url.hostname);
  if (!(await isAllowed(own && tab.url ? tab.url : url.href)))
    return { ...nothing, pause, page: { is: 'no-permission', site } };
  if (!isHostOn(decisions.rules, url.hostname)) return { ...nothing, pause, page: { is: 'off', site } };
  return { ...nothing, pause, page: { is: 'loading', site } };
}

/** Adds what the page itself says, if there is one to be asked. What a page says that has gone meanwhile is not said of the one that came. */
export async function askPage(known: TabView, options: LookOptions): Promise<TabView> {
  const { tab, page } = known;
  if (tab?.id === undefined || page.is !== 'loading' || !page.site) return known;
  const said = await whatPageSays(tab.id, page.site, options);
  const now = await browser.tabs.get(tab.id).catch(() => null);
  if (now?.url !== tab.url) return lookAtTab(now, { seesByClick: false });
  // A page that is on its way lets nobody in, and names nobody yet. One that crashed is not: it was unloaded, but not put away.
  const isEmpty = said.page.is === 'forbidden' || (said.page.is === 'on' && said.page.entities.length === 0);
  const isComing = now?.status === 'loading' || now?.discarded;
  return isEmpty && isComing ? known : { ...known, ...said };
}

type Said = Pick<TabView, 'page'> & Partial<Pick<TabView, 'day'>>;

async function whatPageSays(tabId: number, site: SiteState, options: LookOptions): Promise<Said> {
  if (await isTabPaused(tabId)) return { page: { is: 'paused', site } };
  const report = await reportOf(tabId);
  // The page script comes with the page, or soon after the reader turned the site on: until then there is nothing to say.
  if (report === 'awaited') return { page: { is: 'loading', site } };
  if (typeof report === 'string') return { page: { is: report } };
  const { briefing } = options;
  const day = pageDateOf(readStated(report.stated))?.date ?? null;
  const entities = pageEntities(report, briefing, day);
  const around = pageEvents(entities, { ...options, day });
  const isCutShort = report.isCutShort === true;
  return { day, page: { is: 'on', site, entities, isCutShort, around } };
}

async function reportOf(tabId: number): Promise<PageReport | 'awaited' | 'unreadable' | 'forbidden'> {
  try {
    const report = await readPageReport(tabId);
    return report ?? ((await isTabReadable(tabId)) ? 'awaited' : 'unreadable');
  } catch {
    return 'forbidden';
  }
}

function siteState({ rules }: Decisions, host: string): SiteState {
  const { wide, narrow } = scopesOfHost(host);
  const state = (scope: typeof wide) => ({ ...scope, on: isScopeOn(rules, scope.key) });
  return {
    scopes: wide === narrow ? [state(wide)] : [state(wide), state(narrow)],
    decidedBy: isScopeOn(rules, wide.key) === isHostOn(rules, host) ? wide.key : narrow.key,
  };
}

// The report comes from a page's process: only what the briefing knows is believed.
function pageEntities({ mentions }: PageReport, briefing: Briefing, day: EdtfDate | null): PageEntity[] {
  return briefing.entities
    .map(({ id, kind, name }) => ({ id, kind, name, count: mentions[id] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map((entity) => {
      const dossier = dossierAt(briefing, entity.id, { pageDate: day });
      return { ...entity, line: dossier && whoWhatWhen(dossier) };
    });
}

function pageEvents(
  entities: readonly PageEntity[],
  { briefing, events: limit, day }: LookOptions & { day: EdtfDate | null },
): PageEvents {
  if (day === null) return null;
  const asOf = chooseAsOf({ pageDate: day }, briefing.index.verifiedUntil);
  const ids = entities.map(({ id }) => id);
  return { asOf, events: eventsAround(briefing.events, { day: asOf.date, entities: ids, limit }) };
}

/** Returns the tab that an address names (`#tab=7`), else the active one of the window. */
export async function tabInView(hash: string): Promise<Tab | null> {
  const named = Number(new URLSearchParams(hash.slice(1)).get('tab') ?? Number.NaN);
  if (Number.isInteger(named)) return browser.tabs.get(named).catch(() => null);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active ?? null;
}
