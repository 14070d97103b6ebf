/** What is looked up in a popup that opens as a tab. Not in its address: that stays in the history, also of what a private window selects. */
import { browser } from 'wxt/browser';
import { LONGEST_QUERY } from '@/src/core/search/longest-query';
import { storedItem } from './stored-item';

const item = storedItem<string | null>('handedQuery', null, browser.storage.session);

/** Keeps a query, its beginning where it is long, until the tab takes it or the browser closes. */
export async function handQuery(query: string): Promise<void> {
  await item.setValue(query.slice(0, LONGEST_QUERY));
}

/** Resolves to what was handed on, once. */
export async function takeHandedQuery(): Promise<string | null> {
  const query = await item.getValue();
  await item.setValue(null);
  return query;
}
