/** The page behind popup or side panel, as a state that follows it. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { askBackground } from '@/src/extension/ask-background';
import { watchDecisions } from '@/src/extension/site-decisions';
import { type LookOptions, lookAtTab, type TabView, tabInView } from './look-at-tab';

/** How often an open view looks at its page again: fast enough to seem live, rare enough to cost nothing. */
const LOOK_AGAIN_MS = 1_000;

/** Follows the page in view; `refresh` looks at once. */
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

/** Late looks are dropped: what was asked last is shown. An equal view is not shown again, so that nothing moves. */
function createLook(options: LookOptions, show: (view: TabView) => void): () => void {
  let asked = 0;
  let shown = '';
  return () => {
    const ticket = ++asked;
    void tabInView(location.hash)
      .then((tab) => lookAtTab(tab, options))
      .then((view) => {
        // It should have our script and has none: a background that was ended half-way does the rest when it is woken.
        if (view.page.is === 'unreadable') askBackground('isTabOn', {}).catch(() => {});
        const state = JSON.stringify(view);
        if (ticket !== asked || state === shown) return;
        shown = state;
        show(view);
      });
  };
}
