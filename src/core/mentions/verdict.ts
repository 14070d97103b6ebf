import type { Evidence } from './mention';

/** What was decided on a page about an entity's doubtful aliases: the evidence for each sort, or null to refuse them. */
export type Verdict = {
  readonly presumed: Evidence | null;
  readonly weak: Evidence | null;
  /** For aliases behind the full name in the same haystack, even if the page introduces somebody else more often. */
  readonly introduced: Evidence | null;
  /** What a haystack by itself has to say for them to be believed there, whatever the page says. */
  readonly own: number;
};
