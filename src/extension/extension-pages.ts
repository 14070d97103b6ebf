import { browser } from 'wxt/browser';
import { LONGEST_QUERY } from '@/src/core/search/longest-query';
import type { TimelineTarget } from './calls';

/** Returns the address of the timeline at a place. */
export function timelineUrl(target: Omit<TimelineTarget, 'behind'>): string {
  const hash = new URLSearchParams();
  for (const [key, value] of Object.entries(target)) if (value) hash.set(key, value);
  const text = hash.toString();
  return browser.runtime.getURL(`/timeline.html${text && `#${text}`}` as '/timeline.html');
}

/** Opens the timeline in a new tab, beside `openerTabId` when it is given, in front unless the target says otherwise. */
export async function openTimeline(
  { behind, ...place }: TimelineTarget,
  openerTabId?: number,
): Promise<void> {
  const tab = { url: timelineUrl(place), ...(behind && { active: false }) };
  const beside = browser.tabs.create({ ...tab, ...(openerTabId === undefined ? {} : { openerTabId }) });
  // Where the opener's window is private Chromium opens it in another, and refuses it an opener there.
  await beside.catch(() => browser.tabs.create(tab));
}

type PopupAt = {
  /** The search that it begins with. Not where the popup is a tab, whose address is kept. */
  readonly query?: string;
  /** It begins with the query that was handed on (`handed-query`). */
  readonly isHanded?: boolean;
  /** The tab that it is of; by default the active one. */
  readonly tab?: number | undefined;
};

/** Returns the path of the popup. */
export function popupPath({ query, isHanded, tab }: PopupAt): string {
  const hash = new URLSearchParams();
  if (query) hash.set('q', query.slice(0, LONGEST_QUERY));
  if (isHanded) hash.set('handed', '');
  if (tab !== undefined) hash.set('tab', String(tab));
  return `/popup.html${hash.size > 0 ? `#${hash}` : ''}`;
}

/** Returns the address of the options. */
export function optionsUrl(): string {
  return browser.runtime.getURL('/options.html');
}

/** Returns the address of the welcome page. */
export function welcomeUrl(): string {
  return browser.runtime.getURL('/welcome.html');
}
