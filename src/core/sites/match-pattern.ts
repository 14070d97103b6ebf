/** Match patterns of the extension platform, as far as hosts go: `*://*.example.com/*`. */
import { hostOfScope } from './site-rules';

/** The parts of an address that patterns look at; a `URL` is one. */
export type WebAddress = { readonly protocol: string; readonly hostname: string };

type Parts = { readonly scheme: string; readonly host: string; readonly below: boolean };

/** Returns the pattern of what a rule's key covers, over http and https, on any port. */
export function patternOf(scope: string): string {
  const host = hostOfScope(scope);
  const alone = scope !== host || isIpAddress(host) || !host.includes('.');
  return alone ? `*://${host}/*` : `*://*.${host}/*`;
}

/** Tells whether a pattern is one of web pages. */
export function isWebPattern(pattern: string): boolean {
  return pattern === '<all_urls>' || /^(\*|https?):\/\//.test(pattern);
}

/** Tells whether one of some web patterns covers a web address. */
export function isCovered(patterns: readonly string[], url: WebAddress): boolean {
  const page = { scheme: url.protocol.slice(0, -1), host: url.hostname, below: false };
  return patterns.some((pattern) => holds(partsOf(pattern), page));
}

/** Returns the pattern of what a pattern and the key of a site's rule both cover; `null` when that is nothing. */
export function commonPattern(pattern: string, scope: string): string | null {
  const [one, two] = [partsOf(pattern), partsOf(patternOf(scope))];
  const common = holds({ ...one, scheme: '*' }, two) ? two : holds(two, one) ? one : null;
  return common && `${one.scheme}://${common.below ? '*.' : ''}${common.host}/*`;
}

function holds(outer: Parts, inner: Parts): boolean {
  if (outer.scheme !== '*' && outer.scheme !== inner.scheme) return false;
  if (outer.below && (outer.host === '' || inner.host.endsWith(`.${outer.host}`))) return true;
  return outer.host === inner.host && (outer.below || !inner.below);
}

function partsOf(pattern: string): Parts {
  const [scheme = '*', rest = '*/'] = pattern === '<all_urls>' ? [] : pattern.split('://');
  const host = rest.slice(0, rest.indexOf('/'));
  if (host === '*') return { scheme, host: '', below: true };
  return host.startsWith('*.')
    ? { scheme, host: host.slice(2), below: true }
    : { scheme, host, below: false };
}

function isIpAddress(host: string): boolean {
  // No name ends with a number.
  return /\.\d+$|\]$/.test(host);
}
