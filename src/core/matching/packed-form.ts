/**
 * The form in which a matcher travels inside a script: two texts that gzip makes small. The automaton is searched as it
 * comes; the rest is little, and becomes the arrays of `layout.ts` when a page's first text is read.
 */
import type { MatcherMeta } from './load-matcher';

/** The bytes of the automaton, which are ASCII; PackedLists as JSON, which a browser reads in a tenth of the time of a cold loop. */
export type PackedMatcher = readonly [states: string, lists: string];

/** Lists of whole numbers. A step is the difference to the number before, the first one to 0; `zigzag` makes steps non-negative. */
export type PackedLists = {
  /** As in the layout. */
  readonly shape: readonly number[];
  /** By symbol: 0, or 1 plus the zigzagged step to the place of the state behind it. */
  readonly roots: readonly number[];
  /** Steps to the symbols of openings, from FIRST_OPENING. */
  readonly openings: readonly number[];
  /**
   * By opening, lowest bit 1: the zigzagged step to its place above it. Lowest bit 0: its flags above it, and above those
   * (SAID_SHIFT) 0, or 1 plus such a step.
   */
  readonly said: readonly number[];
  /** The bits of rows that openings of four symbols do not give: the step to a row, then its bits, by turns. */
  readonly rows: readonly number[];
  /** The class of the next code units and how many they are, by turns. */
  readonly classes: readonly number[];
  /** By run of code units that have symbols: how many without one stand before it. */
  readonly gaps: readonly number[];
  /** How long each of these runs is. */
  readonly runs: readonly number[];
  /** By unit of these runs: the zigzagged step to its symbol. */
  readonly symbols: readonly number[];
  /** By group: how many patterns it has. */
  readonly groups: readonly number[];
  /** Steps to the numbers of these patterns. */
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

/** Maps whole numbers to those from 0: 0, -1, 1, -2 … become 0, 1, 2, 3 … */
export const zigzag = (number: number): number => (number < 0 ? -2 * number - 1 : 2 * number);
export const unzigzag = (number: number): number => (number >> 1) ^ -(number & 1);
