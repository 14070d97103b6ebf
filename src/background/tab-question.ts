import type { Browser } from 'wxt/browser';
import { createLatest } from './latest';

type Tab = Browser.tabs.Tab;

/**
 * Returns the answers to a question about tabs. While one is being found, all who ask about that tab share the next: a page of
 * sixty frames asks sixty times at once, in every tab, when any decision changes.
 */
export function createTabQuestion<T>(answer: (tab: Tab) => Promise<T>): (tab: Tab) => Promise<T> {
  const running = new Map<string, { readonly ask: () => Promise<T>; waiting: number }>();
  return async (tab) => {
    // As it is now: another page, or another window, is another question.
    const key = JSON.stringify([tab.id, tab.url, tab.windowId]);
    const question = running.get(key) ?? { ask: createLatest(() => answer(tab)), waiting: 0 };
    running.set(key, question);
    question.waiting++;
    try {
      return await question.ask();
    } finally {
      if (--question.waiting === 0) running.delete(key);
    }
  };
}
