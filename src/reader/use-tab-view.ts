/** The page behind popup or side panel, as a state that is kept up to date. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { askBackground } from '@/src/extension/ask-background';
import { watchDecisions } from '@/src/extension/site-decisions';
import { type LookOptions, lookAtTab, type TabView, tabInView } from './look-at-tab';

/** How often an open view looks at its page again: fast enough to seem live, rare enough to cost nothing. */
const LOOK_AGAIN_MS = 1_000;

/** Follows the page in view; `refresh` looks at it at once. */
export function useTabView(options: LookOptions): TabView & { readonly refresh: () => void } {
  const [view, setView] = useState<TabView>({ tab: null, page: { is: 'loading' }, pause: null, day: null });
  const [look] = useState(() => createLook(options, setView));
  useEffect(() => {
    look();
    const timer = setInterval(look, LOOK_AGAIN_MS);
    const unwatch = watchDecisions(look);
    browser.tabs.onActivated.addListener(look);
    return () => {
      clearInterval(timer);
      unwatch();
      browser.tabs.onActivated.removeListener(look);
    };
  }, []);
  return { ...view, refresh: look };
}

/** Creates a function that looks once and shows what it finds. Only the last look counts, and an equal view is not shown again, so that nothing moves. */
function createLook(options: LookOptions, show: (view: TabView) => void): () => void {
  let asked = 0;
  let shown = '';
  return () => {
    const ticket = ++asked;
    void tabInView(location.hash)
      .then((tab) => lookAtTab(tab, options))
      .then((view) => {
        // The page should have our script and has none: any call wakes the background, which then does what it had left undone.
        if (view.page.is === 'unreadable') askBackground('isTabOn', {}).catch(() => {});
        const state = JSON.stringify(view);
        if (ticket !== asked || state === shown) return;
        shown = state;
        show(view);
      });
  };
}
