/**
 * Mutation testing: does a test fail when a line of the matching is changed?
 *
 *   npm run mutation [-- FILE …]
 *
 * Goes through `src/core/mentions` and `src/core/matching`, an hour or two, and fails below 85 %. Lists of words
 * (first names, titles, endings) and error messages are left out: they are data.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileMatcherOf } from './load-bundled-matcher.mjs';

const MENTIONS = ['src/core/mentions/*.ts', '!src/core/mentions/mention.ts'];
const MATCHING = ['src/core/matching/*.ts', '!src/core/matching/{given-names,titles,endings}.ts'];
const files = process.argv.slice(2);
const isMentions = (file) => file.startsWith('src/core/mentions');
const folder = mkdtempSync(join(tmpdir(), 'sidelight-mutation-'));

try {
  const compiled = join(folder, 'matcher.bin');
  writeFileSync(compiled, await compileMatcherOf('venezuela-2019'));
  const parts = [
    // What comes after compiling need not compile for each mutant.
    { mutate: files.length > 0 ? files.filter(isMentions) : MENTIONS, compiled },
    { mutate: files.length > 0 ? files.filter((file) => !isMentions(file)) : MATCHING, compiled: '' },
  ];
  process.exitCode = parts
    .filter(({ mutate }) => mutate.length > 0)
    .map(mutateWith)
    .some((code) => code !== 0)
    ? 1
    : 0;
} finally {
  rmSync(folder, { recursive: true });
}

function mutateWith({ mutate, compiled }) {
  const env = { ...process.env, SIDELIGHT_COMPILED_MATCHER: compiled, SIDELIGHT_RUNS: '300' };
  // Outside of the repository, where a second configuration of the linter would be found.
  const sandbox = ['--tempDirName', join(folder, 'sandbox')];
  const { status, error } = spawnSync('stryker', ['run', '--mutate', mutate.join(','), ...sandbox], {
    stdio: 'inherit',
    env,
    shell: process.platform === 'win32',
  });
  if (error) throw error;
  return status;
}
