/**
 * Mutation testing: does a test fail when a line of the matching is changed?
 *
 *   npm run mutation [-- FILE …]
 *
 * Goes through `src/core/mentions` and `src/core/matching` and fails below 85 %. Lists of words (first names, titles,
 * endings) are left out: they are data. See `docs/adr/0026-mutation-testing.md`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileMatcherOf } from './load-bundled-matcher.mjs';
import { printScores } from './mutation/print-scores.mjs';

/** All tests but those of times, which the switches between mutants upset. Those of the matching are slower. */
const TESTS = ['mentions', 'matching']
  .flatMap((folder) => readdirSync(`tests/unit/${folder}`).map((name) => `tests/unit/${folder}/${name}`))
  .filter((path) => path.endsWith('.test.ts') && !path.endsWith('linear-time.test.ts'));
const LISTS = /\/(?:given-names|titles|endings)\.ts$/;
const ALL = ['mentions', 'matching'].flatMap((folder) =>
  readdirSync(`src/core/${folder}`).map((name) => `src/core/${folder}/${name}`),
);
/** What comes after compiling: it need not be compiled for each mutant. */
const COMES_AFTER =
  /\/mentions\/|\/(?:candidates|is-in-language|is-written-as|look-up|start-search|take-matches)\.ts$/;

const asked = process.argv.slice(2);
const files = (asked.length > 0 ? asked : ALL).filter((file) => !LISTS.test(file));
const folder = mkdtempSync(join(tmpdir(), 'sidelight-mutation-'));
try {
  const compiled = join(folder, 'matcher.bin');
  writeFileSync(compiled, await compileMatcherOf('venezuela-2019'));
  const reports = [
    mutate(
      files.filter((file) => COMES_AFTER.test(file)),
      compiled,
    ),
    mutate(
      files.filter((file) => !COMES_AFTER.test(file)),
      '',
    ),
  ];
  process.exitCode = printScores(reports.flat()) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}

/** Returns the files of the report, each with its path and mutants. */
function mutate(some, compiled) {
  if (some.length === 0) return [];
  const report = join(folder, `report${compiled.length}.json`);
  const config = join(folder, 'stryker.config.json');
  const shared = JSON.parse(readFileSync('stryker.config.json', 'utf8'));
  writeFileSync(config, JSON.stringify({ ...shared, mutate: some, jsonReporter: { fileName: report } }));
  const env = {
    ...process.env,
    SIDELIGHT_COMPILED_MATCHER: compiled,
    SIDELIGHT_RUNS: '300',
    SIDELIGHT_MUTATION_TESTS: TESTS.join(' '),
  };
  // Outside of the repository, where a second configuration of the linter would be found.
  const sandbox = ['--tempDirName', join(folder, 'sandbox')];
  const { status, error } = spawnSync('stryker', ['run', config, ...sandbox], {
    stdio: 'inherit',
    env,
    shell: process.platform === 'win32',
  });
  if (error || status !== 0) throw error ?? new Error('Stryker did not come to an end');
  return Object.entries(JSON.parse(readFileSync(report, 'utf8')).files).map(([path, { mutants }]) => ({
    path,
    mutants,
  }));
}
