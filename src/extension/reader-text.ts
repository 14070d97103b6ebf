import { createText, type Text } from '@/src/locales/text';
import { wordsOf } from '@/src/locales/words-of';
import { readSettings } from './kept-items';
import { readerTag } from './reader-tag';

/** Reads in which language the reader is spoken to; resolves to its words. Not for page scripts, which carry none. */
export async function readerText(): Promise<Text> {
  return createText(wordsOf(readerTag(await readSettings())));
}
