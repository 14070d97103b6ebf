import { localeFor } from './locale-for';
import { createText, type Text } from './text';
import { wordsOf } from './words-of';

/** Makes the text function for a reader's BCP 47 tag: the words that suit it best, numbers in the digits of the reader's country. Not for page scripts, which are sent their words. */
export function textFor(tag: string): Text {
  const words = wordsOf(tag);
  return createText(words, localeFor(tag, words.language));
}
