/** Takes the dot of the root off an address's host (`bbc.com.`), and returns the address: to readers, as to Chromium, it is the same site. */
export function dropRootDot<A extends { hostname: string }>(address: A): A {
  address.hostname = address.hostname.replace(/\.$/, '');
  return address;
}
