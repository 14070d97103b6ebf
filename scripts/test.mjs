/**
 * `npm test`: sets up, builds, runs every tier and says how each went. A tier that ran nothing counts as failed.
 *
 *   npm test                 everything
 *   npm test -- unit dom     only these tiers, or groups of tiers
 *   npm run test:long        everything, with the big counts (tests/long.ts)
 */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { ROOT, setUp } from './setup.mjs';
import { countPlaywright, countStatus, countVitest } from './test/counts.mjs';
import {
  failuresOfPlaywright,
  failuresOfVitest,
  secondTriesOfPlaywright,
  secondTriesOfVitest,
} from './test/failures.mjs';
import { faultMatrix, outcomesOfPlaywright, outcomesOfVitest } from './test/fault-matrix.mjs';
import { runInLanes } from './test/lanes.mjs';
import { runTier } from './test/run-tier.mjs';
import { closingLine, failureLines, secondTryLines, tierLine } from './test/summary.mjs';

/**
 * How many tests of browsers may need a second try: machines are shared, and among 800 such tests one may wait in vain. More
 * than these are a fault of ours.
 */
const SECOND_TRIES = 4;
/**
 * One thing a core: two in CI, where three at a time gained nothing, and no more than there are engines. Browsers wait a quarter
 * of their time, and what runs behind them, at a lower priority, takes that: all that need not be in front, or that lane ends
 * long before the others. But WebKit's pages took 492 s there for 254.
 */
const LANES = Math.min(3, Math.max(2, availableParallelism()));
const REPORTS = join(ROOT, '.output', 'reports');
const vitest = (name, projects = name) => ({
  name,
  command: 'vitest',
  args: [
    'run',
    '--configLoader=runner',
    `--project=${projects}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(REPORTS, `${name}.json`)}`,
  ],
  report: join(REPORTS, `${name}.json`),
  count: countVitest,
  outcomes: outcomesOfVitest,
  failures: failuresOfVitest,
  secondTries: secondTriesOfVitest,
});
const dom = (engine) => ({ ...vitest(`dom-${engine}`), group: 'dom', engines: [engine] });
/** One project of Playwright. Each is a tier of its own: together they would wait until two lanes are free at once. */
const playwright = (project, name = `e2e-${project}`) => ({
  name,
  group: 'e2e',
  engines: [project, 'window'],
  command: 'playwright',
  args: ['test', `--project=${project}`, `--output=${join(ROOT, '.output', 'playwright', name)}`],
  env: { PLAYWRIGHT_JSON_OUTPUT_FILE: join(REPORTS, `${name}.json`) },
  report: join(REPORTS, `${name}.json`),
  count: countPlaywright,
  outcomes: outcomesOfPlaywright,
  failures: failuresOfPlaywright,
  secondTries: secondTriesOfPlaywright,
  needs: 'build',
});

/** As it was given, but run in the time that the others leave. */
const behind = (tier) => ({ ...tier, behind: true });

// In front the longest first, so that no lane is left alone at the end; what needs the build cannot begin before it.
const TIERS = [
  { name: 'build', command: 'npm', args: ['run', '--silent', 'build'], count: countStatus },
  dom('webkit'),
  playwright('firefox'),
  playwright('chromium'),
  playwright('webkit'),
  behind({
    name: 'lint',
    command: 'biome',
    args: ['ci', `--colors=${process.stdout.isTTY ? 'force' : 'off'}`, '.'],
    count: countStatus,
  }),
  behind({ name: 'types', command: 'tsc', args: ['--noEmit'], count: countStatus }),
  behind({
    name: 'types-core',
    command: 'tsc',
    args: ['--noEmit', '-p', 'src/core/tsconfig.json'],
    count: countStatus,
  }),
  behind({
    name: 'briefing',
    command: 'npm',
    args: ['run', '--silent', '--if-present', 'briefing:check'],
    count: countStatus,
  }),
  behind(dom('chromium')),
  behind(vitest('unit', 'unit*')),
  behind({ ...playwright('looks', 'looks'), engines: ['chromium'] }),
  behind(dom('firefox')),
  behind({
    name: 'package',
    command: 'node',
    args: ['scripts/lint-package.mjs'],
    count: countStatus,
    needs: 'build',
  }),
];

const given = process.argv.slice(2);
const wanted = given.filter((name) => name !== '--long');
const long = wanted.length < given.length;
if (long) {
  process.env.SIDELIGHT_LONG = '1';
  TIERS.push({ name: 'zip-twice', command: 'node', args: ['scripts/zip-twice.mjs'], count: countStatus });
}
const isWanted = ({ name, group }) => wanted.includes(name) || wanted.includes(group);
const unknown = wanted.filter((word) => !TIERS.some(({ name, group }) => name === word || group === word));
if (unknown.length > 0) {
  console.error(`no tier ${unknown.join(', ')}; there are ${TIERS.map(({ name }) => name).join(', ')}`);
  process.exit(1);
}
const needed = new Set(TIERS.filter(isWanted).flatMap(({ name, needs }) => [name, needs ?? name]));
const chosen = TIERS.filter(({ name }) => wanted.length === 0 || needed.has(name));

try {
  const { env } = await setUp([...new Set(chosen.flatMap(({ engines }) => engines ?? []))]);
  // What runs alone is told as it goes.
  const held = chosen.length > 1;
  const results = await runInLanes(chosen, LANES, (tier) =>
    runTier(tier, { cwd: ROOT, env: { ...env, ...tier.env }, held }),
  );
  // Of all tiers, or rows would be empty that are not.
  if (wanted.length === 0) {
    console.log(`\n${faultMatrix(results.flatMap(({ outcomes }) => outcomes)).join('\n')}`);
  }
  const lines = [
    ...results.flatMap(secondTryLines),
    ...results.flatMap(failureLines),
    ...results.map(tierLine),
    closingLine(results),
  ];
  console.log(`\n${lines.join('\n')}`);
  const secondTries = results.flatMap((result) => result.secondTries).length;
  if (secondTries > SECOND_TRIES)
    console.log(`${secondTries} tests needed a second try: more than ${SECOND_TRIES}`);
  if (secondTries > SECOND_TRIES || results.some(({ failed }) => failed > 0)) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
