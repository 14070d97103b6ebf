import { commonPattern, isWebPattern, patternOf } from './match-pattern';
import { EVERY_SITE, isWithin, type SiteRules } from './site-rules';

/** Where the page script is registered: match patterns of the extension platform, sorted. */
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
  const granted = grantedOrigins.filter(isWebPattern);
  const chosenOnly = rules[EVERY_SITE] === 'off';
  const matches = chosenOnly ? chosen(granted, rules) : granted;
  if (matches.length === 0) return null;
  const off = Object.keys(rules).filter((scope) => scope !== EVERY_SITE && !isAnyOnWithin(rules, scope));
  return { matches: [...new Set(matches)].sort(), excludeMatches: off.map(patternOf).sort() };
}

function chosen(granted: readonly string[], rules: SiteRules): string[] {
  const on = Object.keys(rules).filter((scope) => rules[scope] === 'on');
  return on.flatMap((scope) => granted.flatMap((origin) => commonPattern(origin, scope) ?? []));
}

/** Tells whether a site is on or, where it is off, something below it. */
function isAnyOnWithin(rules: SiteRules, scope: string): boolean {
  return Object.keys(rules).some((other) => rules[other] === 'on' && isWithin(other, scope));
}
