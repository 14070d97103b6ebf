import type { EdtfDate } from '@/src/core/briefing/schema';
import { formatDate } from '@/src/core/chronology/format-date';
import type { Language } from '../shared/language';
import type { EntityCardProps } from './card-props';

// A year that is half typed (0201) is not taken for one, and whatever a briefing is about, its years can be typed.
const EARLIEST = '1000-01-01';

/** Where the day of the card is changed: any day, or back to the page's own, or the latest that is known. */
export function AsOfPanel(
  { dossier, onAsOf, pageDate, id }: EntityCardProps & { id: string },
  { t, dates }: Language,
) {
  const fieldId = `${id}-field`;
  const { asOf, briefing } = dossier;
  const latest = briefing.verifiedUntil;
  const dated = pageDate && pageDate.date <= latest ? pageDate : null;
  const choose = (event: Event) => {
    const field = event.currentTarget as HTMLInputElement;
    if (field.value !== '' && field.validity.valid) onAsOf?.(field.value as EdtfDate);
  };
  return (
    <div class="as-of-panel" id={id}>
      <p class="as-of-field">
        <label for={fieldId}>{t('asOf.label')}</label>
        <input
          class="card-field"
          id={fieldId}
          type="date"
          min={EARLIEST}
          max={latest}
          value={asOf.date}
          onChange={choose}
        />
      </p>
      <p class="as-of-choices">
        {dated && (
          <button
            type="button"
            class="card-word"
            aria-pressed={asOf.basis === 'page'}
            onClick={() => onAsOf?.(null)}
          >
            {t('asOf.toPage', { date: formatDate(dated.date, dates) })}
          </button>
        )}
        <button
          type="button"
          class="card-word"
          aria-pressed={asOf.date === latest}
          onClick={() => onAsOf?.(latest)}
        >
          {t('asOf.toLatest', { date: formatDate(latest, dates) })}
        </button>
      </p>
      {dated && <PageDateNote pageDate={dated} />}
    </div>
  );
}

function PageDateNote(
  { pageDate }: { pageDate: NonNullable<EntityCardProps['pageDate']> },
  { t, dates }: Language,
) {
  const { date, from, updated } = pageDate;
  return (
    <p class="as-of-note">
      {t(`asOf.from.${from}`, { date: formatDate(date, dates) })}
      {updated && ` ${t('asOf.updated', { date: formatDate(updated, dates) })}`}
    </p>
  );
}
