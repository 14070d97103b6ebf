import { browser } from 'wxt/browser';
import { writeKeptFile } from '@/src/core/kept/kept-file';
import { KEPT_ITEMS } from './all-kept-items';
import { soon } from './soon';

/** Reads what is stored under the keys of all kept facts, as it is: a damaged or newer one is exported untouched. */
export function readKeptAsStored(): Promise<Record<string, unknown>> {
  return browser.storage.local.get(KEPT_ITEMS.map(({ fact }) => fact.key));
}

/** Resolves to the file that holds all of it; to `null` when it cannot be read, or not within a second. */
export async function exportKept(): Promise<string | null> {
  const stored = await soon(readKeptAsStored()).catch(() => undefined);
  return stored ? writeKeptFile(stored) : null;
}
