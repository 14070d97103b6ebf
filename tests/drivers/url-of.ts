import type { Tab } from './driver';

/** The address of a tab, or nothing when it closed meanwhile. */
export function urlOf(tab: Tab): Promise<string> {
  return tab.url().catch(() => '');
}
