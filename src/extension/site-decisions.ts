/** The decisions on where marking happens, read in one go and watched as one. */
import { storage } from 'wxt/utils/storage';
import type { Decisions } from '@/src/core/sites/decisions';
import { grantedItem, pauseItem, siteRulesItem } from './items';

/** Reads the stored decisions, in one read. */
export async function readDecisions(): Promise<Decisions> {
  const [rules, pause, granted] = await storage.getItems([siteRulesItem, pauseItem, grantedItem]);
  return { rules: rules?.value, pause: pause?.value, granted: granted?.value };
}

/** Calls `listener` after every change of the stored decisions; returns the end of it. */
export function watchDecisions(listener: () => void): () => void {
  const ends = [siteRulesItem, pauseItem, grantedItem].map((item) => item.watch(() => listener()));
  return () => {
    for (const end of ends) end();
  };
}
