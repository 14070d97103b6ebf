import type { SiteRules } from './site-rules';

/** Where the page script is registered: match patterns of the extension platform. */
export type WantedRegistration = {
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
};

/**
 * Derives from the granted origins and the reader's rules where the page script belongs; `null` when
 * nowhere. A site that is off is excluded, so its top document is never injected.
 *
 * A site that is off but has a subdomain that is on cannot be said with exclusions alone: it is not
 * excluded, and the page session leaves by the same rules when it starts.
 */
export function wantedRegistration(
  grantedOrigins: readonly string[],
  rules: SiteRules,
): WantedRegistration | null {
  const matches = [...new Set(grantedOrigins.filter(isWebPattern))].sort();
  if (matches.length === 0) return null;
  const off = Object.keys(rules).filter((site) => rules[site] === 'off' && !hasExceptionBelow(rules, site));
  return { matches, excludeMatches: off.sort().map(patternOf) };
}

/** Returns the match pattern that covers a site and its subdomains, over http and https, on any port. */
export function patternOf(site: string): string {
  return isIpAddress(site) || !site.includes('.') ? `*://${site}/*` : `*://*.${site}/*`;
}

function isWebPattern(origin: string): boolean {
  return origin === '<all_urls>' || /^(\*|https?):\/\//.test(origin);
}

function hasExceptionBelow(rules: SiteRules, site: string): boolean {
  return Object.keys(rules).some((other) => rules[other] === 'on' && other.endsWith(`.${site}`));
}

function isIpAddress(host: string): boolean {
  return /^\d+\.\d+\.\d+\.\d+$/.test(host) || host.startsWith('[');
}
