/** Decides which keys are found by their first symbols and which from the root; see `openings.ts`. */
import type { SymbolTable } from './build-tables';
import { classOf, PROCLITIC, WORD } from './character-class';
import { KEY_IS_PREFIX, WORD_MAY_GO_ON } from './layout';
import { addSymbol, FIRST_OF_SHORT, FIRST_WORD, FROM_ROOT, GOES_ON, OPENING, RARE, SHORT } from './openings';

/** A key by its folded text, and its value. */
export type FoldedKey = { readonly folded: string; readonly value: number };

export type OpeningPlan = {
  /** The keys that are found from the root. */
  readonly fromRoot: readonly FoldedKey[];
  /** The other keys, by the text of their first four symbols. */
  readonly byOpening: ReadonlyMap<string, readonly FoldedKey[]>;
  /** Flags of words, by their symbols as the list holds them. */
  readonly words: ReadonlyMap<number, number>;
};

/** Plans the openings of some keys. `stuck` are the endings that may follow a key. */
export function planOpenings(
  keys: readonly FoldedKey[],
  stuck: readonly string[],
  alphabet: SymbolTable,
): OpeningPlan {
  const fromRoot: FoldedKey[] = [];
  const byOpening = new Map<string, FoldedKey[]>();
  const words = new Map<number, number>();
  const letters = byScript(alphabet.units().map((unit) => String.fromCharCode(unit)));
  const endings = byScript(stuck);
  for (const key of keys) {
    const kind = classOf(key.folded.charCodeAt(0));
    const isShort = key.folded.length < OPENING;
    const isExact = !isShort && symbolsOf(key.folded).every((symbol) => symbol < RARE);
    if (!isExact || kind !== WORD) fromRoot.push(key);
    if (kind !== WORD && kind !== PROCLITIC) continue;
    const firstWord = key.folded.slice(0, lettersAtStart(key.folded));
    if (firstWord.length < OPENING && firstWord.length < key.folded.length) {
      note(firstWord, isShort ? FIRST_WORD | FIRST_OF_SHORT : FIRST_WORD);
    }
    if (isExact) {
      const opening = key.folded.slice(0, OPENING);
      const others = byOpening.get(opening);
      if (others) others.push(key);
      else byOpening.set(opening, [key]);
    } else {
      const goesOn = isShort && (key.value & WORD_MAY_GO_ON) !== 0;
      note(key.folded, goesOn && key.folded.length === SHORT ? FROM_ROOT | GOES_ON : FROM_ROOT);
      if (goesOn && key.folded.length < SHORT) noteLonger(key.folded, (key.value & KEY_IS_PREFIX) !== 0);
    }
  }
  for (const opening of byOpening.keys()) {
    const short = symbolsOf(opening.slice(0, SHORT)).reduce(addSymbol, 0);
    if (((words.get(short) ?? 0) & GOES_ON) !== 0) note(opening, FROM_ROOT);
  }
  return { fromRoot, byOpening, words };

  function note(text: string, flags: number): void {
    const symbols = symbolsOf(text).reduce(addSymbol, 0);
    words.set(symbols, (words.get(symbols) ?? 0) | flags);
  }

  /** Notes what a word of one or two letters becomes with what may be stuck to it. */
  function noteLonger(word: string, isPrefix: boolean): void {
    const after = (isPrefix ? letters : endings).get(scriptOf(word)) ?? [];
    for (const more of after) {
      const longer = word + more;
      note(longer.slice(0, SHORT), longer.length >= SHORT ? FROM_ROOT | GOES_ON : FROM_ROOT);
      if (isPrefix && longer.length < SHORT) noteLonger(longer, isPrefix);
    }
  }

  function symbolsOf(text: string): number[] {
    return Array.from({ length: Math.min(OPENING, text.length) }, (_, at) =>
      alphabet.symbolOf(text.charCodeAt(at)),
    );
  }
}

/** How many units at the start are letters of a word. */
function lettersAtStart(folded: string): number {
  let end = 0;
  while (end < folded.length && isLetter(folded.charCodeAt(end))) end++;
  return end;
}

function isLetter(unit: number): boolean {
  const kind = classOf(unit);
  return kind === WORD || kind === PROCLITIC;
}

const SCRIPTS =
  'Latin Cyrillic Greek Arabic Hebrew Hangul Georgian Armenian Devanagari Bengali Tamil Telugu Malayalam Ethiopic'
    .split(' ')
    .map((name) => new RegExp(`\\p{Script=${name}}`, 'u'));

/** A number by which words of these scripts are told apart; -1 for those of all others. */
function scriptOf(text: string): number {
  return SCRIPTS.findIndex((script) => script.test(text));
}

function byScript(texts: readonly string[]): Map<number, string[]> {
  const lists = new Map<number, string[]>();
  for (const text of texts) {
    const list = lists.get(scriptOf(text)) ?? [];
    lists.set(scriptOf(text), list);
    list.push(text);
  }
  return lists;
}
