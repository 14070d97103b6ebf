/** The three text forms of a citation: words, whom they are credited to, and where they can be checked. */
import { escapeHtml } from '../escape-html';
import type { CitationFormat } from './excerpt';
import { quoted } from './quoted';

export type TextFormat = Exclude<CitationFormat, 'csl-json'>;

export type CitedSource = {
  readonly title: string;
  readonly url: string;
  /** When the source was read, in the reader's words: “retrieved 1 January 2002”. */
  readonly retrieved: string | null;
};

export type CitationParts = {
  readonly words: string;
  /** The language of the words. */
  readonly lang: string;
  /** Whether the words are somebody's own. */
  readonly isQuote: boolean;
  readonly credit: string;
  readonly sources: readonly CitedSource[];
};

/** Writes a citation as plain text, Markdown or HTML; nothing in its words can become markup. */
export function citationText(parts: CitationParts, format: TextFormat): string {
  return { plain, markdown, html }[format](parts);
}

function plain({ words, lang, isQuote, credit, sources }: CitationParts): string {
  const said = isQuote ? quoted(words, lang) : words;
  const places = sources.map(({ title, url, retrieved }) =>
    joined([sentence(title), url, inBrackets(retrieved)]),
  );
  // One source goes on the line of the credit, several below it.
  return places.length === 1
    ? `${said}\n${sentence(credit)} ${places[0]}`
    : [said, sentence(credit), ...places].join('\n');
}

function markdown({ words, isQuote, credit, sources }: CitationParts): string {
  const said = isQuote ? `> ${escapeMarkdown(words)}\n>\n> ` : `${escapeMarkdown(words)}\n\n`;
  const places = sources.map(({ title, url, retrieved }) =>
    joined([`[${escapeMarkdown(title)}](<${url}>)`, inBrackets(retrieved)]),
  );
  return `${said}${escapeMarkdown(sentence(credit))} ${places.join('; ')}`;
}

function html({ words, lang, isQuote, credit, sources }: CitationParts): string {
  const tag = isQuote ? 'blockquote' : 'div';
  const cite = isQuote && sources[0] ? ` cite="${escapeHtml(sources[0].url)}"` : '';
  const places = sources.map(({ title, url, retrieved }) =>
    joined([`<a href="${escapeHtml(url)}">${escapeHtml(title)}</a>`, escapeHtml(inBrackets(retrieved))]),
  );
  const caption = `${escapeHtml(sentence(credit))} ${places.join('; ')}`;
  return `<figure><${tag} lang="${escapeHtml(lang)}" dir="auto"${cite}><p>${escapeHtml(words)}</p></${tag}><figcaption dir="auto">${caption}</figcaption></figure>`;
}

/** Ends with one full stop: a Russian date (“2019 г.”) has its own, one in quotation marks is enough, and a title that asks needs none. */
export function sentence(text: string): string {
  return /[\p{Sentence_Terminal}…][\s"'“”’»」』]*$/u.test(text) ? text : `${text}.`;
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

function inBrackets(text: string | null): string {
  return text === null ? '' : `(${text})`;
}

function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/[\\`*_~[\]<>#]|&(?=#?\w+;)/g, '\\$&')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
      .join(' ')
      // What would begin a list.
      .replace(/^[-+]|(?<=^\d+)[.)]/, '\\$&')
  );
}
