import * as v from 'valibot';
import { MOST_STATEMENTS, MOST_WORDS, type Statement } from '@/src/core/chronology/page-date';

const KINDS = ['json-ld', 'microdata', 'meta', 'publication', 'time', 'address'] as const;
const WordsSchema = v.pipe(v.string(), v.maxLength(MOST_WORDS));

/** What a page states about its date (`core/chronology/page-date`). Checked, because it comes from the page's own process. */
export const StatedSchema = v.pipe(
  v.array(v.strictObject({ by: v.picklist(KINDS), name: WordsSchema, of: WordsSchema, words: WordsSchema })),
  v.maxLength(KINDS.length * MOST_STATEMENTS),
  v.readonly(),
);

/** Returns the statements of a report, or none where it holds something else. */
export function readStated(value: unknown): readonly Statement[] {
  return v.is(StatedSchema, value) ? value : [];
}
