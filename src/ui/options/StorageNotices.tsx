import type { Language } from '../shared/language';
import { factNames } from './fact-names';
import type { PartProps } from './use-outcome';

/** That nothing can be read, what was found damaged, and what a newer version keeps: never silently. */
export function StorageNotices({ model, tell }: PartProps, language: Language) {
  const { t } = language;
  const listed = (keys: readonly string[]) => factNames(keys, language);
  const lost = model.damage.filter(({ restored }) => !restored);
  return (
    <>
      {model.isUnreadable && (
        <section class="notice" role="alert">
          <p>{t('options.unreadable')}</p>
        </section>
      )}
      {model.damage.length > 0 && (
        <section class="notice" role="alert">
          <p>
            {t('options.damage', { names: listed(model.damage.map(({ fact }) => fact)) })}
            {t(lost.length === 0 ? 'options.damage.restored' : 'options.damage.lost')}
          </p>
          <div class="notice-tools">
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
          </div>
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
