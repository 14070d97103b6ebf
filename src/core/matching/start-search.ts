/**
 * The search: walks a text once, looks up names only where a word can start, and allocates nothing between matches.
 * It decides on spelling alone (boundaries, case, leftmost-longest); who is meant is `../mentions`.
 */
import { createCandidates, isTransparent, WORD_GOES_ON } from './candidates';
import { ACCENT, DENSE, KATAKANA, PROCLITIC, SEPARATOR, WORD } from './character-class';
import { isInLanguage } from './is-in-language';
import { isWrittenAs } from './is-written-as';
import { CASE, CLASS_MASK, caseOf, KIND, kindOf, PREFIX, SPACE, SYMBOL_SHIFT } from './layout';
import type { Matcher } from './load-matcher';
import {
  addSymbol,
  FIRST_OF_SHORT,
  FIRST_WORD,
  FLAGS,
  FROM_ROOT,
  GOES_ON,
  OPENING,
  openingOf,
  slotHolding,
  slotOf,
} from './openings';

/** A pattern and its UTF-16 offsets in a haystack, end exclusive. */
export type Match = {
  readonly start: number;
  readonly end: number;
  /** Number of the pattern in the matcher. */
  readonly pattern: number;
  /** Number of the ending that follows, as a pattern; -1 when a word ends here. */
  readonly ending: number;
  /** In small letters where the alias is written with a capital. */
  readonly lower: boolean;
};

export type Search = {
  /** Turns to another text and forgets the last one with its matches. */
  begin(text: string): void;
  /** Goes on for so many code units; true when the text is done. */
  advance(codeUnits: number): boolean;
  /** What was found so far, by start. Good until the next text begins. */
  readonly matches: readonly Match[];
};

const MAX_PROCLITICS = 3;
/** Of what the table says, what tells where to look. */
const USED = ~FLAGS | FROM_ROOT;

/** Starts a search of one text; `createSearch` serves many. */
export function startSearch(matcher: Matcher, text: string, language: string | null): Search {
  const search = createSearch(matcher, language);
  search.begin(text);
  return search;
}

/**
 * Creates a search that can stop after any slice and go on. Forms tied to other languages than `language` (a primary
 * subtag, or null where it is unknown) are passed over, so that a shorter name with an ending is found in their place.
 */
export function createSearch(matcher: Matcher, language: string | null): Search {
  const { entries, openingSymbols, openingPlaces, openingShorts, roots, groupStarts, groupItems, patterns } =
    matcher;
  const candidates = createCandidates(matcher);
  const spaceSymbol = entries[SPACE]! >> SYMBOL_SHIFT;
  const matches: Match[] = [];
  let text = '';
  let length = 0;
  let position = 0;
  // Names cannot begin before this place: the last name ends here.
  let covered = 0;
  // The word that `position` stands in: where it starts, how many letters were read, and the last of them.
  let wordStart = 0;
  let wordLength = 0;
  let wordSymbols = 0;
  let proclitics = 0;
  let isInKatakana = false;

  return { begin, advance, matches };

  function begin(next: string): void {
    text = next;
    length = next.length;
    position = 0;
    covered = 0;
    wordLength = 0;
    wordSymbols = 0;
    proclitics = 0;
    isInKatakana = false;
    matches.length = 0;
  }

  function advance(codeUnits: number): boolean {
    const stop = Math.min(length, position + codeUnits);
    // As locals: a turn of this loop takes two nanoseconds.
    const haystack = text;
    const table = entries;
    const taken = openingSymbols;
    const shorts = openingShorts;
    let read = wordLength;
    let symbols = wordSymbols;
    let start = wordStart;
    for (let at = position; at < stop; at++) {
      const entry = table[haystack.charCodeAt(at)]!;
      const kind = entry & CLASS_MASK;
      if (kind === WORD || (kind === PROCLITIC && read > 0)) {
        if (read === 0) start = at;
        read += 1;
        const short = symbols;
        symbols = addSymbol(symbols, entry >> SYMBOL_SHIFT);
        if (read === OPENING) {
          const slot = slotHolding(taken, symbols);
          if (slot >= 0) lookUpLong(start, at, openingPlaces[slot]!, short);
          else if (shorts[slotOf(short, shorts.length)] !== 0) lookUpLong(start, at, 0, short);
        }
      } else if (kind < ACCENT) {
        if (read > 0 && read < OPENING && slotHolding(taken, symbols) >= 0)
          lookUpShort(start, at, symbols, read);
        if (kind !== SEPARATOR || proclitics > 0 || isInKatakana) passBetween(at, entry, read > 0);
        read = 0;
        symbols = 0;
      } else if (kind === PROCLITIC) {
        read = passProclitic(at, entry);
      }
    }
    position = stop;
    wordStart = start;
    wordLength = read;
    wordSymbols = symbols;
    if (stop < length) return false;
    if (read > 0 && read < OPENING) lookUpShort(start, length, symbols, read);
    wordLength = OPENING;
    return true;
  }

  /** In a script without spaces a name may begin with any letter, in a run of Katakana with the first. */
  function passBetween(at: number, entry: number, isBehindWord: boolean): void {
    const kind = entry & CLASS_MASK;
    const mayBegin = kind === DENSE || (kind === KATAKANA && (isBehindWord || !isInKatakana));
    proclitics = 0;
    isInKatakana = kind === KATAKANA;
    if (mayBegin && roots[entry >> SYMBOL_SHIFT] !== 0) lookUp(at, 0, at);
  }

  /** A name may begin with a letter that may be a proclitic, and behind it. Returns how much of a word was read. */
  function passProclitic(at: number, entry: number): number {
    isInKatakana = false;
    if (roots[entry >> SYMBOL_SHIFT] !== 0) lookUp(at, 0, at);
    proclitics += 1;
    // Behind so many the word cannot begin any more.
    return proclitics > MAX_PROCLITICS ? OPENING : 0;
  }

  /** Looks a word of OPENING letters or more up, by what the table says of these and of the first SHORT of them. */
  function lookUpLong(start: number, end: number, opening: number, short: number): void {
    const goesOn = (openingOf(matcher, short) & GOES_ON) !== 0;
    const used = (opening & USED) | (goesOn ? FROM_ROOT : 0);
    if (used !== 0) lookUp(start, used, end);
  }

  /** Looks a word of fewer letters than OPENING up: alone, and with the symbols behind it. */
  function lookUpShort(start: number, end: number, word: number, letters: number): void {
    const alone = openingOf(matcher, word);
    let opening = alone & FROM_ROOT;
    let symbols = word;
    let last = 0;
    let read = (alone & FIRST_WORD) === 0 ? OPENING : letters;
    let at = end;
    for (; read < OPENING && at < length; at++) {
      const entry = entries[text.charCodeAt(at)]!;
      const symbol = entry >> SYMBOL_SHIFT;
      if (symbol === 0 && !isTransparent(entry & CLASS_MASK)) break;
      // Spaces in a row are one.
      if (symbol === 0 || (symbol === spaceSymbol && symbol === last)) continue;
      last = symbol;
      symbols = addSymbol(symbols, symbol);
      read += 1;
      if (read === OPENING || (alone & FIRST_OF_SHORT) !== 0) opening |= openingOf(matcher, symbols) & USED;
    }
    if (opening !== 0) lookUp(start, opening, at - 1);
  }

  function lookUp(start: number, opening: number, openingEnd: number): void {
    const count = candidates.find(text, start, opening, openingEnd);
    if (count === 0 || start < covered) return;
    let nameEnd = start;
    for (let candidate = count - 1; candidate >= 0 && nameEnd === start; candidate--) {
      if (takeName(start, candidate)) nameEnd = candidates.ends[candidate]!;
    }
    covered = nameEnd;
    for (let candidate = count - 1; candidate >= 0; candidate--) {
      if (candidates.ends[candidate]! > nameEnd && takeSignals(start, candidate)) return;
    }
  }

  /** Adds the first alias or confusable of a candidate that is written as it must be; false when there is none. */
  function takeName(start: number, candidate: number): boolean {
    const end = candidates.ends[candidate]!;
    const ending = candidates.endings[candidate]!;
    const group = candidates.groups[candidate]!;
    let lowerPattern = -1;
    for (let item = groupStarts[group]!; item < groupStarts[group + 1]!; item++) {
      const pattern = groupItems[item]!;
      const bits = patterns[3 * pattern]!;
      const kind = kindOf(bits);
      if (kind > KIND.weak && (kind !== KIND.cover || ending >= 0)) continue;
      if (ending === WORD_GOES_ON && !(bits & PREFIX)) continue;
      if (!isInLanguage(matcher, pattern, language)) continue;
      if (ending >= 0 && !isInLanguage(matcher, ending, language)) continue;
      if (isWrittenAs(text, start, end, { rule: caseOf(bits), matcher, pattern })) {
        matches.push({ start, end, pattern, ending, lower: false });
        return true;
      }
      const mayBeLower = caseOf(bits) === CASE.capital;
      if (mayBeLower && (kind === KIND.weak || kind === KIND.presumed)) lowerPattern = pattern;
    }
    if (lowerPattern < 0) return false;
    matches.push({ start, end, pattern: lowerPattern, ending, lower: true });
    return true;
  }

  /** Adds the cue words, first names and titles of a candidate; false when it is none of them. */
  function takeSignals(start: number, candidate: number): boolean {
    const goesOn = candidates.endings[candidate]! !== -1;
    const end = candidates.ends[candidate]!;
    const group = candidates.groups[candidate]!;
    const heardBefore = matches.length;
    for (let item = groupStarts[group]!; item < groupStarts[group + 1]!; item++) {
      const pattern = groupItems[item]!;
      const bits = patterns[3 * pattern]!;
      const kind = kindOf(bits);
      if (kind <= KIND.weak || kind === KIND.cover) continue;
      if (goesOn && !(bits & PREFIX)) continue;
      if (isWrittenAs(text, start, end, { rule: caseOf(bits), matcher, pattern })) {
        matches.push({ start, end, pattern, ending: -1, lower: false });
      }
    }
    return matches.length > heardBefore;
  }
}
