/** For the extension's own pages, which carry every locale. Nothing of the card may import this: see docs/adr/0008. */
import { wordsOf } from '@/src/locales/words-of';
import { createLanguage, type Language } from './create-language';

/** Makes the language for a reader's BCP 47 tag, with the words that suit it best. */
export function readerLanguage(tag: string): Language {
  return createLanguage(tag, wordsOf(tag));
}
