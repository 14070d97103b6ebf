import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { createText, type Text } from '@/src/locales/text';

/** What a component needs to speak: the reader's language for data and dates, and the words of the interface. */
export type Language = { readonly tag: string; readonly t: Text };

const LanguageContext = createContext<Language>(createLanguage('en'));

/** Gives the components below it their language. */
export const LanguageProvider = LanguageContext.Provider;

/** Makes the value for `LanguageProvider` from a BCP 47 tag. */
export function createLanguage(tag: string): Language {
  return { tag, t: createText(tag) };
}

/** Reads the language of the nearest provider; English without one. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}
