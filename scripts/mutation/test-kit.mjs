/**
 * What the tests of the matching use of Vitest, in forty lines: all mutants are tried in one process, which Vitest cannot do.
 * What is missing here throws, so that the first run of all tests fails.
 */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';

// The same random texts for each mutant; the first one that fails will do.
fc.configureGlobal({ seed: 20190331, endOnFailure: true });

/** All tests in the order of their files: `{ name, run }`. */
export const tests = [];
const titles = [];

export function describe(title, ...rest) {
  titles.push(title);
  rest.at(-1)();
  titles.pop();
}

export function it(title, ...rest) {
  const name = [...titles, title].join(' > ');
  const body = rest.find((each) => typeof each === 'function');
  // A table may have a row twice.
  const twins = tests.filter((test) => test.title === name).length;
  tests.push({ title: name, name: twins === 0 ? name : `${name} (${twins + 1})`, run: body });
}
it.each = (rows) => (title, body) => {
  for (const row of rows) it(`${title}: ${JSON.stringify(row)}`, () => body(...[row].flat()));
};
it.skipIf = (skipped) => (skipped ? () => undefined : it);
describe.skipIf = (skipped) => (skipped ? () => undefined : describe);
export const test = it;

export function expect(actual) {
  const check = (holds, wanted) => {
    if (!holds) throw new Error(`expected ${String(wanted)}, not ${String(actual)}`);
  };
  return {
    toBe: (wanted) => check(Object.is(actual, wanted), wanted),
    toEqual: (wanted) => check(isDeepStrictEqual(actual, wanted), wanted),
    toMatchObject: (wanted) => check(hasAll(actual, wanted), wanted),
    toMatch: (pattern) => check(pattern.test(actual), pattern),
    toBeLessThan: (bound) => check(actual < bound, bound),
    toBeGreaterThan: (bound) => check(actual > bound, bound),
    toBeGreaterThanOrEqual: (bound) => check(actual >= bound, bound),
    toThrow(part) {
      let message = '';
      try {
        actual();
      } catch (error) {
        message = error.message;
      }
      check(message !== '' && message.includes(part ?? ''), part);
    },
  };
}

function hasAll(actual, wanted) {
  if (typeof wanted !== 'object' || wanted === null) return Object.is(actual, wanted);
  return Object.entries(wanted).every(([key, value]) => hasAll(actual?.[key], value));
}
