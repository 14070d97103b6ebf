/** How many units before and behind a name rules look at. */
export const WINDOW = 64;

/** What no reader sees, and no rule: soft hyphens, joiners, direction marks. */
const UNSEEN = /[\xad\u200b-\u200f\u202a-\u202e\u2060-\u206f]/g;

/**
 * Returns a part of a text as rules read it: white space of any kind and length as one space, accents as part of their letters.
 * Pages break and indent their lines, and put what does not break before a name: "Mr&nbsp;Trump".
 */
export function plain(text: string, start: number, end = start + WINDOW): string {
  // Not `slice`: a start before the text is its beginning.
  return text
    .substring(start, end)
    .normalize()
    .replace(UNSEEN, '')
    .replace(/\s\s+|[^\S ]/g, ' ');
}
