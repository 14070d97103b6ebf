import type { DateStyle } from '@/src/core/chronology/date-words';
import { dateStyle } from '@/src/locales/date-style';
import { isSameLanguage, localeFor } from '@/src/locales/locale-for';
import { createText, type Text, type Words } from '@/src/locales/text';

/** What a component needs to speak the reader's language. */
export type Language = {
  /** The reader's language, for choosing among the texts of a briefing. */
  readonly tag: string;
  /** For numbers, lists and order; see `localeFor`. */
  readonly locale: string;
  readonly dates: DateStyle;
  /** The words of the interface. */
  readonly t: Text;
  /** Tells whether a text in `lang` is foreign among the words, so that it needs its own `lang` and `dir`. */
  readonly isForeign: (lang: string) => boolean;
};

/** Makes the value for `LanguageProvider` from the reader's BCP 47 tag and the words chosen for it. */
export function createLanguage(tag: string, words: Words): Language {
  // Egypt writes days in its own digits, so numbers beside them have the same.
  const locale = localeFor(tag, words.language);
  const t = createText(words, locale);
  const isForeign = (lang: string) => !isSameLanguage(lang, t.language);
  return { tag, locale, dates: dateStyle(tag, t), t, isForeign };
}
