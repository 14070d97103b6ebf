import type { BriefingEvent, EdtfDate } from './schema';

/** Gives the days that sources tell for an event where they disagree with its date. */
export function otherDates({ date, disputed = [] }: Pick<BriefingEvent, 'date' | 'disputed'>): EdtfDate[] {
  const given = disputed.flatMap(({ versions }) => versions.flatMap((version) => version.date ?? []));
  return [...new Set(given)].filter((each) => each !== date);
}
