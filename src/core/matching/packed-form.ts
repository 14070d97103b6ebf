/**
 * The form in which a matcher travels inside of a script: two texts that gzip makes small. The automaton is searched as
 * it comes; the rest is little, and becomes the arrays of `layout.ts` when a page is read first.
 */
import type { MatcherMeta } from './load-matcher';

/** The bytes of the automaton, all of them ASCII; JSON of PackedLists, which a browser reads in a tenth of the time that a cold loop takes. */
export type PackedMatcher = readonly [states: string, lists: string];

/** Lists of whole numbers. A step is a number less the one before, or less 0; zigzag makes one from 0 of it. */
export type PackedLists = {
  /** As in the layout. */
  readonly shape: readonly number[];
  /** By symbol: 0, or zigzag from 1 the step to the place of the state behind it. */
  readonly roots: readonly number[];
  /** Steps to the symbols of openings, from FIRST_OPENING. */
  readonly openings: readonly number[];
  /**
   * By opening, zigzag: the step to its place, twice and 1; or, where it has flags, these twice, and above them
   * (SAID_SHIFT) such a step from 1, or 0.
   */
  readonly said: readonly number[];
  /** What rows have beside the openings of four symbols: the step to a row, and bits, in turns. */
  readonly rows: readonly number[];
  /** Class and count of the next code units, in turns. */
  readonly classes: readonly number[];
  /** By run of code units that have symbols: how many without one stand before it. */
  readonly gaps: readonly number[];
  /** How long each of these runs is. */
  readonly runs: readonly number[];
  /** By unit of these runs, zigzag: the step to its symbol. */
  readonly symbols: readonly number[];
  /** By group: how many patterns it has. */
  readonly groups: readonly number[];
  /** Steps to these patterns. */
  readonly items: readonly number[];
  /** As in the layout, but the first number of each, then the second of each … */
  readonly patterns: readonly number[];
  /** As in the layout. */
  readonly traits: readonly number[];
  readonly strings: readonly string[];
  readonly meta: MatcherMeta;
};

export const FIRST_OPENING = -0x80000000;
export const SAID_SHIFT = 5;

/** Folds whole numbers into those from 0: 0, -1, 1, -2 … become 0, 1, 2, 3 … */
export const zigzag = (number: number): number => (number < 0 ? -2 * number - 1 : 2 * number);
export const unzigzag = (number: number): number => (number >> 1) ^ -(number & 1);
