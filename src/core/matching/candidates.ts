/**
 * What may begin at a place of a text: every pattern that fits there and ends where a name can end. One object serves all
 * texts of a page; nothing is allocated between matches.
 */
import { ACCENT, DENSE, DENSE_MARK, IGNORED, KATAKANA, SEPARATOR, WORD } from './character-class';
import { CLASS_MASK, KEY_IS_PREFIX, KEY_TAKES_ENDINGS, SPACE, SYMBOL_SHIFT, WORD_MAY_GO_ON } from './layout';
import type { Matcher } from './load-matcher';
import { FROM_ROOT, PLACE_SHIFT } from './openings';
import { createStateReader, FIRST_LABEL, KEY } from './states';
import { labelsOfSymbol, SINGLES, singleLabel } from './symbols';

/** How many accents, soft hyphens or spaces may stand in a row within a name; longer runs are no spelling. */
const MAX_RUN = 64;
const MAX_CANDIDATES = 64;
const FIRST_SURROGATE = 0xd800;
/** In place of an ending: the word goes on, so that only patterns that stand for the beginning of a word fit. */
export const WORD_GOES_ON = -2;

export type Candidates = {
  /**
   * Finds the candidates that begin at an offset of a text, shorter ones first; returns how many there are. `opening` is what
   * the list of openings says of the symbols there, the last of which is at `openingEnd`; 0 asks the root alone.
   */
  find(text: string, start: number, opening: number, openingEnd: number): number;
  /** By candidate: the offset where it ends in the text, exclusive. */
  readonly ends: Int32Array;
  /** By candidate: its group of patterns. */
  readonly groups: Int32Array;
  /** By candidate: the pattern of the ending that follows, WORD_GOES_ON, or -1 when a word ends there. */
  readonly endings: Int32Array;
};

/** Creates the candidates of a matcher. */
export function createCandidates({
  entries,
  states,
  roots,
  shape,
  groupStarts,
  groupItems,
}: Matcher): Candidates {
  const ends = new Int32Array(MAX_CANDIDATES);
  const groups = new Int32Array(MAX_CANDIDATES);
  const endings = new Int32Array(MAX_CANDIDATES);
  const { childOf, settle, valueAt } = createStateReader(states, shape[0]!);
  const spaceSymbol = entries[SPACE]! >> SYMBOL_SHIFT;
  let text = '';
  let count = 0;
  return { find, ends, groups, endings };

  function find(whole: string, start: number, opening: number, openingEnd: number): number {
    text = whole;
    count = 0;
    if (opening === 0 || (opening & FROM_ROOT) !== 0) walk(start, 0, 0);
    const place = opening >> PLACE_SHIFT;
    if (place > 0) enter(place, openingEnd);
    return count;
  }

  /** Arrives at a place by the unit at an offset, and walks on from there. */
  function enter(place: number, at: number): void {
    if (meet(place, at)) walk(at + 1, place, entries[text.charCodeAt(at)]! >> SYMBOL_SHIFT);
  }

  /** Adds the key that ends at a place, if any; returns false when no way leads on from there. */
  function meet(place: number, at: number): boolean {
    const kind = states[place]!;
    if (kind > KEY) return true;
    add(at + 1, valueAt(place));
    return kind === KEY;
  }

  /** Follows the text from an offset on; a place of 0 is the root. */
  function walk(from: number, first: number, symbolBefore: number): void {
    let place = first;
    let run = 0;
    let lastSymbol = symbolBefore;
    for (let at = from; at < text.length; at++) {
      const entry = entries[text.charCodeAt(at)]!;
      const symbol = entry >> SYMBOL_SHIFT;
      if (symbol === 0 || (symbol === spaceSymbol && lastSymbol === symbol)) {
        if (symbol === 0 && !isTransparent(entry & CLASS_MASK)) return;
        if (++run > MAX_RUN) return;
        continue;
      }
      run = 0;
      lastSymbol = symbol;
      place = place === 0 ? roots[symbol]! : step(place, symbol);
      if (place === 0) return;
      if (states[place]! >= FIRST_LABEL) continue;
      place = settle(place);
      if (!meet(place, at)) return;
    }
  }

  function step(place: number, symbol: number): number {
    if (symbol > SINGLES) return stepFar(place, symbol);
    const there = states[place]!;
    // Most states have one way on.
    if (there >= FIRST_LABEL) return there === singleLabel(symbol) ? place + 1 : 0;
    return childOf(place, singleLabel(symbol));
  }

  function stepFar(place: number, symbol: number): number {
    let at = place;
    for (const label of labelsOfSymbol(symbol)) at = childOf(at, label);
    return at;
  }

  function add(at: number, value: number): void {
    if (count === MAX_CANDIDATES) return;
    if (isPlainEnd(at)) put(at, value, -1);
    else if (!isWithinWord(at) || (value & WORD_MAY_GO_ON) !== 0) addRare(at, value);
  }

  /** Adds a key that has accents or an ending behind it, or stands at the edge of a script without spaces. */
  function addRare(at: number, value: number): void {
    const end = graphemeEnd(at);
    if (end < 0) return;
    let ending = -1;
    if (!isWordEnd(end)) {
      if (value & KEY_TAKES_ENDINGS) ending = endingAt(end);
      if (ending < 0 && !(value & KEY_IS_PREFIX)) return;
      if (ending < 0) ending = WORD_GOES_ON;
    }
    put(end, value, ending);
  }

  function put(end: number, value: number, ending: number): void {
    ends[count] = end;
    groups[count] = value >> 2;
    endings[count] = ending;
    count++;
  }

  /** Tells whether a name ends as nearly all do: at the end of the text, or before a unit that neither joins nor extends anything. */
  function isPlainEnd(at: number): boolean {
    return at >= text.length || (text.charCodeAt(at) < FIRST_SURROGATE && classAt(at) === SEPARATOR);
  }

  function isWithinWord(at: number): boolean {
    return classAt(at) === WORD && classAt(at - 1) === WORD;
  }

  /** Returns the end with the accents that follow taken in; -1 when a name cannot end here. */
  function graphemeEnd(at: number): number {
    let end = at;
    while (classAt(end) === ACCENT) {
      if (++end - at > MAX_RUN) return -1;
    }
    // Skin tones and tags extend what stands before them, and are no spelling of a name.
    const unit = text.charCodeAt(end);
    if (unit === 0xd83c && text.charCodeAt(end + 1) >= 0xdffb) return -1;
    return unit === 0xdb40 ? -1 : end;
  }

  function isWordEnd(end: number): boolean {
    const last = lastClass(end);
    if (last === SEPARATOR) return true;
    let at = end;
    while (at - end < MAX_RUN && isTransparent(classAt(at))) at++;
    const next = classAt(at);
    if (next === SEPARATOR) return true;
    if (next === DENSE_MARK || next === ACCENT || next === IGNORED) return false;
    if (last === DENSE || next === DENSE) return true;
    return (last === KATAKANA) !== (next === KATAKANA);
  }

  /** The class of the last unit before `end` that is not looked through. */
  function lastClass(end: number): number {
    for (let at = end - 1; at >= 0; at--) {
      const kind = classAt(at);
      if (!isTransparent(kind)) return kind;
    }
    return SEPARATOR;
  }

  /** The class of a unit; beyond the end of the text a separator. */
  function classAt(at: number): number {
    return at < text.length ? entries[text.charCodeAt(at)]! & CLASS_MASK : SEPARATOR;
  }

  /** The pattern of the ending that fills the word from `end`, or -1. */
  function endingAt(end: number): number {
    let place = shape[1]!;
    for (let at = end; at < text.length; at++) {
      const entry = entries[text.charCodeAt(at)]!;
      const symbol = entry >> SYMBOL_SHIFT;
      if (symbol === 0) {
        if (!isTransparent(entry & CLASS_MASK) || at - end >= MAX_RUN) return -1;
        continue;
      }
      place = step(place, symbol);
      if (place === 0) return -1;
      const value = valueAt(place);
      if (value >= 0 && isWordEnd(graphemeEnd(at + 1))) return groupItems[groupStarts[value >> 2]!]!;
    }
    return -1;
  }
}

/** Tells whether the search looks through units of a class: accents and what is ignored. */
export function isTransparent(kind: number): boolean {
  return kind === IGNORED || kind === ACCENT;
}
