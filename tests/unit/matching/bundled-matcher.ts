/** The matcher of the bundled briefing, compiled once for the tests of a file. */
import { readBriefing } from '@/src/build/read-briefing';
import type { Naming } from '@/src/core/matching/compile-matcher';
import { compileMatcher } from '@/src/core/matching/compile-matcher';
import { loadMatcher } from '@/src/core/matching/load-matcher';

export const bundledNaming = () => readBriefing('data/briefings/venezuela-2019') as unknown as Naming;
export const bundledBytes = () => compileMatcher(bundledNaming());
export const bundledMatcher = () => loadMatcher(bundledBytes().buffer as ArrayBuffer);
