/** Reads a day as pages write it, without guessing: ISO 8601, or a month's English name, never bare numbers in an unknown order. */
import type { EdtfDate } from '@/src/core/briefing/schema';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ISO = /^\s*((?:19|20)\d{2})-?(\d{2})-?(\d{2})(?=$|[\sT])/;
const DAY_FIRST =
  /^\s*(?:[a-z]{3,9},?\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?,?\s+((?:19|20)\d{2})\b/i;
const MONTH_FIRST =
  /^\s*(?:[a-z]{3,9},\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d{2})\b/i;

/** Returns the calendar day that a text names in its own time zone (a reader there saw that day), or `null`. */
export function calendarDay(text: string): EdtfDate | null {
  const iso = ISO.exec(text);
  if (iso) return realDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return realDay(Number(dayFirst[3]), monthOf(dayFirst[2]!), Number(dayFirst[1]));
  const monthFirst = MONTH_FIRST.exec(text);
  return monthFirst && realDay(Number(monthFirst[3]), monthOf(monthFirst[1]!), Number(monthFirst[2]));
}

/** The number of a month by its English name or the beginning of it; 0 for another word. */
function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function realDay(year: number, month: number, day: number): EdtfDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = month > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? (date.toISOString().slice(0, 10) as EdtfDate) : null;
}
