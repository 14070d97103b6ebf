import type { CitationStyle } from '@/src/core/citation/citation-style';
import type { Language } from '../shared/language';

/** Makes citations speak the reader's language. */
export function citationStyle({ tag, locale, t }: Language): CitationStyle {
  return { language: tag, locale, retrieved: (date) => t('cite.retrieved', { date }) };
}
