import type { Source } from '../briefing/schema';
import type { DateStyle } from '../chronology/date-words';
import { formatDate } from '../chronology/format-date';
import type { CitedSource } from './citation-text';

/** The words and dates in which citations are written for the reader. */
export type CitationStyle = {
  /** BCP 47 tag for choosing among the briefing's texts. */
  readonly language: string;
  readonly dates: DateStyle;
  /** Sets off the parts of a line: “, ”. */
  readonly comma: string;
  /** Says when a source was read: “retrieved 1 January 2002”. */
  readonly retrieved: (date: string) => string;
  /** Says that words are not the speaker's own: “translated”. */
  readonly translated: string;
};

/** Names a source by title, outlet and day, with the day it was read where that is known. */
export function citedSource(source: Source, { dates, comma, retrieved }: CitationStyle): CitedSource {
  const { title, issued, accessed } = source;
  const outlet = source['container-title'];
  const place = [
    ...(outlet && outlet !== title ? [outlet] : []),
    ...(issued ? [formatDate(issued, dates)] : []),
  ];
  return {
    title: place.length > 0 ? `${title} (${place.join(comma)})` : title,
    url: source.URL,
    retrieved: accessed ? retrieved(formatDate(accessed, dates)) : null,
  };
}
