import type { BriefingEvent, EdtfDate } from './schema';

/** Returns the other dates that sources give for an event whose date is disputed. */
export function otherDates({ date, disputed = [] }: Pick<BriefingEvent, 'date' | 'disputed'>): EdtfDate[] {
  const given = disputed.flatMap(({ versions }) => versions.flatMap((version) => version.date ?? []));
  return [...new Set(given)].filter((each) => each !== date);
}
