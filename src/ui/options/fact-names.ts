import type { MessageKey } from '@/src/locales/en';
import type { Language } from '../shared/language';

/** Facts by their keys in storage, in words. */
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

/** Lists what is kept under some keys as the options name it; a key that they do not know stands for itself. */
export function factNames(keys: readonly string[], { t, locale }: Pick<Language, 't' | 'locale'>): string {
  const names = [...new Set(keys)].map((key) => {
    const name = NAMES.get(key);
    return name ? t(name) : key;
  });
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}
