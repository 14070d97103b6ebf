import type { Browser } from 'wxt/browser';
import { soon } from '@/src/extension/soon';
import { unawaited } from './unawaited';

type Tab = Browser.tabs.Tab;

/**
 * Returns a function that does something with a tab of which there is news, once at a time: all news that comes meanwhile is one
 * more time, with the tab as it was told last. A page may write its address hundreds of times a second (a map that is dragged, a
 * page that is scrolled), and the browser tells of each. A tab that hangs is not waited for: its page may be left meanwhile.
 */
export function createTabFollower(act: (tab: Tab) => Promise<unknown>): (tab: Tab) => Promise<void> {
  /** By tab that is busy: its news. */
  const news = new Map<number, Tab | null>();
  return async (tab) => {
    const { id = -1 } = tab;
    const isBusy = news.has(id);
    news.set(id, tab);
    if (isBusy) return;
    for (let next = news.get(id); next; next = news.get(id)) {
      news.set(id, null);
      const acted = act(next);
      unawaited(acted);
      await soon(acted).catch(() => {});
    }
    news.delete(id);
  };
}
