import { getDomain } from 'tldts';
import { type SiteScopes, scopesOf } from '@/src/core/sites/site-scope';

/**
 * Returns the two scopes that can be switched for a host: its registrable domain by the Public Suffix List (`bbc.co.uk`,
 * `user.github.io`) with all below it, and the host alone.
 */
export function scopesOfHost(host: string): SiteScopes {
  return scopesOf(host, getDomain(host, { allowPrivateDomains: true }));
}
