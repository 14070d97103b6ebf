/** The page behind popup or side panel, as a state that is kept up to date. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { askBackground } from '@/src/extension/ask-background';
import { watchDecisions } from '@/src/extension/site-decisions';
import { followPage, type Look } from './follow-page';
import { askPage, type LookOptions, lookAtTab, type TabView, tabInView } from './look-at-tab';
import { saidBefore } from './said-before';

/** How often an open view looks at its page again: fast enough to seem live, rare enough to cost nothing. */
const LOOK_AGAIN_MS = 1_000;

/** How long nothing at all may be known of a page before that is said. */
const SILENT_MS = 1_500;

const NOTHING_YET: TabView = { tab: null, page: { is: 'loading', site: null }, pause: null, day: null };

export type FollowedTab = TabView & {
  /** Looks at once, and drops what is still to be answered. */
  readonly refresh: () => void;
  /** Neither the storage nor the browser says what is in view. */
  readonly isSilent: boolean;
};

/** Follows the page in view. */
export function useTabView(options: LookOptions): FollowedTab {
  const [view, setView] = useState(NOTHING_YET);
  const [isLate, setLate] = useState(false);
  const [follow] = useState(() =>
    followPage(NOTHING_YET, { look: createLook(options), meanwhile: saidBefore, show: setView }),
  );
  // What cannot be read is not shown, and looked for again.
  const lookAgain = (anew: boolean) => void follow(anew).catch(() => {});
  const [refresh] = useState(() => () => lookAgain(true));
  useEffect(() => {
    refresh();
    const late = setTimeout(() => setLate(true), SILENT_MS);
    const timer = setInterval(() => lookAgain(false), LOOK_AGAIN_MS);
    const unwatch = watchDecisions(refresh);
    browser.tabs.onActivated.addListener(refresh);
    return () => {
      clearTimeout(late);
      clearInterval(timer);
      unwatch();
      browser.tabs.onActivated.removeListener(refresh);
    };
  }, []);
  return { ...view, refresh, isSilent: isLate && view === NOTHING_YET };
}

/**
 * Creates what looks at the tab in view. A click shows the address of the page that it found and of none that comes behind it (in
 * Firefox not even of the same one, loaded again): of that it is hidden, whoever may read it.
 */
function createLook(options: LookOptions): () => Promise<Look<TabView>> {
  let { seesByClick } = options;
  return async () => {
    const tab = await tabInView(location.hash);
    if (tab?.url || tab?.status === 'loading') seesByClick = false;
    const known = await lookAtTab(tab, { seesByClick });
    const answer = askPage(known, options);
    // The page should have our script and has none: any call wakes the background, which then does what it had left undone.
    void answer.then(({ page }) => page.is === 'loading' && askBackground('isTabOn', {})).catch(() => {});
    return { known, answer };
  };
}
