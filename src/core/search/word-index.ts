/**
 * An index of words: which documents have a word, and what it is worth there. Built in one go and searched by one pass over the
 * vocabulary (some 15,000 words for 5,000 entities), in the two ways in which a typed word may meet one of the index.
 *
 *
 *   words      sorted, each once
 *   text       all words, with spaces between
 *   begins     where each word begins in `text`, in UTF-16 units
 *   letters    for each word, the letters a to z that it has, as bits: most words are too far from a slip by these alone
 *   starts     where the places of a word begin in `documents`; one more than there are words
 *   documents  the documents of each word
 *   worths     for each of them, what the word is worth there
 *
 *
 * Not MiniSearch, which this replaced: among 5,000 entities and as many events it took up to 100 ms at a key (docs/adr/0021).
 */
import { firstIndex } from '../first-index';
import { isUnspaced } from './fold-query';
import { nearness } from './nearness';
import { stemsOf } from './word-forms';

export type WordIndex = {
  readonly words: readonly string[];
  readonly text: string;
  readonly begins: Uint32Array;
  readonly letters: Uint32Array;
  readonly starts: Uint32Array;
  readonly documents: Uint32Array;
  readonly worths: Float32Array;
};

/** The words of one field of one document, and what each is worth. */
export type FieldWords = {
  readonly document: number;
  readonly worth: number;
  readonly words: readonly string[];
};

/** Builds the index. A word that several fields of a document have is listed once for each. */
export function buildWordIndex(fields: readonly FieldWords[]): WordIndex {
  const fieldsOf = new Map<string, number[]>();
  let count = 0;
  for (const [field, { words }] of fields.entries()) {
    for (const word of words) {
      const known = fieldsOf.get(word);
      if (known) known.push(field);
      else fieldsOf.set(word, [field]);
      count++;
    }
  }
  const words = [...fieldsOf.keys()].sort();
  const starts = new Uint32Array(words.length + 1);
  const documents = new Uint32Array(count);
  const worths = new Float32Array(count);
  let at = 0;
  for (const [index, word] of words.entries()) {
    starts[index] = at;
    for (const field of fieldsOf.get(word) as number[]) {
      const { document, worth } = fields[field] as FieldWords;
      documents[at] = document;
      worths[at++] = worth;
    }
  }
  starts[words.length] = at;
  return { ...readWords(words), starts, documents, worths };
}

/** Returns the parts of an index that follow from its words, which are sorted. */
export function readWords(
  words: readonly string[],
): Pick<WordIndex, 'words' | 'text' | 'begins' | 'letters'> {
  const begins = new Uint32Array(words.length);
  let at = 0;
  for (const [index, word] of words.entries()) {
    begins[index] = at;
    at += word.length + 1;
  }
  return { words, text: words.join(' '), begins, letters: Uint32Array.from(words, lettersOf) };
}

/** Called with a word's number and how well it is met; `byChance`: by letters inside it that are so few that it may be chance. */
export type Meet = (word: number, how: number, byChance?: boolean) => void;

// A word met in its middle is less likely to be meant than one met at its beginning.
const INSIDE = 0.5;
// Two letters occur in the middle of everything.
const LEAST_INSIDE = 3;
// “aid” is in Guaidó, “veto” in a Slovene adviser, “sales” in Rosales; from here on it is mostly a part of it, as “export” of Rosoboronexport.
const NO_CHANCE = 6;

/**
 * Meets the words that have `typed` at their beginning or, from three letters on or in a script without spaces, inside; `how` is a
 * share, up to 1 for the whole word.
 */
export function meetWords({ words, text, begins }: WordIndex, typed: string, meet: Meet): void {
  const unspaced = isUnspaced(typed);
  if (typed.length >= LEAST_INSIDE || unspaced) {
    // Finding a string in one long text takes the browser a fraction of the time of asking each word.
    for (let found = text.indexOf(typed); found >= 0; ) {
      const index = wordAt(begins, found);
      const word = words[index] as string;
      const isInside = found > (begins[index] as number);
      const byChance = isInside && typed.length < NO_CHANCE && !unspaced;
      meet(index, (typed.length / word.length) * (isInside ? INSIDE : 1), byChance);
      found = text.indexOf(typed, (begins[index] as number) + word.length);
    }
    return;
  }
  for (let index = firstFrom(words, typed); words[index]?.startsWith(typed); index++) {
    meet(index, typed.length / (words[index] as string).length);
  }
}

/** Meets the words that are another form of `typed`; `how` is the whole of it. */
export function meetForms({ words }: Pick<WordIndex, 'words'>, typed: string, meet: Meet): void {
  for (const { stem, endings } of stemsOf(typed)) {
    for (let index = firstFrom(words, stem); words[index]?.startsWith(stem); index++) {
      if (endings.has((words[index] as string).slice(stem.length))) meet(index, 1);
    }
  }
}

/**
 * Meets the words that `typed` may be a slip of; `how` is how many slips, 1 or 2. None for words of less than four letters, and
 * none with another number: S-400 is not the S-300, nor the 400 alone, nor 2017 the year 2019.
 */
export function meetNearWords(
  { words, letters }: Pick<WordIndex, 'words' | 'letters'>,
  typed: string,
  meet: Meet,
  isAlone = true,
): void {
  const most = slipsAllowed(typed, isAlone);
  if (most === 0) return;
  const asked = lettersOf(typed);
  const number = digitsOf(typed);
  for (let index = 0; index < words.length; index++) {
    // A slip brings at most one letter that the word lacks: for each slip allowed one such letter is dropped.
    let strange = asked & ~(letters[index] as number);
    for (let slip = 0; slip < most; slip++) strange &= strange - 1;
    if (strange !== 0) continue;
    const word = words[index] as string;
    if (number !== '' && !mayBeOfNumber(word, number)) continue;
    const slips = nearness(typed, word, most);
    if (slips > 0 && slips <= most) meet(index, slips);
  }
}

/** Whether a word has this number or its beginning, beside letters, or none: a number alone is met as it is typed, or not at all. */
function mayBeOfNumber(word: string, number: string): boolean {
  const own = digitsOf(word);
  return own === '' || (own !== word && own.startsWith(number));
}

function digitsOf(word: string): string {
  return word.replace(/\D+/g, '');
}

/**
 * How many slips a typed word may have: the shorter it is, the more words are near to it by chance. With two, Biden would be Russia; and
 * beside other words, which have found something, Denzel (Washington) would be “denied”, (president) Macron “maison”.
 */
function slipsAllowed(typed: string, isAlone: boolean): 0 | 1 | 2 {
  return typed.length >= (isAlone ? 6 : 8) ? 2 : typed.length >= 4 ? 1 : 0;
}

/** The number of the word in which a place of the text lies. */
function wordAt(begins: Uint32Array, place: number): number {
  return firstIndex(begins.length, (word) => (begins[word] as number) > place) - 1;
}

/** The number of the first word that is not before what was typed. */
function firstFrom(words: readonly string[], typed: string): number {
  return firstIndex(words.length, (word) => (words[word] as string) >= typed);
}

const A = 97;

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at) - A;
    if (letter >= 0 && letter < 26) letters |= 1 << letter;
  }
  return letters >>> 0;
}
