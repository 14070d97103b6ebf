/**
 * The search: walks a haystack once, looks up names only where a word can start, and allocates nothing between
 * matches. It decides on spelling alone (boundaries, case, leftmost-longest); who is meant is `../mentions`.
 */
import { CLASS } from './character-class';
import { isInLanguage } from './is-in-language';
import { isWrittenAs } from './is-written-as';
import {
  CASE,
  CLASS_MASK,
  caseOf,
  ENDINGS_LABEL,
  FIRST_LEAD,
  KIND,
  kindOf,
  LEAF_GOES_ON,
  LEAF_LABEL,
  LEAF_PREFIX,
  LEAF_TAKES_ENDINGS,
  PREFIX,
  SINGLES,
  SPACE,
  SYMBOL_SHIFT,
  TRAILS,
} from './layout';
import type { Matcher } from './load-matcher';

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
  /** Goes on for so many code units; true when the haystack is done. */
  advance(codeUnits: number): boolean;
  /** What was found so far, by start. */
  readonly matches: readonly Match[];
};

const MAX_PROCLITICS = 3;
/** Accents, soft hyphens or spaces in a row within one name; longer runs are no spelling. */
const MAX_RUN = 64;
const MAX_CANDIDATES = 64;
/** In place of an ending: only patterns that are the beginning of a word fit. */
const WORD_GOES_ON = -2;

/**
 * Starts a search that can stop after any slice and go on. Forms tied to other languages than `language` (a primary
 * subtag, or null where it is unknown) are passed over, so that a shorter name with an ending is found in their place.
 */
export function startSearch(matcher: Matcher, text: string, language: string | null): Search {
  const { entries, labels, bases, groupStarts, groupItems, patterns } = matcher;
  const matches: Match[] = [];
  const candidateEnds = new Int32Array(MAX_CANDIDATES);
  const candidateLeaves = new Int32Array(MAX_CANDIDATES);
  const candidateEndings = new Int32Array(MAX_CANDIDATES);
  const length = text.length;
  const rootBase = bases[0]!;
  const endingsRoot = childOf(0, ENDINGS_LABEL);
  const spaceSymbol = entries[SPACE]! >> SYMBOL_SHIFT;
  let position = 0;
  // Names cannot begin before this place: the last name ends here.
  let covered = 0;
  // What stands before `position`: the class of the last unit that is not transparent, and how many proclitics.
  let before: number = CLASS.separator;
  let proclitics = 0;

  return { advance, matches };

  function advance(codeUnits: number): boolean {
    const stop = Math.min(length, position + codeUnits);
    let at = position;
    let previous = before;
    let clitics = proclitics;
    while (at < stop) {
      const entry = entries[text.charCodeAt(at)]!;
      const kind = entry & CLASS_MASK;
      if (kind === CLASS.separator) {
        previous = CLASS.separator;
      } else if (kind === CLASS.word) {
        if (previous !== CLASS.word && (previous !== CLASS.proclitic || clitics > 0)) {
          previous = CLASS.word;
          at = rejectWord(at, entry >> SYMBOL_SHIFT);
          continue;
        }
        previous = CLASS.word;
      } else if (kind < CLASS.accent) {
        if (kind === CLASS.dense || (kind === CLASS.katakana && previous !== kind)) {
          if (begins(entry)) lookUp(at);
        }
        previous = kind;
      } else if (kind === CLASS.proclitic) {
        if (previous === CLASS.proclitic) {
          if (clitics > 0) {
            if (begins(entry)) lookUp(at);
            clitics = clitics < MAX_PROCLITICS ? clitics + 1 : 0;
          }
        } else {
          if (previous !== CLASS.word) {
            if (begins(entry)) lookUp(at);
            clitics = 1;
          } else {
            clitics = 0;
          }
          previous = CLASS.proclitic;
        }
      }
      at += 1;
    }
    position = at;
    before = previous;
    proclitics = clitics;
    return at >= length;
  }

  /**
   * Follows the automaton while it fits and the word goes on. Where a pattern may fit the word is looked up at leisure.
   * Returns the place behind the units of the word that were read.
   */
  function rejectWord(start: number, firstSymbol: number): number {
    let state = 0;
    let symbol = firstSymbol;
    let at = start;
    for (;;) {
      at += 1;
      if (symbol === 0 || symbol >= SINGLES) {
        if (symbol !== 0) lookUp(start);
        return at;
      }
      const base = bases[state]!;
      const label = symbol + LEAF_LABEL;
      state = base === 0 ? state + 1 : base + label;
      if (labels[state] !== label) return at;
      const next = bases[state]!;
      const leaf = next === 0 ? state + 1 : next + LEAF_LABEL;
      const entry = entries[text.charCodeAt(at) | 0]!;
      const kind = entry & CLASS_MASK;
      const goesOn = kind === CLASS.word;
      if (labels[leaf] === LEAF_LABEL && (!goesOn || (bases[leaf]! & LEAF_GOES_ON) !== 0)) {
        lookUp(start);
        return at;
      }
      symbol = entry >> SYMBOL_SHIFT;
      if (goesOn) continue;
      const isTransparent = kind === CLASS.accent || kind === CLASS.ignored;
      if (isTransparent || (symbol !== 0 && step(state, symbol) !== 0)) lookUp(start);
      return at;
    }
  }

  /** Tells whether some pattern begins with a unit. */
  function begins(entry: number): boolean {
    const symbol = entry >> SYMBOL_SHIFT;
    const label = labelOf(symbol);
    return symbol !== 0 && labels[rootBase + label] === label;
  }

  function lookUp(start: number): void {
    const count = walk(start);
    if (count === 0 || start < covered) return;
    let nameEnd = start;
    for (let candidate = count - 1; candidate >= 0 && nameEnd === start; candidate--) {
      if (takeName(start, candidate)) nameEnd = candidateEnds[candidate]!;
    }
    covered = nameEnd;
    for (let candidate = count - 1; candidate >= 0; candidate--) {
      if (candidateEnds[candidate]! > nameEnd && takeSignals(start, candidate)) return;
    }
  }

  /** Adds the first alias or confusable of a candidate that is written as it must be; false when there is none. */
  function takeName(start: number, candidate: number): boolean {
    const end = candidateEnds[candidate]!;
    const ending = candidateEndings[candidate]!;
    const group = candidateLeaves[candidate]! >> 2;
    let lowerPattern = -1;
    for (let item = groupStarts[group]!; item < groupStarts[group + 1]!; item++) {
      const pattern = groupItems[item]!;
      const kind = kindOf(patterns[3 * pattern]!);
      if (kind > KIND.weak && (kind !== KIND.cover || ending >= 0)) continue;
      if (ending === WORD_GOES_ON && !(patterns[3 * pattern]! & PREFIX)) continue;
      if (!isInLanguage(matcher, pattern, language)) continue;
      if (ending >= 0 && !isInLanguage(matcher, ending, language)) continue;
      if (isWrittenAs(text, start, end, { rule: caseOf(patterns[3 * pattern]!), matcher, pattern })) {
        matches.push({ start, end, pattern, ending, lower: false });
        return true;
      }
      const mayBeLower = caseOf(patterns[3 * pattern]!) === CASE.capital;
      if (mayBeLower && (kind === KIND.weak || kind === KIND.presumed)) lowerPattern = pattern;
    }
    if (lowerPattern < 0) return false;
    matches.push({ start, end, pattern: lowerPattern, ending, lower: true });
    return true;
  }

  /** Adds the cue words, first names and titles of a candidate; false when it is none of them. */
  function takeSignals(start: number, candidate: number): boolean {
    const goesOn = candidateEndings[candidate]! !== -1;
    const end = candidateEnds[candidate]!;
    const group = candidateLeaves[candidate]! >> 2;
    const heardBefore = matches.length;
    for (let item = groupStarts[group]!; item < groupStarts[group + 1]!; item++) {
      const pattern = groupItems[item]!;
      const kind = kindOf(patterns[3 * pattern]!);
      if (kind <= KIND.weak || kind === KIND.cover) continue;
      if (goesOn && !(patterns[3 * pattern]! & PREFIX)) continue;
      if (isWrittenAs(text, start, end, { rule: caseOf(patterns[3 * pattern]!), matcher, pattern })) {
        matches.push({ start, end, pattern, ending: -1, lower: false });
      }
    }
    return matches.length > heardBefore;
  }

  /** Leaves in the candidate arrays every pattern that fits from `start`, shorter ones first; returns how many. */
  function walk(start: number): number {
    let count = 0;
    let state = 0;
    let run = 0;
    let lastSymbol = 0;
    for (let at = start; at < length; at++) {
      const entry = entryAt(at);
      const symbol = entry >> SYMBOL_SHIFT;
      if (symbol === 0 || (symbol === spaceSymbol && lastSymbol === symbol)) {
        const kind = entry & CLASS_MASK;
        if (symbol === 0 && kind !== CLASS.accent && kind !== CLASS.ignored) return count;
        if (++run > MAX_RUN) return count;
        continue;
      }
      run = 0;
      lastSymbol = symbol;
      state = step(state, symbol);
      if (state === 0) return count;
      const leaf = childOf(state, LEAF_LABEL);
      if (leaf !== 0) count = addCandidate(count, at + 1, bases[leaf]!);
    }
    return count;
  }

  /** The state that a symbol leads to, 0 when there is none. */
  function step(state: number, symbol: number): number {
    if (symbol < SINGLES) return childOf(state, symbol + LEAF_LABEL);
    const lead = childOf(state, labelOf(symbol));
    return lead === 0 ? 0 : childOf(lead, LEAF_LABEL + 1 + ((symbol - SINGLES) % TRAILS));
  }

  /** The first label of a symbol. */
  function labelOf(symbol: number): number {
    return symbol < SINGLES ? symbol + LEAF_LABEL : FIRST_LEAD + Math.floor((symbol - SINGLES) / TRAILS);
  }

  function childOf(state: number, label: number): number {
    const base = bases[state]!;
    const child = base === 0 ? state + 1 : base + label;
    return labels[child] === label ? child : 0;
  }

  function entryAt(at: number): number {
    return entries[text.charCodeAt(at)]!;
  }

  function addCandidate(count: number, at: number, leaf: number): number {
    if (count === MAX_CANDIDATES) return count;
    const end = graphemeEnd(at);
    if (end < 0) return count;
    let ending = -1;
    if (!isWordEnd(end)) {
      if (leaf & LEAF_TAKES_ENDINGS) ending = endingAt(end);
      if (ending < 0 && !(leaf & LEAF_PREFIX)) return count;
      if (ending < 0) ending = WORD_GOES_ON;
    }
    candidateEnds[count] = end;
    candidateLeaves[count] = leaf;
    candidateEndings[count] = ending;
    return count + 1;
  }

  /** Takes in the accents that follow; -1 when a name cannot end here. */
  function graphemeEnd(at: number): number {
    let end = at;
    while (end < length && classAt(end) === CLASS.accent) {
      if (++end - at > MAX_RUN) return -1;
    }
    // Skin tones and tags extend what stands before them, and are no spelling of a name.
    const unit = text.charCodeAt(end);
    const next = text.charCodeAt(end + 1);
    if (unit === 0xd83c && next >= 0xdffb) return -1;
    return unit === 0xdb40 ? -1 : end;
  }

  function isWordEnd(end: number): boolean {
    const last = lastClass(end);
    if (last === CLASS.separator) return true;
    let at = end;
    while (at < length && at - end < MAX_RUN && isTransparent(classAt(at))) at++;
    if (at >= length) return true;
    const next = classAt(at);
    if (next === CLASS.separator) return true;
    if (next === CLASS.denseMark || next === CLASS.accent || next === CLASS.ignored) return false;
    if (last === CLASS.dense || next === CLASS.dense) return true;
    return (last === CLASS.katakana) !== (next === CLASS.katakana);
  }

  function isTransparent(kind: number): boolean {
    return kind === CLASS.ignored || kind === CLASS.accent;
  }

  /** The class of the unit before `end` that is not transparent. */
  function lastClass(end: number): number {
    for (let at = end - 1; at >= 0; at--) {
      const kind = classAt(at);
      if (kind < CLASS.accent || kind === CLASS.proclitic) return kind;
    }
    return CLASS.separator;
  }

  function classAt(at: number): number {
    return entryAt(at) & CLASS_MASK;
  }

  /** The number of the ending that fills the word from `end`, or -1. */
  function endingAt(end: number): number {
    let state = endingsRoot;
    for (let at = end; at < length && state !== 0; at++) {
      const entry = entryAt(at);
      const symbol = entry >> SYMBOL_SHIFT;
      if (symbol === 0) {
        const kind = entry & CLASS_MASK;
        if ((kind !== CLASS.accent && kind !== CLASS.ignored) || at - end > MAX_RUN) return -1;
        continue;
      }
      state = step(state, symbol);
      const leaf = state === 0 ? 0 : childOf(state, LEAF_LABEL);
      if (leaf !== 0 && isWordEnd(graphemeEnd(at + 1))) return groupItems[groupStarts[bases[leaf]! >> 2]!]!;
    }
    return -1;
  }
}
