import { expect, test } from 'vitest';
import {
  failuresOfPlaywright,
  failuresOfVitest,
  secondTriesOfVitest,
} from '../../../scripts/test/failures.mjs';

const LONG = Array.from({ length: 30 }, (_, line) => `line ${line}`);

const report = {
  testResults: [
    {
      name: 'a.test.ts',
      status: 'failed',
      assertionResults: [
        {
          fullName: 'in node',
          status: 'failed',
          failureMessages: [`Error: red\n\n${LONG.join('\n')}`],
        },
        {
          fullName: 'in a browser',
          status: 'failed',
          failureMessages: ['a@http://localhost'],
          meta: { engine: 'webkit', why: `red, too${'!'.repeat(999)}` },
        },
        {
          fullName: 'tried again',
          status: 'passed',
          failureMessages: ['b@http://localhost'],
          meta: { why: 'late' },
        },
        { fullName: 'green', status: 'passed', failureMessages: [] },
      ],
    },
    { name: 'b.test.ts', status: 'failed', message: 'cannot be loaded', assertionResults: [] },
  ],
};

test('what failed is told with its engine and the first lines of its error', () => {
  expect(failuresOfVitest(report)).toEqual([
    { name: 'a.test.ts › in node', why: ['Error: red', ...LONG.slice(0, 15)].join('\n') },
    { name: '[webkit] a.test.ts › in a browser', why: `red, too${'!'.repeat(292)}…` },
    { name: 'b.test.ts', why: 'cannot be loaded' },
  ]);
});

test('what passed at the second try is told apart', () => {
  expect(secondTriesOfVitest(report)).toEqual([{ name: 'a.test.ts › tried again', why: 'late' }]);
});

test('what the end of a browser tells, which belongs to no test, is told, too', () => {
  const message =
    '\u001b[31mError: what the extension did\u001b[39m\n\n-   "errors": [],\n+   "errors": [\n+     "a"';
  expect(failuresOfPlaywright({ suites: [], errors: [{ message }] })).toEqual([
    {
      name: '',
      why: 'Error: what the extension did\n-   "errors": [],\n+   "errors": [\n+     "a"',
    },
  ]);
});
