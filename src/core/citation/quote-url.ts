import type { Source } from '../briefing/schema';

// Longer fragments break where a page has a link or a line break inside the words; the two ends are enough.
const WHOLE_TEXT_WORDS = 10;
const END_WORDS = 4;

/** Returns the address of a source with a text of it as fragment, so that a browser scrolls to the very words. */
export function quoteUrl(text: string, source: Pick<Source, 'URL'>): string {
  const words = text.trim().split(/\s+/);
  const fragment =
    words.length <= WHOLE_TEXT_WORDS
      ? encode(words)
      : `${encode(words.slice(0, END_WORDS))},${encode(words.slice(-END_WORDS))}`;
  return `${source.URL}${source.URL.includes('#') ? '' : '#'}:~:text=${fragment}`;
}

// A hyphen or a comma would be read as syntax of the fragment (WICG Scroll to Text Fragment, 3.1).
function encode(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');
}
