import { dateStyle } from './date-style';
import type { Text } from './text';

/** Tells how citations speak to the reader of a BCP 47 tag who is spoken to in these words; a `CitationStyle`. */
export function citationStyle(tag: string, t: Text) {
  return {
    language: tag,
    dates: dateStyle(tag, t),
    comma: t('text.comma'),
    retrieved: (date: string) => t('cite.retrieved', { date }),
    translated: t('card.translated'),
  };
}
