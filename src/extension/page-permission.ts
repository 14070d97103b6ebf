import { browser } from 'wxt/browser';
import { patternOf } from '@/src/core/sites/match-pattern';

/** Tells whether pages of an address may be read. */
export async function isAllowed(url: URL): Promise<boolean> {
  return browser.permissions.contains({ origins: [`${url.protocol}//${url.hostname}/*`] });
}

/** Asks the reader for what a rule's key covers. Must be called within a click; resolves to the answer. */
export function askForSite(scope: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(scope)] });
}

/** Asks the reader for every site. Must be called within a click; resolves to the answer. */
export function askForEverywhere(): Promise<boolean> {
  return browser.permissions.request({ origins: ['*://*/*'] });
}
