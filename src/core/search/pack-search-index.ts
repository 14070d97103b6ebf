/**
 * The form in which the bundled briefing's index travels (docs/adr/0013): texts are folded and words sorted when the extension is
 * built, so that a popup that opens only has to unpack them. Two indexes, of all words and of names, each in three lines:
 *
 *   | line   | meaning                                                                             |
 *   |--------|-------------------------------------------------------------------------------------|
 *   | fields | JSON: the document of each field and, in a second list, what a word is worth there  |
 *   | words  | the words, sorted, with spaces between                                              |
 *   | places | for each word, FIRST_FIELD + field for each field that has it; then a space          |
 *
 * The documents themselves are not in it: they are listed anew from the briefing, in the same order.
 */
import type { Briefing } from '../briefing/schema';
import { searchDocuments } from './search-documents';
import type { SearchIndex } from './search-index';
import { readWords, type WordIndex } from './word-index';

const SPACE = ' ';
const FIRST_FIELD = 0x30;
// Beyond this begin the surrogates, which no text file keeps. No bundled briefing is that large.
const LAST_FIELD = 0xd7ff;

/** Packs an index. Throws for more than 55,000 fields. */
export function packSearchIndex({ words, names }: SearchIndex): string {
  return [words, names].flatMap(packWords).join('\n');
}

/** Unpacks what `packSearchIndex` made of the index of this same briefing. */
export function unpackSearchIndex(
  packed: string,
  briefing: Pick<Briefing, 'entities' | 'events' | 'quotes'>,
): SearchIndex {
  const [fields, words, places, ...names] = packed.split('\n');
  return {
    documents: searchDocuments(briefing),
    words: unpackWords([fields, words, places]),
    names: unpackWords(names),
  };
}

function packWords({ words, starts, documents, worths }: WordIndex): string[] {
  const numbers = new Map<string, number>();
  const fields: [number[], number[]] = [[], []];
  let places = '';
  for (let word = 0; word < words.length; word++) {
    for (let at = starts[word] as number; at < (starts[word + 1] as number); at++) {
      const [document, worth] = [documents[at] as number, worths[at] as number];
      const field = numbers.get(`${document} ${worth}`) ?? fields[0].length;
      if (field === fields[0].length) {
        numbers.set(`${document} ${worth}`, field);
        fields[0].push(document);
        fields[1].push(worth);
      }
      if (FIRST_FIELD + field > LAST_FIELD) throw new Error(`too many fields to pack: ${field}`);
      places += String.fromCharCode(FIRST_FIELD + field);
    }
    places += SPACE;
  }
  return [JSON.stringify(fields), words.join(SPACE), places];
}

function unpackWords([fields = '[[],[]]', joined = '', places = '']: readonly (
  | string
  | undefined
)[]): WordIndex {
  const [documentOf, worthOf] = JSON.parse(fields) as [number[], number[]];
  const words = joined === '' ? [] : joined.split(SPACE);
  const starts = new Uint32Array(words.length + 1);
  const documents = new Uint32Array(places.length - words.length);
  const worths = new Float32Array(documents.length);
  let [word, count] = [0, 0];
  for (let at = 0; at < places.length; at++) {
    const field = places.charCodeAt(at) - FIRST_FIELD;
    if (field < 0) {
      starts[++word] = count;
      continue;
    }
    documents[count] = documentOf[field] as number;
    worths[count++] = worthOf[field] as number;
  }
  return { ...readWords(words), starts, documents, worths };
}
