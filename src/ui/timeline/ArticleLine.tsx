import type { EdtfDate } from '@/src/core/briefing/schema';
import { formatDate } from '@/src/core/chronology/format-date';
import type { Language } from '../shared/language';

/** The day of the article that the reader comes from, as a line between the events. */
export function ArticleLine({ day }: { day: EdtfDate }, { t, dates }: Language) {
  return (
    <li class="article-line" id="article">
      <span class="here">{t('timeline.asOf', { date: formatDate(day, dates) })}</span>
    </li>
  );
}
