import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { createText, type Text } from '@/src/locales/text';

/** What a component needs to speak. */
export type Language = {
  /** The reader's language, for choosing among the texts of a briefing. */
  readonly tag: string;
  /** For dates, numbers, lists and order: the reader's tag (`en-GB`), or the words' language where we lack the reader's. */
  readonly locale: string;
  /** The words of the interface. */
  readonly t: Text;
};

const LanguageContext = createContext<Language>(createLanguage('en'));

/** Gives the components below it their language. */
export const LanguageProvider = LanguageContext.Provider;

/** Makes the value for `LanguageProvider` from a BCP 47 tag. */
export function createLanguage(tag: string): Language {
  const t = createText(tag);
  const spoken = baseOf(t.language) === baseOf(tag);
  return { tag, locale: spoken ? tag : t.language, t };
}

/** Reads the language of the nearest provider; English without one. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

/** Gives the direction of a language's script. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(baseOf(language)) ? 'rtl' : 'ltr';
}

/** Tells whether a text in one language stands out among words in another, and so needs its own `lang` and `dir`. */
export function isForeign(lang: string, t: Text): boolean {
  return baseOf(lang) !== baseOf(t.language);
}

function baseOf(tag: string): string {
  return tag.split('-')[0] ?? tag;
}
