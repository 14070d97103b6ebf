import { shownHost } from '@/src/core/sites/shown-host';
import { LocalText } from '../shared/LocalText';
import type { Language } from '../shared/language';
import type { MutedRow } from './options-model';
import type { PartProps } from './use-outcome';

/** Names that are left alone, each with a way to have it marked again. */
export function MutedNames({ model, tell }: PartProps, { t }: Language) {
  const unmute = ({ muted }: MutedRow) =>
    tell(model.onUnmute(muted), () => ({
      text: t('options.muted.undone'),
      undo: () => model.onMute(muted),
      row: JSON.stringify(muted),
    }));
  return (
    <section class="part" aria-labelledby="muted">
      <h2 class="part-title" id="muted">
        {t('options.muted')}
      </h2>
      {model.muted.length === 0 ? (
        <p class="part-note">{t('options.muted.none')}</p>
      ) : (
        <ul class="list">
          {model.muted.map((row, index) => (
            <li key={JSON.stringify(row.muted)} class="list-row" data-row={JSON.stringify(row.muted)}>
              <span class="list-name" id={`muted-name-${index}`}>
                <bdi>{row.muted.alias ?? (row.name ? <LocalText of={row.name} /> : row.muted.entity)}</bdi>
                <span class="list-where">
                  {row.muted.site === null
                    ? t('options.muted.everywhere')
                    : t('options.muted.onSite', { name: shownHost(row.muted.site) })}
                </span>
              </span>
              {/* Named with its row: the buttons of a list look alike, but must not sound alike. */}
              <button
                type="button"
                class="quiet"
                id={`muted-again-${index}`}
                aria-labelledby={`muted-again-${index} muted-name-${index}`}
                onClick={() => unmute(row)}
              >
                {t('options.muted.again')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
