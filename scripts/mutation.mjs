/**
 * Mutation testing: does a test fail when a line of the matching is changed?
 *
 *   npm run mutation [-- [--own] FILE …]
 *
 * Goes through `src/core/mentions` and `src/core/matching`, or the files of any room of `src/core` that it is given, and fails
 * below 85 %. `--own` tries those by the room's own tests alone, in minutes. Lists of words (first names, titles, endings) are
 * left out: they are data. See `docs/adr/0026-mutation-testing.md`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compileMatcherOf } from './load-bundled-matcher.mjs';
import { printScores } from './mutation/print-scores.mjs';

const listOf = (folder, end) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(end))
    .map((name) => `${folder}/${name}`);
const MENTION_TESTS = listOf('tests/unit/mentions', '.test.ts');
const testsOf = (...names) => names.map((name) => `tests/unit/matching/${name}.test.ts`);
const UNIT_TESTS = readdirSync('tests/unit', { recursive: true })
  .filter((path) => path.endsWith('.test.ts'))
  .map((path) => `tests/unit/${path.replaceAll('\\', '/')}`);
const LISTS = /\/(?:given-names|titles|endings)\.ts$/;
const ALL = [...listOf('src/core/mentions', '.ts'), ...listOf('src/core/matching', '.ts')];

/**
 * Each part with the tests that ask for it. Those of the search and of mentions are given a bundled matcher that is compiled
 * once; compiling is tried on a small briefing, as the bundled one takes seconds.
 */
const PARTS = [
  { name: 'mentions', of: /\/mentions\//, tests: MENTION_TESTS },
  {
    name: 'spelling',
    of: /\/is-(?:in-language|written-as)\.ts$/,
    tests: [...testsOf('capitals', 'page-language', 'taken'), ...MENTION_TESTS],
  },
  {
    // The first failure ends a mutant: the quick tests come first.
    name: 'search',
    of: /\/(?:candidates|look-up|start-search|take-matches)\.ts$/,
    tests: testsOf('taken', 'look-up', 'skimming', 'spelling', 'word-boundaries', 'search-properties'),
  },
  {
    name: 'automaton',
    of: /\/(?:minimise-keys|openings|packed-form|state-graph|states|symbols|write-states)\.ts$/,
    tests: testsOf('state-bytes', 'automaton', 'compile-and-load'),
  },
  {
    name: 'forms',
    of: /\/(?:collect-forms|model-number-forms)\.ts$/,
    tests: testsOf('collected-forms', 'small-world'),
  },
  {
    name: 'skimming',
    of: /\/(?:plan-rows|skim-table)\.ts$/,
    tests: testsOf('skim-rows', 'skimming', 'compiled', 'small-world'),
  },
  {
    name: 'folding',
    of: /\/(?:character-class|fold)\.ts$/,
    tests: testsOf('folding', 'compiled', 'small-world'),
  },
  {
    // Tests that compile when they are loaded would have all of them loaded and tried for each mutant.
    name: 'compiling',
    of: /\/matching\//,
    tests: testsOf('planned-openings', 'compiled', 'small-world', 'compile-and-load'),
  },
];

const isOwn = process.argv.includes('--own');
const asked = process.argv.slice(2).filter((argument) => argument !== '--own');
for (const room of new Set(asked.flatMap((file) => /^src\/core\/([^/]+)\//.exec(file)?.[1] ?? []))) {
  const asks = (file) =>
    isOwn
      ? file.startsWith(`tests/unit/${room}/`)
      : readFileSync(file, 'utf8').includes(`'@/src/core/${room}/`);
  const tests = UNIT_TESTS.filter((file) => asks(file) && runsAlone(file));
  if (tests.length > 0) PARTS.push({ name: room, of: new RegExp(`/${room}/`), tests });
}
const partOf = (file) => PARTS.find(({ of }) => of.test(file));
const unknown = asked.filter((file) => !existsSync(file) || !partOf(file));
if (unknown.length > 0) {
  console.error(`There is no file, or no test of its room, for ${unknown.join(', ')}.`);
  process.exit(1);
}
const files = (asked.length > 0 ? asked : ALL).filter((file) => !LISTS.test(file));
const folder = mkdtempSync(join(tmpdir(), 'sidelight-mutation-'));
try {
  writeFileSync(join(folder, 'matcher.bin'), await compileMatcherOf('venezuela-2019'));
  const reports = PARTS.map((part) =>
    mutate(
      part,
      files.filter((file) => partOf(file) === part),
    ),
  );
  process.exitCode = printScores(reports.flat()) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}

/** Tells whether a file, with all that it imports of ours, runs without a browser, a build or another process, and measures no time. */
function runsAlone(file, seen = new Set()) {
  if (seen.has(file)) return true;
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  if (/ '(?:wxt|vite'|virtual:|node:child)|cpuUsage|import\.meta\.resolve/.test(text)) return false;
  const imported = [...text.matchAll(/ from '(@\/|\.\.?\/)([^']+)'/g)];
  return imported.every(([, start, rest]) => {
    const path = start === '@/' ? rest : join(dirname(file), start, rest);
    const source = ['.ts', '.tsx'].map((end) => path + end).find(existsSync);
    return source === undefined || runsAlone(source, seen);
  });
}

/** Returns the files of the report, each with its path and mutants. */
function mutate({ name, tests }, some) {
  if (some.length === 0) return [];
  const report = join(folder, `${name}.json`);
  const config = join(folder, 'stryker.config.json');
  const shared = JSON.parse(readFileSync('stryker.config.json', 'utf8'));
  writeFileSync(config, JSON.stringify({ ...shared, mutate: some, jsonReporter: { fileName: report } }));
  const env = {
    ...process.env,
    SIDELIGHT_COMPILED_MATCHER: join(folder, 'matcher.bin'),
    SIDELIGHT_RUNS: '100',
    SIDELIGHT_MUTATION_TESTS: tests.join(' '),
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
