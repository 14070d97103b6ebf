/** Writes what a reader copies from a card. In the background, so that pages do not carry the four formats of citations (docs/adr/0032). */
import type { Dossier } from '@/src/core/briefing/dossier';
import type { CitationStyle } from '@/src/core/citation/citation-style';
import { citeFacts } from '@/src/core/citation/cite-facts';
import { citeQuote } from '@/src/core/citation/cite-quote';
import type { Excerpt } from '@/src/core/citation/excerpt';
import { dateStyle } from '@/src/locales/date-style';
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
  const style = styleOf(writer);
  if (excerpt.is === 'facts') return citeFacts(dossier, excerpt.format, style);
  const quote = dossier.quotes.find(({ id }) => id === excerpt.quote);
  return quote ? citeQuote(quote, excerpt.format, style) : null;
}

function styleOf({ tag, t }: Writer): CitationStyle {
  return {
    language: tag,
    dates: dateStyle(tag, t),
    comma: t('text.comma'),
    retrieved: (date) => t('cite.retrieved', { date }),
    translated: t('card.translated'),
  };
}
