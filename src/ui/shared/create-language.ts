/** Without Preact, because the page script makes a language before it has a card: of 35 kB it was five (docs/adr/0032). */
import { createText, type Text, type Words } from '@/src/locales/text';

/** What a component needs to speak. */
export type Language = {
  /** The reader's language, for choosing among the texts of a briefing. */
  readonly tag: string;
  /** For dates, numbers, lists and order: the reader's tag (`en-GB`), or the words' language where we lack the reader's. */
  readonly locale: string;
  /** The words of the interface. */
  readonly t: Text;
};

/** Makes the value for `LanguageProvider` from the reader's BCP 47 tag and the words chosen for it. */
export function createLanguage(tag: string, words: Words): Language {
  const t = createText(words);
  return { tag, locale: isForeign(tag, t) ? t.language : tag, t };
}

/** Tells whether a text in one language stands out among words in another, and so needs its own `lang` and `dir`. */
export function isForeign(lang: string, t: Text): boolean {
  return baseOf(lang) !== baseOf(t.language);
}

function baseOf(tag: string): string {
  return tag.split('-')[0] ?? tag;
}
