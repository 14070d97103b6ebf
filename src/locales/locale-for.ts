import { baseLanguage } from './base-language';

/** Chooses the tag for dates, numbers and lists: the reader's (`en-GB`), or the words' language where we lack the reader's. */
export function localeFor(tag: string, words: string): string {
  return isSameLanguage(tag, words) ? tag : words;
}

/** Tells whether two BCP 47 tags are of one language. */
export function isSameLanguage(one: string, other: string): boolean {
  return baseLanguage(one) === baseLanguage(other);
}
