/**
 * Which addresses a briefing may have, and which of them we make links of. A grammar, not a parser: what it lets through means the same
 * to every browser, spreadsheet and calendar that meets it.
 *
 * Plain http or https; a host name of letters, digits and hyphens, in Punycode where it is not English, with at least one dot
 * and no number at its end; no user, no password; then only what RFC 3986 lets stand unencoded, so no space, quote, angle bracket, backslash or line break.
 */
export const WEB_ADDRESS =
  /^https?:\/\/(?:[A-Za-z0-9-]+\.)+[A-Za-z][A-Za-z0-9-]*(?::[0-9]{1,5})?(?:[/?#][!#-;=?-[\]^_a-z|~]*)?$/;

export const LONGEST_ADDRESS = 2_048;

/** Tells whether a text may be given out as an address, in a file or beside a source. */
export function isWebAddress(text: string): boolean {
  return text.length <= LONGEST_ADDRESS && WEB_ADDRESS.test(text);
}

/** Tells whether an address may be a link: https only. */
export function isLinkable(text: string): boolean {
  return text.startsWith('https://') && isWebAddress(text);
}
