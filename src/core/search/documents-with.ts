/** Which documents have every word that was typed. */
import { type Meet, meetNearWords, meetWords, type WordIndex } from './word-index';

/** `faults` and `scores` are by document number; they mean nothing for documents that are not listed. */
export type Hits = {
  readonly documents: readonly number[];
  /** A slip is `SLIP`, a word that is met by chance perhaps one. */
  readonly faults: Uint16Array;
  readonly scores: Float64Array;
};

export type DocumentsWithOptions = {
  /** How many documents the index has. */
  readonly count: number;
  /** Whether words that were only nearly typed are met too. */
  readonly slips: boolean;
};

/** More than all words of a query that are met by chance. */
export const SLIP = 0x100;

/**
 * Finds the documents that every typed word meets, one of them at least where it is worth something. Where a word meets a document
 * several times, the meeting with fewest faults counts, then the best.
 */
export function documentsWith(
  words: WordIndex,
  typed: readonly string[],
  { count, slips }: DocumentsWithOptions,
): Hits {
  const sum = { faults: new Uint16Array(count), scores: new Float64Array(count) };
  const met = new Uint8Array(count);
  let documents: readonly number[] = [];
  for (const [turn, word] of typed.entries()) {
    const hits = hitsOf(words, word, { count, slips });
    documents = hits.documents.filter((document) => met[document] === turn);
    for (const document of documents) {
      met[document] = turn + 1;
      add(sum.faults, document, hits.faults);
      add(sum.scores, document, hits.scores);
    }
  }
  return { documents: documents.filter((document) => (sum.scores[document] as number) > 0), ...sum };
}

const UNMET = 0xffff;

function hitsOf(words: WordIndex, typed: string, { count, slips: nearly }: DocumentsWithOptions): Hits {
  const { starts } = words;
  const documents: number[] = [];
  const faults = new Uint16Array(count).fill(UNMET);
  const scores = new Float64Array(count);
  const note = (word: number, share: number, fault: number) => {
    for (let at = starts[word] as number; at < (starts[word + 1] as number); at++) {
      const document = words.documents[at] as number;
      const score = (words.worths[at] as number) * share;
      const known = faults[document] as number;
      if (known === UNMET) documents.push(document);
      if (fault < known || (fault === known && score > (scores[document] as number))) {
        faults[document] = fault;
        scores[document] = score;
      }
    }
  };
  const exactly: Meet = (word, share, byChance) => note(word, share, byChance ? 1 : 0);
  const nearby: Meet = (word, slips) => note(word, 1, slips * SLIP);
  meetWords(words, typed, exactly);
  if (nearly) meetNearWords(words, typed, nearby);
  return { documents, faults, scores };
}

function add(sum: Uint16Array | Float64Array, at: number, more: Uint16Array | Float64Array): void {
  sum[at] = (sum[at] as number) + (more[at] as number);
}
