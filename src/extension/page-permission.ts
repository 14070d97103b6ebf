import { browser } from 'wxt/browser';
import { patternOf } from '@/src/core/sites/match-pattern';

/** Tells whether the browser lets us read pages of an address, as the tab has it: to Firefox a host with the dot of the root is another one. */
export async function isAllowed(address: string): Promise<boolean> {
  const { protocol, hostname } = new URL(address);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

/** Asks the reader for what a rule's key covers. Must be called within a click; resolves to the answer. */
export function askForSite(scope: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(scope)] });
}

/** Asks the reader for every site. Must be called within a click; resolves to the answer. */
export function askForEverywhere(): Promise<boolean> {
  return browser.permissions.request({ origins: ['*://*/*'] });
}

/** Returns on how many sites, or `everywhere`, the browser lets us read pages. */
export async function allowedSites(): Promise<number | 'everywhere'> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.includes('*://*/*') || origins.includes('<all_urls>') ? 'everywhere' : origins.length;
}

/** Calls `changed` after every change of what may be read; returns what ends that. */
export function watchAllowed(changed: () => void): () => void {
  const events = [browser.permissions.onAdded, browser.permissions.onRemoved];
  for (const event of events) event.addListener(changed);
  return () => {
    for (const event of events) event.removeListener(changed);
  };
}
