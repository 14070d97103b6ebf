import { readSettings } from '@/src/extension/kept-items';
import { readerTag } from '@/src/extension/reader-tag';
import { createText, type Text } from '@/src/locales/text';
import { wordsOf } from '@/src/locales/words-of';

/** Reads in which language the reader is spoken to; resolves to its words. */
export async function readerText(): Promise<Text> {
  return createText(wordsOf(readerTag(await readSettings())));
}
