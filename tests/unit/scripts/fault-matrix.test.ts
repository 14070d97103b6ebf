import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  faultMatrix,
  faultsIn,
  outcomesOfPlaywright,
  outcomesOfVitest,
} from '../../../scripts/test/fault-matrix.mjs';

test('a title names its faults at its end', () => {
  expect(faultsIn('it leaves (F1, T19)')).toEqual(['F1', 'T19']);
  expect(faultsIn('(F1) it leaves')).toEqual([]);
  expect(faultsIn('in Firefox (ESR)')).toEqual([]);
});

test('each number that a title ends with has a row, or nobody would hear of it', () => {
  const rows = faultMatrix([]).map((line) => /^\| ([FT]\d+) /.exec(line)?.[1]);
  const titles = globSync('tests/{unit,browser,e2e}/**/*.{test,spec}.{ts,tsx}').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\((?:[FT]\d+(?:, )?)+\)(?=['`])/g)].map(([title]) => title),
  );
  expect(titles.length).toBeGreaterThan(150);
  expect([...new Set(titles.flatMap(faultsIn))].filter((fault) => !rows.includes(fault))).toEqual([]);
});

test('each fault has a row: passed, failed and skipped by engine', () => {
  const outcomes = [
    ...outcomesOfVitest({
      testResults: [
        {
          assertionResults: [
            { fullName: 'a (F7)', status: 'passed', meta: { engine: 'webkit' } },
            { fullName: 'b (F7)', status: 'passed', meta: {} },
            { fullName: 'c', status: 'failed', meta: {} },
          ],
        },
      ],
    }),
    ...outcomesOfPlaywright({
      suites: [
        {
          suites: [
            {
              specs: [
                {
                  title: 'd (F7, F9)',
                  tests: [
                    { projectName: 'chromium', status: 'unexpected' },
                    { projectName: 'firefox', status: 'skipped' },
                  ],
                },
              ],
            },
          ],
        },
      ],
    }),
  ];
  const lines = faultMatrix(outcomes);
  expect(lines.find((line) => line.startsWith('| F7 '))).toMatch(/\| ✓ 1 \| ✗ 1 \| skipped \| ✓ 1 \|$/);
  expect(lines.find((line) => line.startsWith('| F9 '))).toMatch(/\| {2}\| ✗ 1 \| skipped \| {2}\|$/);
});
