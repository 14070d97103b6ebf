/** Writes what a reader copies from a card. In the background, so that pages do not carry the four formats of citations (docs/adr/0032). */
import type { Dossier } from '@/src/core/briefing/dossier';
import { citeFacts } from '@/src/core/citation/cite-facts';
import { citeQuote } from '@/src/core/citation/cite-quote';
import type { Excerpt } from '@/src/core/citation/excerpt';
import { citationStyle } from '@/src/locales/citation-style';
import type { Text } from '@/src/locales/text';
import { errorReport } from './error-report';

export type Writer = {
  /** The reader's BCP 47 tag. */
  readonly tag: string;
  readonly t: Text;
  /** The version of the extension, for reports. */
  readonly version: string;
};

/** Writes an excerpt of a dossier in the reader's language; `null` when it has no such quote. */
export function writeExcerpt(dossier: Dossier, excerpt: Excerpt, writer: Writer): string | null {
  if (excerpt.is === 'report') return errorReport(dossier, writer);
  const style = citationStyle(writer.tag, writer.t);
  if (excerpt.is === 'facts') return citeFacts(dossier, excerpt.format, style);
  const quote = dossier.quotes.find(({ id }) => id === excerpt.quote);
  return quote ? citeQuote(quote, excerpt.format, style) : null;
}
