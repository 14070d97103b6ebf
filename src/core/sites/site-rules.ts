/**
 * What the reader decided for sites. The key says what a rule covers:
 *
 *     example.com     the host and all below it
 *     =example.com    that host alone
 *     *               every host that no other rule covers
 */
export type SiteRules = { readonly [scope: string]: SiteRule };

export type SiteRule = 'on' | 'off';

/** The key of the rule for everything else. */
export const EVERY_SITE = '*';

/** Tells whether a text can be a rule's key; host names as `URL` gives them. */
export function isScope(text: string): boolean {
  return text.length <= 254 && /^(\*|=?[^\s/=*]+)$/.test(text);
}

/**
 * Tells whether marking is on for a host name. The narrowest rule that covers the host decides;
 * without one it is on (everywhere the browser lets us).
 */
export function isHostOn(rules: SiteRules, host: string): boolean {
  return ruleOf(rules, scopesOver(host)) !== 'off';
}

/** Tells whether marking is on for what a rule's key covers, as far as no narrower rule says otherwise. */
export function isScopeOn(rules: SiteRules, scope: string): boolean {
  return ruleOf(rules, scopesFrom(scope)) !== 'off';
}

/**
 * Returns rules in which all that `scope` covers is on or off. Narrower rules within it go, so that the
 * switch means what it says; a rule that says what would hold anyway is left out.
 */
export function withSite(rules: SiteRules, scope: string, on: boolean): SiteRules {
  const others = Object.fromEntries(Object.entries(rules).filter(([other]) => !isWithin(other, scope)));
  return isScopeOn(others, scope) === on ? others : { ...others, [scope]: on ? 'on' : 'off' };
}

/** Returns rules in which the one of a key is this, or with `null` is not there. What the others say stays as it is. */
export function withRule(rules: SiteRules, scope: string, rule: SiteRule | null): SiteRules {
  const { [scope]: _, ...others } = rules;
  return rule === null ? others : { ...others, [scope]: rule };
}

/** Returns the host that a rule's key names; `*` for the rule of everything else. */
export function hostOfScope(scope: string): string {
  return scope.startsWith('=') ? scope.slice(1) : scope;
}

/** Tells whether one rule's key covers nothing that the other does not. A scope is within itself. */
export function isWithin(inner: string, outer: string): boolean {
  const host = hostOfScope(inner);
  // No host is, or ends with, `*` or `=example.com`: these hold themselves alone.
  return inner === outer || host === outer || host.endsWith(`.${outer}`);
}

function ruleOf(rules: SiteRules, scopes: readonly string[]): SiteRule | undefined {
  const scope = scopes.find((key) => Object.hasOwn(rules, key));
  return scope === undefined ? undefined : rules[scope];
}

/** The keys that cover everything that a key covers, itself first. */
function scopesFrom(scope: string): string[] {
  return scopesOver(hostOfScope(scope)).filter((other) => isWithin(scope, other) || other === EVERY_SITE);
}

/** The keys that cover a host, the narrowest first. */
function scopesOver(host: string): string[] {
  const labels = host.split('.');
  return [`=${host}`, ...labels.map((_, from) => labels.slice(from).join('.')), EVERY_SITE];
}
