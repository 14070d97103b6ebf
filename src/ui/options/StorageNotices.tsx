import type { MessageKey } from '@/src/locales/en';
import type { Language } from '../shared/language';
import type { PartProps } from './use-outcome';

/** Facts by their keys in storage, in words. */
const NAMES: Readonly<Record<string, MessageKey>> = {
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
};

/** What was found damaged, and what a newer version keeps: never silently. */
export function StorageNotices({ model, tell }: PartProps, { t, locale }: Language) {
  const listed = (keys: readonly string[]) => {
    const names = [...new Set(keys)].map((key) => (NAMES[key] ? t(NAMES[key]) : key));
    return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
  };
  const lost = model.damage.filter(({ restored }) => !restored);
  return (
    <>
      {model.damage.length > 0 && (
        <section class="notice" role="alert">
          <p>
            {t('options.damage', { names: listed(model.damage.map(({ fact }) => fact)) })}{' '}
            {t(lost.length === 0 ? 'options.damage.restored' : 'options.damage.lost')}
          </p>
          <button
            type="button"
            class="button"
            onClick={() => model.onSave('sidelight-damaged.json', JSON.stringify(model.damage, null, 2))}
          >
            {t('options.damage.save')}
          </button>
          <button type="button" class="button" onClick={() => tell(model.onForgetDamage())}>
            {t('options.damage.dismiss')}
          </button>
        </section>
      )}
      {model.newer.length > 0 && (
        <section class="notice" role="alert">
          <p>{t('options.newer', { names: listed(model.newer) })}</p>
        </section>
      )}
    </>
  );
}
