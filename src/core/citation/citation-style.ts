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

/** Names a source by title and outlet, with the day it was read where that is known. */
export function citedSource(source: Source, { dates, retrieved }: CitationStyle): CitedSource {
  const outlet = source['container-title'];
  return {
    title: outlet && outlet !== source.title ? `${source.title} (${outlet})` : source.title,
    url: source.URL,
    retrieved: source.accessed ? retrieved(formatDate(source.accessed, dates)) : null,
  };
}
