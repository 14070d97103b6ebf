/** What a matcher knows of a pattern by its number: three numbers each, see `layout.ts`. */
import { kindOf } from './layout';
import type { Matcher } from './load-matcher';

/** Returns what a pattern is for, as a KIND. */
export function kindAt({ patterns }: Matcher, pattern: number): number {
  return kindOf(patterns[3 * pattern]!);
}

/** Returns the number of what a pattern is a name or a signal of. */
export function subjectAt({ patterns }: Matcher, pattern: number): number {
  return patterns[3 * pattern + 1]!;
}
