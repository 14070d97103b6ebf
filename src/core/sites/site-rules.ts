/** What the reader decided for sites. A site is a host suffix: `example.com` covers its subdomains. */
export type SiteRules = { readonly [site: string]: 'on' | 'off' };

/**
 * Tells whether highlighting is on for a host name. The longest rule that covers the host decides;
 * without one it is on (everywhere the browser lets us).
 */
export function isHostOn(rules: SiteRules, host: string): boolean {
  for (let suffix: string | null = host; suffix !== null; suffix = parentOf(suffix)) {
    const rule = Object.hasOwn(rules, suffix) ? rules[suffix] : undefined;
    if (rule) return rule === 'on';
  }
  return true;
}

/** Returns rules in which `site` is on or off; a rule that says what would hold anyway is left out. */
export function withSite(rules: SiteRules, site: string, on: boolean): SiteRules {
  const { [site]: _old, ...others } = rules;
  return isHostOn(others, site) === on ? others : { ...others, [site]: on ? 'on' : 'off' };
}

function parentOf(host: string): string | null {
  const dot = host.indexOf('.');
  return dot === -1 ? null : host.slice(dot + 1);
}
