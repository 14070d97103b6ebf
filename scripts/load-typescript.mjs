/**
 * Loads a TypeScript module of this repository in Node, for the scripts beside this file.
 * Vite resolves what Node does not: imports without extension and the alias `@` of the repository root.
 */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '');

/** Imports a module by its path from the repository root, `src/core/briefing/parse-briefing.ts`; resolves to its exports. */
export async function loadTypeScript(path) {
  const { module } = await runnerImport(`${ROOT}/${path}`, {
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
  });
  return module;
}
