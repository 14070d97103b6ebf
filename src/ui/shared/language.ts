import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { createText, type Text, type Words } from '@/src/locales/text';

export { directionOf } from '@/src/locales/direction';

/** What a component needs to speak. */
export type Language = {
  /** The reader's language, for choosing among the texts of a briefing. */
  readonly tag: string;
  /** For dates, numbers, lists and order: the reader's tag (`en-GB`), or the words' language where we lack the reader's. */
  readonly locale: string;
  /** The words of the interface. */
  readonly t: Text;
};

const LanguageContext = createContext<Language | null>(null);

/** Gives the components below it their language. */
export const LanguageProvider = LanguageContext.Provider;

/** Makes the value for `LanguageProvider` from the reader's BCP 47 tag and the words chosen for it. */
export function createLanguage(tag: string, words: Words): Language {
  const t = createText(words);
  const spoken = baseOf(t.language) === baseOf(tag);
  return { tag, locale: spoken ? tag : t.language, t };
}

/** Reads the language of the nearest provider. Throws without one. */
export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (!language) throw new Error('no LanguageProvider above this component');
  return language;
}

/** Tells whether a text in one language stands out among words in another, and so needs its own `lang` and `dir`. */
export function isForeign(lang: string, t: Text): boolean {
  return baseOf(lang) !== baseOf(t.language);
}

function baseOf(tag: string): string {
  return tag.split('-')[0] ?? tag;
}
