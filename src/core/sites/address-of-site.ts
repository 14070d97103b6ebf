/** Returns the address by which a site goes: a host written with the dot of the root (`bbc.com.`) is the host without it, to readers as to Chromium. */
export function addressOfSite(address: string): URL {
  const url = new URL(address);
  url.hostname = url.hostname.replace(/\.$/, '');
  return url;
}
