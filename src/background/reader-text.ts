import { readSettings } from '@/src/extension/kept-items';
import { readerTag } from '@/src/extension/reader-tag';
import type { Text } from '@/src/locales/text';
import { textFor } from '@/src/locales/text-for';

/** Reads in which language the reader is spoken to; resolves to its words. */
export async function readerText(): Promise<Text> {
  return textFor(readerTag(await readSettings()));
}
