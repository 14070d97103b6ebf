import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from './create-language';

export { directionOf } from '@/src/locales/direction';
export { isForeign, type Language } from './create-language';

const LanguageContext = createContext<Language | null>(null);

/** Gives the components below it their language. */
export const LanguageProvider = LanguageContext.Provider;

/** Reads the language of the nearest provider. Throws without one. */
export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (!language) throw new Error('no LanguageProvider above this component');
  return language;
}
