import type { Evidence } from './mention';

/** What was decided on a page about an entity's doubtful aliases: the evidence for each sort, or null to refuse them. */
export type Verdict = {
  readonly presumed: Evidence | null;
  readonly weak: Evidence | null;
  /** For aliases behind the full name in the same haystack, even if the page introduces somebody else more often. */
  readonly introduced: Evidence | null;
};
