import type { PageState } from '@/src/ui/popup/popup-model';
import type { TabView } from './look-at-tab';

/** What pages say of themselves. */
const SAID: readonly PageState['is'][] = ['on', 'paused', 'unreadable', 'forbidden'];

/** Joins what is known of a page to what is shown of it: what it said when it was asked before stays until it answers again. */
export function saidBefore(known: TabView, shown: TabView): TabView {
  const isSame = known.tab?.id === shown.tab?.id && known.tab?.url === shown.tab?.url;
  if (known.page.is !== 'loading' || !isSame || !SAID.includes(shown.page.is)) return known;
  const { page, day } = shown;
  // Decided since: a switch that still showed the other could be pressed in vain.
  const { site } = known.page;
  return { ...known, page: site && 'site' in page ? { ...page, site } : page, day };
}
