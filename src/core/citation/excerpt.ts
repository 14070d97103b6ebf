import type { QuoteId } from '../briefing/schema';

/** How a citation can be written: as text, or as an array of CSL-JSON items. */
export const CITATION_FORMATS = ['plain', 'markdown', 'html', 'csl-json'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** What of a card can be taken along as text: a quote, its role and context, a report of what is wrong with it. */
export type Excerpt =
  | { readonly is: 'quote'; readonly quote: QuoteId; readonly format: CitationFormat }
  | { readonly is: 'facts'; readonly format: CitationFormat }
  | { readonly is: 'report' };
