import type { ComponentChildren } from 'preact';

// S-300VM, An-124, Ил-62. The whole number with a few letters behind it: half a word in an element would be read out as a word.
// No Chinese letters: they stand beside it without a space, and a line may break after any of them.
// Or what no line begins with, and the space before it, where it would break: a dash, a percent sign, the end of “EE. UU.”.
const UNBROKEN = /([\p{L}--\p{sc=Han}]{1,4}-\d[\d[\p{L}--\p{sc=Han}]]{0,6}| [\p{Pd}%]| UU)/v;

/**
 * Returns a text that breaks where a typesetter would: Chromium breaks lines after any hyphen, and “S-” alone says nothing;
 * all engines put a dash at the head of a line.
 */
export function unbroken(text: string): ComponentChildren {
  return text.split(UNBROKEN).map((part, index) => (index % 2 ? <span class="unbroken">{part}</span> : part));
}
