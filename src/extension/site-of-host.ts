import { getDomain } from 'tldts';

/**
 * Returns the site of a host: its registrable domain by the Public Suffix List (`bbc.co.uk`,
 * `user.github.io`), or the host itself where it has none (an IP address, `localhost`).
 */
export function siteOfHost(host: string): string {
  return getDomain(host, { allowPrivateDomains: true }) ?? host;
}
