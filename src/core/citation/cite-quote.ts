/** Cites a quote so that it can be pasted anywhere and still says who, when and where. */
import type { SourcedQuote } from '../briefing/dossier';
import { pickLocalised } from '../briefing/pick-localised';
import { formatDate } from '../chronology/format-date';
import { type CitationStyle, citedSource } from './citation-style';
import { citationText, sentence } from './citation-text';
import { cslItem } from './csl-item';
import type { CitationFormat } from './excerpt';
import { quoted } from './quoted';

/**
 * Writes a quote with speaker, occasion, date and source as plain text, Markdown, HTML or a CSL-JSON array, and with what the
 * briefing warns of: that it is a fragment, that others render it differently.
 */
export function citeQuote(quote: SourcedQuote, format: CitationFormat, style: CitationStyle): string {
  const { source, text, lang, url } = quote;
  if (format === 'csl-json') {
    return JSON.stringify(
      [cslItem(source, `${quoted(text, lang)} ${creditOf(quote, quote.date, style)}`)],
      null,
      2,
    );
  }
  const credit = creditOf(quote, formatDate(quote.date, style.dates), style);
  const place = { ...citedSource(source, style), url };
  return citationText({ words: text, lang, isQuote: true, credit, sources: [place] }, format);
}

function creditOf(quote: SourcedQuote, date: string, { language, comma, translated }: CitationStyle): string {
  const { speaker, setting, translation, caution } = quote;
  const said = [speaker.name, speaker.role, setting].flatMap((texts) =>
    texts ? pickLocalised(texts, language).text : [],
  );
  const credit = [...said, date].join(comma) + (translation ? ` (${translated})` : '');
  return caution ? `${sentence(credit)} ${pickLocalised(caution, language).text}` : credit;
}
