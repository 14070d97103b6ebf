import { browser } from 'wxt/browser';
import { KEPT_ITEMS } from './all-kept-items';

/** Reads what is stored under the keys of all kept facts, as it is: a damaged or newer one is exported untouched. */
export function readKeptAsStored(): Promise<Record<string, unknown>> {
  return browser.storage.local.get(KEPT_ITEMS.map(({ fact }) => fact.key));
}
