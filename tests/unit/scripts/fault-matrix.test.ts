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
