/** What a switch covers: a registrable domain with all below it, or one host. `key` is its rule's. */
export type SiteScope = { readonly key: string; readonly name: string; readonly covers: 'domain' | 'host' };

/** The scopes that a reader may choose for a page: its whole site, and its host alone. Both are one where the site is the host. */
export type SiteScopes = { readonly wide: SiteScope; readonly narrow: SiteScope };

/**
 * Returns the scopes of a host. `domain` is its registrable domain by the Public Suffix List, `null` when it has
 * none (an IP address, `localhost`): then both scopes are the host.
 */
export function scopesOf(host: string, domain: string | null): SiteScopes {
  const narrow: SiteScope = { key: `=${host}`, name: host, covers: 'host' };
  return { wide: domain === null ? narrow : { key: domain, name: domain, covers: 'domain' }, narrow };
}
