/** The matcher of the bundled briefing, compiled once for all tests of a process. */
import { readFileSync } from 'node:fs';
import { readBriefing } from '@/src/build/read-briefing';
import type { Naming } from '@/src/core/matching/compile-matcher';
import { compileMatcher } from '@/src/core/matching/compile-matcher';
import { loadMatcher } from '@/src/core/matching/load-matcher';

// Mutation testing of what comes after compiling compiles once for all mutants: `scripts/mutation.mjs`.
const compiled = process.env.SIDELIGHT_COMPILED_MATCHER;

export const bundledNaming = () => readBriefing('data/briefings/venezuela-2019') as unknown as Naming;
let bytes: Uint8Array | undefined;
export function bundledMatcher() {
  bytes ??= compiled ? new Uint8Array(readFileSync(compiled)) : compileMatcher(bundledNaming());
  return loadMatcher(new Uint8Array(bytes).buffer);
}
