import type { Evidence } from './mention';

/** What a page says of an entity's doubtful aliases; null refuses. */
export type Verdict = {
  readonly presumed: Evidence | null;
  readonly weak: Evidence | null;
  /** Of those that follow the full name in one haystack, also where somebody else bears it more often. */
  readonly introduced: Evidence | null;
};

export const REFUSED: Verdict = { presumed: null, weak: null, introduced: null };
