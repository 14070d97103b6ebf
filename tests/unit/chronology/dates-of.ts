import type { DateStyle } from '@/src/core/chronology/date-words';
import { dateStyle } from '@/src/locales/date-style';
import { createText } from '@/src/locales/text';
import { wordsOf } from '@/src/locales/words-of';

/** How dates are printed for the reader of a BCP 47 tag. */
export const datesOf = (tag: string): DateStyle => dateStyle(tag, createText(wordsOf(tag)));
