/** Reads a day as pages write it, without guessing: numbers with the year first, or a month's English name, never bare numbers in an unknown order. */
import type { EdtfDate } from '../briefing/schema';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Numbers with the year first, whatever stands between them: 2019-03-31, 20190331, 2019/3/31, 2019年3月31日; then nothing, or the time. */
const YEAR_FIRST =
  /^\s*((?:19|20)\d{2})(?:-?(\d{2})-?(\d{2})(?:\d{6})?|([-/.]|[年년]\s?)(\d{1,2})(?:\4|[月월]\s?)(\d{1,2})[日일]?)(?=$|[\sTZ+])/;
const DAY = /^(\d{1,2})(?:st|nd|rd|th)?,?$/i;
const MONTH = /^([a-z]{3,9})[.,]{0,2}$/i;
const YEAR = /^((?:19|20)\d{2})\b/;
/** What may stand in front of a day: Sunday, or Sunday with a comma. */
const WEEKDAY = /^[a-z]{3,9},?$/i;

/** Returns the calendar day that a text names in its own time zone (a reader there saw that day), or `null`. */
export function calendarDay(text: string): EdtfDate | null {
  const [, year, month, day, , monthAlone, dayAlone] = YEAR_FIRST.exec(text) ?? [];
  if (year) return realDay(Number(year), Number(month ?? monthAlone), Number(day ?? dayAlone));
  const words = text.trimStart().split(/\s+/, 4);
  return wordedDay(words) ?? (WEEKDAY.test(words[0]!) ? wordedDay(words.slice(1), words[0]) : null);
}

/** Reads 31 March 2019 and March 31, 2019; the latter behind another word only where that ends with a comma. */
function wordedDay([first = '', second = '', last = '']: readonly string[], before = ','): EdtfDate | null {
  const year = Number(YEAR.exec(last)?.[1]);
  const isDayFirst = DAY.test(first);
  if (!isDayFirst && !before.endsWith(',')) return null;
  const day = DAY.exec(isDayFirst ? first : second);
  const month = MONTH.exec(isDayFirst ? second : first);
  return day && month && year > 0 ? realDay(year, monthOf(month[1]!), Number(day[1])) : null;
}

/** The number of a month by its English name or the beginning of it; 0 for another word. */
function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function realDay(year: number, month: number, day: number): EdtfDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  // One that is not there, as 30 February or the 13th month, is a day of another.
  return date.getUTCMonth() === month - 1 ? (date.toISOString().slice(0, 10) as EdtfDate) : null;
}
