import type { EdtfDate } from '../briefing/schema';

/**
 * Gives the calendar day of an instant in a time zone (IANA name; the machine's own without one).
 * The clock is the caller's: nothing here asks what time it is. Throws RangeError for an invalid instant or zone.
 */
export function calendarDay(instant: Date, timeZone?: string): EdtfDate {
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    era: 'short',
  } as Intl.DateTimeFormatOptions);
  const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  const astronomical = parts.era === 'BC' ? 1 - Number(parts.year) : Number(parts.year);
  const year = `${astronomical < 0 ? '-' : ''}${String(Math.abs(astronomical)).padStart(4, '0')}`;
  return `${year}-${parts.month}-${parts.day}` as EdtfDate;
}
