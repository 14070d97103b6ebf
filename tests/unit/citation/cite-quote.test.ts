import { describe, expect, test } from 'vitest';
import type { SourcedQuote } from '@/src/core/briefing/dossier';
import { citeQuote } from '@/src/core/citation/cite-quote';
import { CITATION_FORMATS, type CitationFormat } from '@/src/core/citation/excerpt';
import { outletOf } from '@/src/core/citation/outlet-of';
import { quoteUrl } from '@/src/core/citation/quote-url';
import { datesOf } from '../chronology/dates-of';
import { ENGLISH_STYLE } from './english-style';

const quote = {
  id: 'words',
  text: 'These <b>words</b> are *mine* & [nobody’s]',
  lang: 'en',
  date: '2001-02',
  translation: false,
  about: [],
  speaker: { name: { en: 'Example Person' } },
  source: {
    id: 'paper',
    type: 'article-newspaper',
    title: 'A "title"',
    'container-title': 'Example Gazette',
    URL: 'https://example.org/a',
    issued: '2001-02-03',
    accessed: '2002-01-01',
  },
  url: 'https://example.org/a#:~:text=words',
} as unknown as SourcedQuote;
const cite = (format: CitationFormat) => citeQuote(quote, format, ENGLISH_STYLE);

describe('citeQuote', () => {
  test('says who, when and where as plain text', () => {
    expect(cite('plain')).toBe(
      '“These <b>words</b> are *mine* & [nobody’s]”\nExample Person, February 2001. A "title" (Example Gazette, February 3, 2001). https://example.org/a#:~:text=words (retrieved January 1, 2002)',
    );
  });

  test('says of a source what is known of it', () => {
    const { title, URL } = quote.source;
    const bare = { ...quote, source: { ...quote.source, issued: undefined, accessed: undefined } };
    const own = { ...quote, url: URL, source: { title, URL, 'container-title': title } };
    const told = (of: object) => citeQuote(of as SourcedQuote, 'plain', ENGLISH_STYLE).split('2001. ')[1];
    expect(told(bare)).toBe('A "title" (Example Gazette). https://example.org/a#:~:text=words');
    expect(told(own)).toBe('A "title". https://example.org/a');
  });

  test('says of a translation that it is one, in every format', () => {
    const translated = { ...quote, translation: true };
    for (const format of CITATION_FORMATS) {
      expect(cite(format)).not.toContain('(translated)');
      expect(citeQuote(translated, format, ENGLISH_STYLE)).toMatch(/Example Person, [\w -]+ \(translated\)/);
    }
  });

  test('says in which office, on which occasion and with what reserve, in every format', () => {
    const told = {
      ...quote,
      translation: true,
      speaker: { name: { mul: 'Example Person' }, role: { en: 'Example Minister' } },
      setting: { en: 'tweet' },
      caution: { en: 'A fragment of a sentence' },
    } as unknown as SourcedQuote;
    for (const format of CITATION_FORMATS) {
      expect(citeQuote(told, format, ENGLISH_STYLE)).toMatch(
        /Example Person, Example Minister, tweet, [\w -]+ \(translated\)\. A fragment of a sentence/,
      );
    }
  });

  test('ends no sentence twice', () => {
    const { source } = quote;
    const asked = {
      ...quote,
      date: '2001-02-03',
      source: { ...source, title: 'Who asks?', 'container-title': undefined },
    };
    const inRussian = { ...ENGLISH_STYLE, language: 'ru', dates: datesOf('ru') };
    for (const format of ['plain', 'markdown', 'html'] as const) {
      const text = citeQuote(asked as unknown as SourcedQuote, format, inRussian);
      expect(text).toContain('3 февраля 2001 г. ');
      expect(text).not.toMatch(/[.?]\./);
    }
  });

  test('names an outlet once, where the source is called as it is', () => {
    const { source } = quote;
    const plain = { ...quote, source: { ...source, title: 'Example Gazette' } };
    expect(citeQuote(plain, 'plain', ENGLISH_STYLE)).toContain(
      'February 2001. Example Gazette (February 3, 2001). https',
    );
    expect([outletOf(source), outletOf({ ...plain.source, 'container-title': undefined } as never)]).toEqual([
      'Example Gazette',
      'Example Gazette',
    ]);
  });

  test('lets nothing of the words become Markdown or HTML', () => {
    expect(cite('markdown')).toContain('These \\<b\\>words\\</b\\> are \\*mine\\* & \\[nobody’s\\]');
    expect(cite('html')).toContain('These &lt;b&gt;words&lt;/b&gt; are *mine* &amp; [nobody’s]');
  });

  test('is an item of CSL-JSON with the dates it has', () => {
    const [item] = JSON.parse(cite('csl-json'));
    expect(item).toMatchObject({
      type: 'article-newspaper',
      'container-title': 'Example Gazette',
      issued: { 'date-parts': [[2001, 2, 3]] },
      accessed: { 'date-parts': [[2002, 1, 1]] },
    });
    expect(item.note).toContain('Example Person, 2001-02');
    expect(item.language).toBeUndefined();
    const { source } = quote;
    const spanish = { ...quote, source: { ...source, language: 'es', 'container-title': undefined } };
    const [other] = JSON.parse(citeQuote(spanish as SourcedQuote, 'csl-json', ENGLISH_STYLE));
    expect(other.language).toBe('es');
    expect('container-title' in other).toBe(false);
  });
});

describe('quoteUrl', () => {
  const url = (text: string, URL = 'https://example.org/a') => quoteUrl(text, { URL });

  test('few words go whole, many by their ends', () => {
    expect(url(' one  two ')).toBe('https://example.org/a#:~:text=one%20two');
    expect(url('a b c d e f g h i j')).toBe(
      'https://example.org/a#:~:text=a%20b%20c%20d%20e%20f%20g%20h%20i%20j',
    );
    expect(url('a b c d e f g h i j k')).toBe('https://example.org/a#:~:text=a%20b%20c%20d,h%20i%20j%20k');
  });

  test('what is syntax to a fragment is encoded', () => {
    expect(url('S-300, and')).toBe('https://example.org/a#:~:text=S%2D300%2C%20and');
  });

  test('a fragment that is there stays', () => {
    expect(url('x', 'https://example.org/a#top')).toBe('https://example.org/a#top:~:text=x');
  });
});
