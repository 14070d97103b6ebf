/** Takes, of what may begin at a place of a text, what does: the longest name that is written as it must be, and signals. */
import { createCandidates, WORD_GOES_ON } from './candidates';
import { isInLanguage } from './is-in-language';
import { isWrittenAs } from './is-written-as';
import { CASE, caseOf, KIND, kindOf, languagesOf, PREFIX } from './layout';
import type { Matcher } from './load-matcher';

/** A pattern and its UTF-16 offsets in a haystack, end exclusive. */
export type Match = {
  readonly start: number;
  readonly end: number;
  /** Number of the pattern in the matcher. */
  readonly pattern: number;
  /** Whether it begins in a small letter where the alias has a capital. */
  readonly lower: boolean;
};

export type Taker = {
  /** Begins another text, and forgets the last one with its matches. */
  begin(text: string): void;
  /** Takes what begins at `start`; the other arguments are those of `Candidates.find`. */
  take(start: number, opening: number, openingEnd: number): void;
  /** What was taken so far, by start. */
  readonly matches: readonly Match[];
};

/** Creates a taker; see `createSearch`. */
export function createTaker(matcher: Matcher, language: string | null): Taker {
  const { groupStarts, groupItems, patterns } = matcher;
  const { find, ends, groups, endings } = createCandidates(matcher);
  const matches: Match[] = [];
  let text = '';
  // Where the last name ends: no other begins before that.
  let covered = 0;
  return { begin, take, matches };

  function begin(next: string): void {
    text = next;
    covered = 0;
    // Most texts have none, and V8 takes 0.2 µs for it.
    if (matches.length > 0) matches.length = 0;
  }

  function take(start: number, opening: number, openingEnd: number): void {
    const count = find(text, start, opening, openingEnd);
    if (count === 0 || start < covered) return;
    let nameEnd = start;
    for (let candidate = count - 1; candidate >= 0 && nameEnd === start; candidate--) {
      if (takeName(start, candidate)) nameEnd = ends[candidate]!;
    }
    covered = nameEnd;
    for (let candidate = count - 1; candidate >= 0; candidate--) {
      if (ends[candidate]! > nameEnd && takeSignals(start, candidate)) return;
    }
  }

  /** Adds the first alias or confusable of a candidate that is written as it must be; false when there is none. */
  function takeName(start: number, candidate: number): boolean {
    const end = ends[candidate]!;
    const ending = endings[candidate]!;
    const group = groups[candidate]!;
    let lowerPattern = -1;
    for (let item = groupStarts[group]!; item < groupStarts[group + 1]!; item++) {
      const pattern = groupItems[item]!;
      const bits = patterns[3 * pattern]!;
      const kind = kindOf(bits);
      if (kind > KIND.weak && kind !== KIND.cover) continue;
      if (ending === WORD_GOES_ON && !(bits & PREFIX)) continue;
      // Most belong to any language, and to any case: asked first.
      if (languagesOf(bits) !== 0 && !isInLanguage(matcher, pattern, language)) continue;
      if (ending >= 0 && !isInLanguage(matcher, ending, language)) continue;
      if (
        caseOf(bits) === CASE.any ||
        isWrittenAs(text, start, end, { rule: caseOf(bits), matcher, pattern })
      ) {
        matches.push({ start, end, pattern, lower: false });
        return true;
      }
      const mayBeLower = caseOf(bits) === CASE.capital;
      if (mayBeLower && (kind === KIND.weak || kind === KIND.presumed)) lowerPattern = pattern;
    }
    if (lowerPattern < 0) return false;
    matches.push({ start, end, pattern: lowerPattern, lower: true });
    return true;
  }

  /** Adds the cue words, first names and titles that a candidate is; false when it is none. */
  function takeSignals(start: number, candidate: number): boolean {
    const goesOn = endings[candidate]! !== -1;
    const end = ends[candidate]!;
    const group = groups[candidate]!;
    const heardBefore = matches.length;
    for (let item = groupStarts[group]!; item < groupStarts[group + 1]!; item++) {
      const pattern = groupItems[item]!;
      const bits = patterns[3 * pattern]!;
      const kind = kindOf(bits);
      if (kind <= KIND.weak || kind === KIND.cover) continue;
      if ((goesOn && !(bits & PREFIX)) || !isInLanguage(matcher, pattern, language)) continue;
      if (
        caseOf(bits) === CASE.any ||
        isWrittenAs(text, start, end, { rule: caseOf(bits), matcher, pattern })
      ) {
        matches.push({ start, end, pattern, lower: false });
      }
    }
    return matches.length > heardBefore;
  }
}
