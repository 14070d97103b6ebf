import { localeFor } from './locale-for';
import type { Text } from './text';

/** Tells how dates are printed for the reader of a BCP 47 tag who is spoken to in these words; a `DateStyle`. */
export function dateStyle(tag: string, t: Text) {
  return {
    locale: localeFor(tag, t.language),
    words: {
      about: (date: string) => t('date.about', { date }),
      uncertain: (date: string) => t('date.uncertain', { date }),
      since: (date: string) => t('date.since', { date }),
      until: (date: string) => t('date.until', { date }),
    },
  };
}
