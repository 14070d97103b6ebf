/** Cites a quote so that it can be pasted anywhere and still says who, when and where. */
import type { SourcedQuote } from '../briefing/dossier';
import { pickLocalised } from '../briefing/pick-localised';
import { formatDate } from '../chronology/format-date';
import { quoteUrl } from './quote-url';

export type CitationFormat = 'plain' | 'markdown' | 'html' | 'csl-json';

/** What every text format of a citation is made of. */
type Parts = { words: string; credit: string; title: string; url: string; lang: string };

/** Writes a quote with speaker, date and source as plain text, Markdown, HTML or a CSL-JSON array. */
export function citeQuote(
  quote: SourcedQuote,
  { format, language }: { format: CitationFormat; language: string },
): string {
  if (format === 'csl-json') return JSON.stringify([cslItem(quote, language)], null, 2);
  const parts = partsOf(quote, language);
  return { plain, markdown, html }[format](parts);
}

function partsOf(quote: SourcedQuote, language: string): Parts {
  const { source } = quote;
  const outlet = source['container-title'];
  return {
    words: quote.text,
    credit: `${pickLocalised(quote.speaker.name, language).text}, ${formatDate(quote.date, language)}`,
    title: outlet && outlet !== source.title ? `${source.title} (${outlet})` : source.title,
    url: quoteUrl(quote, source),
    lang: quote.lang,
  };
}

function plain({ words, credit, title, url }: Parts): string {
  return `“${words}”\n${credit}. ${title}. ${url}`;
}

function markdown({ words, credit, title, url }: Parts): string {
  return `> ${escapeMarkdown(words)}\n>\n> ${escapeMarkdown(credit)}. [${escapeMarkdown(title)}](<${url}>)`;
}

function html({ words, credit, title, url, lang }: Parts): string {
  const [w, c, t, u, l] = [words, credit, title, url, lang].map(escapeHtml);
  return `<figure><blockquote lang="${l}" cite="${u}"><p>${w}</p></blockquote><figcaption>${c}. <a href="${u}">${t}</a></figcaption></figure>`;
}

function cslItem(quote: SourcedQuote, language: string): Record<string, unknown> {
  const { source } = quote;
  return {
    id: source.id,
    type: source.type,
    title: source.title,
    ...(source['container-title'] && { 'container-title': source['container-title'] }),
    URL: source.URL,
    ...(source.issued && { issued: source.issued }),
    ...(source.accessed && { accessed: source.accessed }),
    ...(source.language && { language: source.language }),
    note: `“${quote.text}” ${pickLocalised(quote.speaker.name, language).text}, ${quote.date}`,
  };
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
}

function escapeHtml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
