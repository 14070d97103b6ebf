/**
 * Whether a word ends between two texts of a run that touch (docs/adr/0043). Pages made by scripts have no white space between the
 * links of a list, or a caption and its credit: styles set them apart.
 *
 * Decided by letters and structure alone. A drop cap, and a name with an element for each letter, stay one word.
 */

import { closestTo } from './kin-of';

const TOUCHING = /^[\p{L}\p{N}]{2}/u;
/** "Credit|Juan", "12:30|Venezuela", and a footnote's "Maduro|1"; not "M|aduro", "US|As" or "S|300". */
const NEW_WORD = /^(?:.\p{Lu}\p{Ll}{2}|[\p{Ll}\p{Lo}]\p{N})/u;

/** Returns what the haystack has between two neighbours in a run, neither of them empty: a space where a word ends, else nothing. */
export function seamBetween(before: Text | undefined, after: Text): '' | ' ' {
  const last = before ? before.data.slice(-1) : ' ';
  // Mostly there is a space or a stop; then the regular expressions need not be compiled on a new page.
  if (last < '0' || after.data < '0') return '';
  const around = last + after.data.slice(0, 3);
  if (!TOUCHING.test(around) || before?.parentNode === after.parentNode) return '';
  const link = linkOf(before);
  return NEW_WORD.test(around) || (link && link !== (linkOf(after) ?? link)) ? ' ' : '';
}

function linkOf(text: Text | undefined): Element | null {
  return closestTo(text?.parentElement, 'a');
}
