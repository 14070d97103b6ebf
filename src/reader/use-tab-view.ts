/** The page behind popup or side panel, as a state that is kept up to date. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { askBackground } from '@/src/extension/ask-background';
import { watchDecisions } from '@/src/extension/site-decisions';
import { type LookOptions, lookAtTab, type TabView, tabInView } from './look-at-tab';
import { showAnswers } from './show-answers';

/** How often an open view looks at its page again: fast enough to seem live, rare enough to cost nothing. */
const LOOK_AGAIN_MS = 1_000;

/** Follows the page in view; `refresh` looks at it at once. */
export function useTabView(options: LookOptions): TabView & { readonly refresh: () => void } {
  const [view, setView] = useState<TabView>({ tab: null, page: { is: 'loading' }, pause: null, day: null });
  const [refresh] = useState(() => showAnswers(() => look(options), setView));
  useEffect(() => {
    refresh();
    const timer = setInterval(refresh, LOOK_AGAIN_MS);
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

/** Looks at the page in view once. */
async function look(options: LookOptions): Promise<TabView> {
  const view = await lookAtTab(await tabInView(location.hash), options);
  // The page should have our script and has none: any call wakes the background, which then does what it had left undone.
  if (view.page.is === 'unreadable') askBackground('isTabOn', {}).catch(() => {});
  return view;
}
