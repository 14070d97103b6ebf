import type { EdtfDate, Source } from '../briefing/schema';
import { type PartialDate, readInterval } from '../chronology/read-edtf';

export type CslDate = { readonly 'date-parts': readonly (readonly number[])[]; readonly circa?: true };

/** Makes a CSL-JSON item of a source; `note` is free text that reference managers keep. */
export function cslItem(source: Source, note?: string): Record<string, unknown> {
  const issued = source.issued && cslDate(source.issued);
  const accessed = source.accessed && cslDate(source.accessed);
  return {
    id: source.id,
    type: source.type,
    title: source.title,
    ...(source['container-title'] && { 'container-title': source['container-title'] }),
    URL: source.URL,
    ...(issued && { issued }),
    ...(accessed && { accessed }),
    ...(source.language && { language: source.language }),
    ...(note && { note }),
  };
}

/**
 * Writes a date in CSL's date parts: the form that all readers know, while CSL 1.0.2's EDTF strings are new. Open intervals
 * and dates that are none have no such form: `null`.
 */
export function cslDate(date: EdtfDate): CslDate | null {
  const interval = readInterval(date);
  if (!interval?.start || !interval.end) return null;
  const ends = date.includes('/') ? [interval.start, interval.end] : [interval.start];
  const isAbout = ends.some(({ approximate, uncertain }) => approximate || uncertain);
  return { 'date-parts': ends.map(partsOf), ...(isAbout && { circa: true as const }) };
}

function partsOf({ year, month, day }: PartialDate): readonly number[] {
  return [year, month, day].filter((part) => part !== undefined);
}
