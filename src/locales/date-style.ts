import { localeFor } from './locale-for';
import type { Text } from './text';

type DateWord = 'about' | 'uncertain' | 'since' | 'until';

/** Tells how dates are printed for the reader of a BCP 47 tag who is spoken to in these words; a `DateStyle`. */
export function dateStyle(tag: string, t: Text) {
  return {
    locale: localeFor(tag, t.language),
    say: (word: DateWord, date: string) => t(`date.${word}`, { date }),
  };
}
