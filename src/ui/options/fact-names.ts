import type { MessageKey } from '@/src/locales/en';
import type { Language } from '../shared/language';

/** The options' names of facts, by their keys in storage. */
const NAMES = new Map<string, MessageKey>(
  Object.entries({
    dwellMs: 'options.dwell',
    trigger: 'options.trigger',
    density: 'options.density',
    kinds: 'options.kinds',
    theme: 'options.theme',
    language: 'options.language',
    badge: 'options.badge',
    sync: 'options.sync',
    siteRules: 'options.rules',
    mutedNames: 'options.muted',
  }),
);

/** Lists facts by the names that the options give them; an unknown key stands for itself. */
export function factNames(keys: readonly string[], { t, locale }: Pick<Language, 't' | 'locale'>): string {
  const names = [...new Set(keys)].map((key) => {
    const name = NAMES.get(key);
    return name ? t(name) : key;
  });
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}
