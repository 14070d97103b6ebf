import type { EdtfDate } from './schema';

/** Tells whether a text names a date, or its year at least, so that the date need not stand beside it. */
export function namesDate(text: string, date: EdtfDate): boolean {
  return text.includes(date.slice(0, 4));
}
