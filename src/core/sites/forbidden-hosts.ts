/**
 * Web addresses that browsers keep every extension out of, whatever the reader grants: the stores, and in Firefox
 * the default of `extensions.webextensions.restrictedDomains`.
 */
const FORBIDDEN = new Set([
  'chromewebstore.google.com',
  'accounts-static.cdn.mozilla.net',
  'accounts.firefox.com',
  'addons.cdn.mozilla.net',
  'addons.mozilla.org',
  'api.accounts.firefox.com',
  'content.cdn.mozilla.net',
  'discovery.addons.mozilla.org',
  'oauth.accounts.firefox.com',
  'profile.accounts.firefox.com',
  'support.mozilla.org',
  'sync.services.mozilla.com',
]);

/** Tells whether browsers keep extensions out of a web address. */
export function isForbidden({ hostname, pathname }: { hostname: string; pathname: string }): boolean {
  return FORBIDDEN.has(hostname) || (hostname === 'chrome.google.com' && pathname.startsWith('/webstore'));
}
