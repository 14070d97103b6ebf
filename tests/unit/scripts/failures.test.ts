import { expect, test } from 'vitest';
import { failuresOfVitest, secondTriesOfVitest } from '../../../scripts/test/failures.mjs';

const report = {
  testResults: [
    {
      name: 'a.test.ts',
      status: 'failed',
      assertionResults: [
        {
          fullName: 'in node',
          status: 'failed',
          failureMessages: ['Error: red\n  at a\n  at b\n  at c\n  at d'],
        },
        {
          fullName: 'in a browser',
          status: 'failed',
          failureMessages: ['a@http://localhost'],
          meta: { engine: 'webkit', why: 'red, too' },
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

test('what failed is told with its engine and four lines of its error', () => {
  expect(failuresOfVitest(report)).toEqual([
    { name: 'a.test.ts › in node', why: 'Error: red\n  at a\n  at b\n  at c' },
    { name: '[webkit] a.test.ts › in a browser', why: 'red, too' },
    { name: 'b.test.ts', why: 'cannot be loaded' },
  ]);
});

test('what passed at the second try is told apart', () => {
  expect(secondTriesOfVitest(report)).toEqual([{ name: 'a.test.ts › tried again', why: 'late' }]);
});
