import type { ComponentChildren } from 'preact';

/** Where S-300VM, An-124 and Ил-62 would be broken. */
// Whole, up to some letters: a part of a word is read out as a word of its own.
const MODEL = /(\p{L}{1,4}-\d[\p{L}\d]{0,6})/u;

/** Returns a text whose numbers of models stay on one line: Chromium breaks a line after any hyphen, and “S-” is nothing. */
export function unbroken(text: string): ComponentChildren {
  return text.split(MODEL).map((part, index) => (index % 2 ? <span class="unbroken">{part}</span> : part));
}
