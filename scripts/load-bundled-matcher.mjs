/** Compiles the matcher of a bundled briefing from its files, for scripts. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadTypeScript } from './load-typescript.mjs';

/** Resolves to the bytes of the matcher of a briefing in `data/briefings`. */
export async function compileMatcherOf(briefing) {
  const { compileMatcher } = await loadTypeScript('src/core/matching/compile-matcher.ts');
  const folder = fileURLToPath(new URL(`../data/briefings/${briefing}`, import.meta.url));
  const read = (path) => JSON.parse(readFileSync(`${folder}/${path}`, 'utf8'));
  const readAll = (kind) =>
    readdirSync(`${folder}/${kind}`)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => read(`${kind}/${name}`));
  const list = existsSync(`${folder}/confusables.json`) ? read('confusables.json') : [];
  const confusables = Array.isArray(list) ? list : list.confusables;
  return compileMatcher({ entities: readAll('entities'), names: readAll('names'), confusables });
}

/** Resolves to the loaded matcher of a briefing in `data/briefings`. */
export async function loadMatcherOf(briefing) {
  const { loadMatcher } = await loadTypeScript('src/core/matching/load-matcher.ts');
  return loadMatcher((await compileMatcherOf(briefing)).buffer);
}
