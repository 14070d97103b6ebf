/** Cites a quote so that it can be pasted anywhere and still says who, when and where. */
import type { SourcedQuote } from '../briefing/dossier';
import { pickLocalised } from '../briefing/pick-localised';
import { formatDate } from '../chronology/format-date';
import { type CitationStyle, citedSource } from './citation-style';
import { citationText } from './citation-text';
import { cslItem } from './csl-item';
import type { CitationFormat } from './excerpt';
import { quoteUrl } from './quote-url';

/** Writes a quote with speaker, date and source as plain text, Markdown, HTML or a CSL-JSON array. */
export function citeQuote(quote: SourcedQuote, format: CitationFormat, style: CitationStyle): string {
  const { source, text, lang } = quote;
  const speaker = pickLocalised(quote.speaker.name, style.language).text;
  const creditOn = (date: string) =>
    `${speaker}, ${date}${quote.translation ? ` (${style.translated})` : ''}`;
  if (format === 'csl-json') {
    return JSON.stringify([cslItem(source, `“${text}” ${creditOn(quote.date)}`)], null, 2);
  }
  const credit = creditOn(formatDate(quote.date, style.dates));
  const place = { ...citedSource(source, style), url: quoteUrl(quote, source) };
  return citationText({ words: text, lang, isQuote: true, credit, sources: [place] }, format);
}
