import { wordsOf } from '@/src/locales/words-of';
import { directionOf } from './language';

/** Gives one of our own pages the language and direction of the words that a reader's BCP 47 tag gets. */
export function wearLanguage(tag: string): void {
  const { language } = wordsOf(tag);
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
}
