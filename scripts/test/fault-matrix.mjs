/**
 * Which fault was provoked in which engine, and how it went: read from the titles of the tests that ran, which end with
 * the numbers of their faults in brackets. A row without a mark is a fault that no test names.
 *
 * @typedef {{ title: string, engine: string, status: 'passed' | 'failed' | 'skipped' }} Outcome
 */
import { FAULTS } from './faults.mjs';
import { specsOf } from './specs-of.mjs';

const ENGINES = ['node', 'chromium', 'firefox', 'webkit'];

/** @returns {Outcome[]} The tests of a Vitest JSON report; those that ran in a browser say so in their `meta`. */
export function outcomesOfVitest(report) {
  return (report?.testResults ?? []).flatMap(({ assertionResults }) =>
    assertionResults.map(({ fullName, status, meta }) => ({
      title: fullName,
      engine: meta?.engine ?? 'node',
      status: status === 'passed' || status === 'failed' ? status : 'skipped',
    })),
  );
}

/** @returns {Outcome[]} The tests of a Playwright JSON report; a project is an engine. */
export function outcomesOfPlaywright(report) {
  const statuses = { expected: 'passed', flaky: 'passed', skipped: 'skipped' };
  return specsOf(report).flatMap(({ title, tests }) =>
    tests.map(({ projectName, status }) => ({
      title,
      engine: projectName,
      status: statuses[status] ?? 'failed',
    })),
  );
}

/** The numbers a title names: `… (F1, T19)` names two. */
export function faultsIn(title) {
  return /\(((?:[FTP]\d+(?:, )?)+)\)$/.exec(title)?.[1]?.split(', ') ?? [];
}

/**
 * The matrix as lines of Markdown, one for each fault.
 * @param {readonly Outcome[]} outcomes
 */
export function faultMatrix(outcomes) {
  const cell = (fault, engine) => {
    const here = outcomes.filter((one) => one.engine === engine && faultsIn(one.title).includes(fault));
    const count = (status) => here.filter((one) => one.status === status).length;
    if (count('failed') > 0) return `✗ ${count('failed')}`;
    if (count('passed') > 0) return `✓ ${count('passed')}`;
    return here.length > 0 ? 'skipped' : '';
  };
  const row = (cells) => `| ${cells.join(' | ')} |`;
  return [
    row(['fault', ...ENGINES]),
    row(['---', ...ENGINES.map(() => '---')]),
    ...Object.entries(FAULTS).map(([fault, what]) =>
      row([`${fault} ${what}`, ...ENGINES.map((engine) => cell(fault, engine))]),
    ),
  ];
}
