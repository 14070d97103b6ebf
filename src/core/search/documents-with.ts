/** Which documents have every word that was typed. */
import { type Meet, meetForms, meetNearWords, meetWords, type WordIndex } from './word-index';

/** `faults` and `scores` are by document number; they mean nothing for documents that are not listed. */
export type Hits = {
  readonly documents: readonly number[];
  /** A slip is `SLIP`; a word that is met by chance perhaps, in another form, or only in whom a document is of, is one. */
  readonly faults: Uint16Array;
  readonly scores: Float64Array;
};

export type DocumentsWithOptions = {
  /** How many documents the index has. */
  readonly count: number;
  /** Which words are met beside those as typed: none, their other forms, or these and those that were only nearly typed. */
  readonly also?: 'forms' | 'slips' | undefined;
};

/** More than all words of a query that are met by chance or in another form. */
export const SLIP = 0x100;

/**
 * Finds the documents that every typed word meets, one of them at least where it is the document's own. Where a word meets a document
 * several times, the meeting with fewest faults counts, then the best.
 */
export function documentsWith(
  words: WordIndex,
  typed: readonly string[],
  options: DocumentsWithOptions,
): Hits {
  const { count } = options;
  const sum = { faults: new Uint16Array(count), scores: new Float64Array(count) };
  const met = new Uint8Array(count);
  const isOwn = new Uint8Array(count);
  let documents: readonly number[] = [];
  for (const [turn, word] of typed.entries()) {
    const hits = hitsOf(words, word, { ...options, isAlone: typed.length === 1 });
    documents = hits.documents.filter((document) => met[document] === turn);
    for (const document of documents) {
      met[document] = turn + 1;
      const score = hits.scores[document] as number;
      sum.faults[document] = (sum.faults[document] as number) + (hits.faults[document] as number);
      sum.scores[document] = (sum.scores[document] as number) + Math.abs(score);
      if (score > 0) isOwn[document] = 1;
    }
  }
  return { documents: documents.filter((document) => isOwn[document]), ...sum };
}

const UNMET = 0xffff;

function hitsOf(
  words: WordIndex,
  typed: string,
  { count, also, isAlone }: DocumentsWithOptions & { isAlone: boolean },
): Hits {
  const { starts } = words;
  const documents: number[] = [];
  const faults = new Uint16Array(count).fill(UNMET);
  const scores = new Float64Array(count);
  const note = (word: number, share: number, fault: number) => {
    for (let at = starts[word] as number; at < (starts[word + 1] as number); at++) {
      const document = words.documents[at] as number;
      const score = (words.worths[at] as number) * share;
      // What is borrowed is known by one slip less.
      if (fault > SLIP && score <= 0) continue;
      const known = faults[document] as number;
      if (known === UNMET) documents.push(document);
      if (fault < known || (fault === known && isBetter(score, scores[document] as number))) {
        faults[document] = fault;
        scores[document] = score;
      }
    }
  };
  const exactly: Meet = (word, share, byChance) => note(word, share, byChance ? 1 : 0);
  const inflected: Meet = (word, share) => note(word, share, 1);
  const nearby: Meet = (word, slips) => note(word, 1, slips * SLIP);
  meetWords(words, typed, exactly);
  if (also) meetForms(words, typed, inflected);
  if (also === 'slips') meetNearWords(words, typed, nearby, isAlone);
  return { documents, faults, scores };
}

/** What is its own before what is borrowed. */
function isBetter(score: number, known: number): boolean {
  return score > 0 ? score > known : known <= 0 && score < known;
}
