import { getDomain } from 'tldts';
import { type SiteScopes, scopesOf } from '@/src/core/sites/site-scope';

/**
 * Returns what can be switched for a host: its registrable domain by the Public Suffix List (`bbc.co.uk`,
 * `user.github.io`) with all below it, or the host alone.
 */
export function scopesOfHost(host: string): SiteScopes {
  return scopesOf(host, getDomain(host, { allowPrivateDomains: true }));
}
