import type { EdtfDate } from '@/src/core/briefing/schema';
import { formatDate } from '@/src/core/chronology/format-date';
import type { Language } from './language';

/** Shows a date as precisely as it is known, and no more. */
export function DateText({ date }: { date: EdtfDate }, { dates }: Language) {
  const shown = formatDate(date, dates);
  // HTML knows 2019, 2019-03 and 2019-03-23; an approximate date or an interval has no valid `datetime`.
  if (/^\d{4}(-\d{2}){0,2}$/.test(date)) return <time dateTime={date}>{shown}</time>;
  return <span>{shown}</span>;
}
