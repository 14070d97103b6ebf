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

test('each number in brackets ends a title and has a row, and each row has one, or nobody would hear of it', () => {
  const rows = faultMatrix([]).flatMap((line) => /^\| ([FT]\d+) /.exec(line)?.[1] ?? []);
  const code = globSync('tests/{unit,browser,e2e}/**/*.{test,spec}.{ts,tsx}', {
    exclude: ['**/fault-matrix.*'],
  })
    .map((file) => readFileSync(file, 'utf8').replaceAll(/^ *(?:\/\*\*|\*|\/\/).*$/gm, ''))
    .join('\n');
  const named = code.match(/\((?:[FT]\d+(?:, )?)+\)./g) ?? [];
  expect(named.length).toBeGreaterThan(150);
  expect(named.filter((each) => !/['`]$/.test(each))).toEqual([]);
  const numbers = [...new Set(named.flatMap((each) => faultsIn(each.slice(0, -1))))];
  expect(numbers.toSorted()).toEqual(rows.toSorted());
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
