/** The page behind popup or side panel, as a state that is kept up to date. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { askBackground } from '@/src/extension/ask-background';
import { watchDecisions } from '@/src/extension/site-decisions';
import type { PageState } from '@/src/ui/popup/popup-model';
import { followPage, type Look } from './follow-page';
import { askPage, type LookOptions, lookAtTab, type TabView, tabInView } from './look-at-tab';

/** How often an open view looks at its page again: fast enough to seem live, rare enough to cost nothing. */
const LOOK_AGAIN_MS = 1_000;

const NOTHING_YET: TabView = { tab: null, page: { is: 'loading', site: null }, pause: null, day: null };

/** Follows the page in view; `refresh` looks at it at once, and drops what is still to be answered. */
export function useTabView(options: LookOptions): TabView & { readonly refresh: () => void } {
  const [view, setView] = useState(NOTHING_YET);
  const [follow] = useState(() =>
    followPage(NOTHING_YET, { look: () => look(options), meanwhile, show: setView }),
  );
  const [refresh] = useState(() => () => void follow(true));
  useEffect(() => {
    refresh();
    const timer = setInterval(() => void follow(false), LOOK_AGAIN_MS);
    const unwatch = watchDecisions(refresh);
    browser.tabs.onActivated.addListener(refresh);
    return () => {
      clearInterval(timer);
      unwatch();
      browser.tabs.onActivated.removeListener(refresh);
    };
  }, []);
  return { ...view, refresh };
}

async function look(options: LookOptions): Promise<Look<TabView>> {
  const known = await lookAtTab(await tabInView(location.hash), options);
  const answer = askPage(known, options);
  // The page should have our script and has none: any call wakes the background, which then does what it had left undone.
  void answer.then(({ page }) => page.is === 'loading' && askBackground('isTabOn', {})).catch(() => {});
  return { known, answer };
}

/** What pages say of themselves. */
const SAID: readonly PageState['is'][] = ['on', 'paused', 'unreadable', 'forbidden'];

/** What a page said when it was asked before stays until it answers again. */
function meanwhile(known: TabView, shown: TabView): TabView {
  const isSame = known.tab?.id === shown.tab?.id && known.tab?.url === shown.tab?.url;
  if (known.page.is !== 'loading' || !isSame || !SAID.includes(shown.page.is)) return known;
  return { ...known, page: shown.page, day: shown.day };
}
