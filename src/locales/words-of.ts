/** Every locale. The page script must not import this: it is sent the one it needs (docs/adr/0008). */
import { ar } from './ar';
import { baseLanguage } from './base-language';
import { en, type Messages } from './en';
import { es } from './es';
import { fr } from './fr';
import { ptBR } from './pt-BR';
import { ru } from './ru';
import type { Words } from './text';
import { uk } from './uk';
import { zhCN } from './zh-CN';

/** The locales by BCP 47 tag, in the order in which readers choose among them. */
export const LOCALES: Readonly<Record<string, Messages>> = {
  en,
  es,
  fr,
  'pt-BR': ptBR,
  ru,
  uk,
  ar,
  'zh-CN': zhCN,
};

/** Returns the words for a BCP 47 tag: its exact locale, else one of the same base language, else English. */
export function wordsOf(tag: string): Words {
  const base = baseLanguage(tag);
  const tags = Object.keys(LOCALES);
  const language =
    tags.find((each) => each === tag) ?? tags.find((each) => baseLanguage(each) === base) ?? 'en';
  return { language, messages: LOCALES[language] ?? en };
}
