import type { BriefingIndex } from '@/src/core/briefing/schema';
import { formatDate } from '@/src/core/chronology/format-date';
import { BriefingLanguage } from '../shared/BriefingLanguage';
import { LocalText } from '../shared/LocalText';
import type { Language } from '../shared/language';
import { Mark } from '../shared/Mark';

/** Which briefing this is, and how far it was verified. */
export function TimelineHeader({ index }: { index: BriefingIndex }, { t, dates }: Language) {
  return (
    <header class="timeline-head">
      <p class="timeline-brand">
        <Mark size={20} />
        {t('brand.name')}
      </p>
      <h1 class="timeline-title">
        <LocalText of={index.title} />
      </h1>
      {index.description && (
        <p class="timeline-description">
          <LocalText of={index.description} />
        </p>
      )}
      <p class="timeline-verified">
        {t('timeline.title')}
        {t('text.comma')}
        {t('card.verified', { date: formatDate(index.verifiedUntil, dates) })}{' '}
        <BriefingLanguage title={index.title} />
      </p>
    </header>
  );
}
