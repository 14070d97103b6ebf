/**
 * The search: walks a text once, looks names up only where a word can start, and allocates nothing between matches.
 * It decides by spelling alone (boundaries, case, leftmost-longest); who is meant is decided in `../mentions`.
 */
import { ACCENT, DENSE, KATAKANA, PROCLITIC, SEPARATOR, WORD } from './character-class';
import { CLASS_MASK, SYMBOL_SHIFT } from './layout';
import type { Matcher } from './load-matcher';
import { createLookUp } from './look-up';
import { addSymbol, OPENING } from './openings';
import { BREAK_CODE, CAREFUL, CODE_BITS, ROW_FACTOR, rowShift } from './skim-table';
import { createTaker, type Match } from './take-matches';

export type { Match } from './take-matches';

export type Search = {
  /** Begins another text, and forgets the last one with its matches. */
  begin(text: string): void;
  /** Goes on for so many code units; returns true when the text is done. */
  advance(codeUnits: number): boolean;
  /** What was found so far, by start. Valid until the next text begins. */
  readonly matches: readonly Match[];
};

const MAX_PROCLITICS = 3;
/** How many units behind the last one that asked for care words are skimmed again. */
const CARE = 32;

/** Starts a search of one text; `createSearch` serves many. */
export function startSearch(matcher: Matcher, text: string, language: string | null): Search {
  const search = createSearch(matcher, language);
  search.begin(text);
  return search;
}

/**
 * Creates a search that can stop after any slice and go on. Forms tied to other languages than `language` (a primary
 * subtag, or null where it is unknown) are passed over, so that a shorter name with an ending is found in their place.
 *
 * Words are skimmed by their codes (`skim-table.ts`), and spelled, unit by unit, where scripts without spaces, accents that
 * stand apart or letters that may be words of their own ask for it.
 */
export function createSearch(matcher: Matcher, language: string | null): Search {
  const { entries, roots, skimCodes, skimRows } = matcher;
  const taker = createTaker(matcher, language);
  const { take, matches } = taker;
  const lookUp = createLookUp(matcher, taker);
  const shift = rowShift(skimRows.length);
  let text = '';
  let length = 0;
  let position = 0;
  // While skimming: the four codes before `position`, and where it began.
  let window = 0;
  let skimmedFrom = 0;
  // While spelling: how far at least; and of the word at `position` its start, how many letters were read, and its symbols.
  let isSpelling = false;
  let spelledTo = 0;
  let wordStart = 0;
  let wordLength = 0;
  let wordSymbols = 0;
  let proclitics = 0;
  let isInKatakana = false;
  // Urdu has none: بروس is Bruce, and سروس a service.
  const mostProclitics = language === 'ur' ? 0 : MAX_PROCLITICS;

  return { begin, advance, matches };

  function begin(next: string): void {
    text = next;
    length = next.length;
    taker.begin(next);
    lookUp.begin(next);
    startSkimming(0);
  }

  function advance(codeUnits: number): boolean {
    const stop = Math.min(length, position + codeUnits);
    while (position < stop) {
      if (isSpelling) spell(stop);
      else skim(stop);
    }
    if (stop < length) return false;
    if (isSpelling) endSpelling();
    else endSkimming();
    return true;
  }

  function startSkimming(at: number): void {
    isSpelling = false;
    position = at;
    skimmedFrom = at;
    window = 0;
  }

  function skim(stop: number): void {
    // Locals, and `rowOf` written out: a turn of the inner loop takes a nanosecond, a call in cold code a hundred.
    const haystack = text;
    const codes = skimCodes;
    const rows = skimRows;
    const rowsShift = shift;
    let last = window;
    let at = position;
    for (;;) {
      let code = 0;
      let isOpening = 0;
      while (isOpening === 0 && at < stop) {
        code = codes[haystack.charCodeAt(at++)]!;
        // One branch only: where a word ends cannot be foretold.
        const row = rows[Math.imul(last, ROW_FACTOR) >>> rowsShift]!;
        const isBehindBreak = ((last >>> (3 * CODE_BITS)) - 1) >>> 31;
        isOpening = ((row >>> code) & isBehindBreak) | ((code + 1) >>> CODE_BITS);
        last = (last << CODE_BITS) | code;
      }
      if (isOpening === 0) break;
      if (code === CAREFUL) {
        startSpelling(at - 1);
        return;
      }
      // What fell out of the window at the front was a break.
      open(at - 1, last >>> CODE_BITS, code);
    }
    position = stop;
    window = last;
  }

  /** Looks up the short words that may end the text. */
  function endSkimming(): void {
    for (let at = length; at < length + OPENING - 1; at++) {
      open(at, window, BREAK_CODE);
      window <<= CODE_BITS;
    }
  }

  /** Looks up the word that may begin three units before a place, by the code there and the four codes before it. */
  function open(at: number, before: number, code: number): void {
    const first = before >>> (2 * CODE_BITS);
    // No letter, or one that is not behind a break.
    if (first === 0 || first > CAREFUL) return;
    const start = at - 3;
    const second = (before >>> CODE_BITS) & CAREFUL;
    const third = before & CAREFUL;
    if (second === BREAK_CODE) lookUp.short(start, 1, first, start + 1);
    else if (third === BREAK_CODE) lookUp.short(start, 2, before >>> CODE_BITS, start + 2);
    else if (code === BREAK_CODE) lookUp.short(start, 3, before, at);
    else lookUp.long(start, at, (before << CODE_BITS) | code, before);
  }

  /** Spells from the first word that was not looked up yet. */
  function startSpelling(careful: number): void {
    isSpelling = true;
    spelledTo = careful + CARE;
    position = Math.max(skimmedFrom, careful - 3);
    proclitics = 0;
    isInKatakana = false;
    const isWithinWord = position > skimmedFrom && skimCodes[text.charCodeAt(position - 1)]! !== BREAK_CODE;
    wordLength = isWithinWord ? OPENING : 0;
    wordSymbols = 0;
  }

  function spell(stop: number): void {
    const haystack = text;
    let read = wordLength;
    let symbols = wordSymbols;
    let start = wordStart;
    for (let at = position; at < stop; at++) {
      const entry = entries[haystack.charCodeAt(at)]!;
      const kind = entry & CLASS_MASK;
      if (kind === WORD || (kind === PROCLITIC && read > 0)) {
        if (read === 0) start = at;
        read += 1;
        const short = symbols;
        symbols = addSymbol(symbols, entry >> SYMBOL_SHIFT);
        if (read === OPENING) lookUp.long(start, at, symbols, short);
      } else if (kind < ACCENT) {
        if (read > 0 && read < OPENING) lookUp.short(start, read, symbols, at);
        if (kind !== SEPARATOR || proclitics > 0 || isInKatakana) passBetween(at, entry, read > 0);
        read = 0;
        symbols = 0;
        if (kind === SEPARATOR && at >= spelledTo) {
          startSkimming(at + 1);
          return;
        }
      } else if (kind === PROCLITIC) {
        read = passProclitic(at, entry);
      }
      if (kind !== WORD && kind !== SEPARATOR) spelledTo = at + CARE;
    }
    position = stop;
    wordStart = start;
    wordLength = read;
    wordSymbols = symbols;
  }

  function endSpelling(): void {
    if (wordLength < OPENING) lookUp.short(wordStart, wordLength, wordSymbols, length);
    wordLength = OPENING;
  }

  /** A name may begin with any letter of a script without spaces, in a run of Katakana with the first one. */
  function passBetween(at: number, entry: number, isBehindWord: boolean): void {
    const kind = entry & CLASS_MASK;
    const mayBegin = kind === DENSE || (kind === KATAKANA && (isBehindWord || !isInKatakana));
    proclitics = 0;
    isInKatakana = kind === KATAKANA;
    if (mayBegin && roots[entry >> SYMBOL_SHIFT] !== 0) take(at, 0, at);
  }

  /** A name may begin with what may be a proclitic, or right behind it. Returns how many letters of a word count as read. */
  function passProclitic(at: number, entry: number): number {
    isInKatakana = false;
    if (roots[entry >> SYMBOL_SHIFT] !== 0) take(at, 0, at);
    proclitics += 1;
    // Behind so many no name begins.
    return proclitics > mostProclitics ? OPENING : 0;
  }
}
