/** The decisions on where marking happens, read together and watched as one. */
import type { Decisions } from '@/src/core/sites/decisions';
import { lateEnd } from './is-extension-there';
import { grantedItem, pauseItem } from './items';
import { siteRulesItem } from './kept-items';

/** Reads the stored decisions. */
export async function readDecisions(): Promise<Decisions> {
  const [rules, pause, granted] = await Promise.all([
    siteRulesItem.getValue(),
    pauseItem.getValue(),
    grantedItem.getValue(),
  ]);
  return { rules, pause, granted };
}

/** Calls `listener` after every change of the stored decisions; returns the end of it. */
export function watchDecisions(listener: () => void): () => void {
  const ends = [siteRulesItem, pauseItem, grantedItem].map((item) => item.watch(() => listener()));
  return lateEnd(() => {
    for (const end of ends) end();
  });
}
