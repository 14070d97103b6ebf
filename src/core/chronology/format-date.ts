/** Prints dates and periods in the reader's language, never more exactly than they are known. */
import type { DateStyle } from './date-words';
import { type PartialDate, readInterval } from './read-edtf';

/**
 * Prints a date or a period: `2019-03` as “March 2019”, `2019-03~` as “about March 2019”, `2005/2007`
 * as “2005–2007”, `2015/..` as “since 2015”, years before 1 with their era; both ends open give ''.
 * A text that is no date is returned as it is.
 */
export function formatDate(date: string, style: DateStyle): string {
  const interval = readInterval(date);
  if (interval === null) return date;
  const { start, end } = interval;
  const { say } = style;
  if (start === null) return end === null ? '' : say('until', printed(end, style));
  if (end === null) return say('since', printed(start, style));
  const [first, last] = [printed(start, style), printed(end, style)];
  if (first === last) return first;
  return yearOnly(start) && yearOnly(end) ? `${first}–${last}` : `${first} – ${last}`;
}

function printed(date: PartialDate, { locale, say }: DateStyle): string {
  const text = exact(date, locale);
  if (date.approximate) return say('about', text);
  return date.uncertain ? say('uncertain', text) : text;
}

function exact(date: PartialDate, locale: string): string {
  const { year, month, day } = date;
  return formatOf(date, locale).format(new Date(0).setUTCFullYear(year, (month ?? 1) - 1, day ?? 1));
}

// Making one takes some 50 µs, printing with it less than one; a timeline prints thousands of dates.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf({ year, month, day }: PartialDate, locale: string): Intl.DateTimeFormat {
  const key = `${locale} ${month === undefined ? 'year' : day === undefined ? 'month' : 'day'} ${year < 1}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(locale, {
    calendar: 'gregory',
    timeZone: 'UTC',
    year: 'numeric',
    ...(month !== undefined && { month: 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
    ...(year < 1 && { era: 'short' }),
  });
  formats.set(key, format);
  return format;
}

function yearOnly({ month, approximate, uncertain }: PartialDate): boolean {
  return month === undefined && !approximate && !uncertain;
}
