/** Compiles the matcher of a bundled briefing from its files, for scripts. */
import { fileURLToPath } from 'node:url';
import { loadTypeScript } from './load-typescript.mjs';

/** Resolves to the bytes of the matcher of a briefing in `data/briefings`. */
export async function compileMatcherOf(briefing) {
  const { compileMatcher } = await loadTypeScript('src/core/matching/compile-matcher.ts');
  const { readBriefing } = await loadTypeScript('src/build/read-briefing.ts');
  return compileMatcher(
    readBriefing(fileURLToPath(new URL(`../data/briefings/${briefing}`, import.meta.url))),
  );
}

/** Resolves to the loaded matcher of a briefing in `data/briefings`. */
export async function loadMatcherOf(briefing) {
  const { loadMatcher } = await loadTypeScript('src/core/matching/load-matcher.ts');
  return loadMatcher((await compileMatcherOf(briefing)).buffer);
}
