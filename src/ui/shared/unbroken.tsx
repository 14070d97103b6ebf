import type { ComponentChildren } from 'preact';

// S-300VM, An-124, Ил-62. The whole number with a few letters behind it: half a word in an element would be read out as a word.
// No Chinese letters: they stand beside it without a space, and a line may break after any of them.
const MODEL = /([^\P{L}\p{sc=Han}]{1,4}-\d(?:\d|[^\P{L}\p{sc=Han}]){0,6})/u;

/** Returns a text whose model numbers stay on one line: Chromium breaks lines after any hyphen, and “S-” alone says nothing. */
export function unbroken(text: string): ComponentChildren {
  return text.split(MODEL).map((part, index) => (index % 2 ? <span class="unbroken">{part}</span> : part));
}
