/**
 * Tells whether what is stated under one path of a site holds under another: a post of a live blog lies below its page. The
 * front page is above everything.
 */
export function isOfSamePage(one: string, other: string): boolean {
  const [above, below] = one.length < other.length ? [one, other] : [other, one];
  return above === below || (above !== '/' && below.startsWith(above.replace(/\/?$/, '/')));
}
