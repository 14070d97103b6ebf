import type { QuoteId } from '../briefing/schema';

/** How a citation can be written: as text, or as an array of CSL-JSON items. */
export const CITATION_FORMATS = ['plain', 'markdown', 'html', 'csl-json'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** What can be copied from a card: a quote, role and context, or an error report. */
export type Excerpt =
  | { readonly is: 'quote'; readonly quote: QuoteId; readonly format: CitationFormat }
  | { readonly is: 'facts'; readonly format: CitationFormat }
  | { readonly is: 'report' };
