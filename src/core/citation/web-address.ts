/**
 * Which addresses a briefing may have, and of which we make links. A grammar, not a parser: what it lets through means the same to
 * every browser, spreadsheet and calendar.
 *
 * Plain http or https; a host name of letters, digits and hyphens, other letters in Punycode, with at least one dot and no number
 * at its end; no user, no password; then only what RFC 3986 allows unencoded, so no space, quote, angle bracket, backslash or
 * line break.
 */
export const WEB_ADDRESS =
  /^https?:\/\/(?:[A-Za-z0-9-]+\.)+[A-Za-z][A-Za-z0-9-]*(?::[0-9]{1,5})?(?:[/?#][!#-;=?-[\]^_a-z|~]*)?$/;

export const LONGEST_ADDRESS = 2_048;

/** Tells whether a text may be written as an address, in a file or beside a source. */
export function isWebAddress(text: string): boolean {
  return text.length <= LONGEST_ADDRESS && WEB_ADDRESS.test(text);
}

/** Tells whether an address may be a link: https only. */
export function isLinkable(text: string): boolean {
  return text.startsWith('https://') && isWebAddress(text);
}
