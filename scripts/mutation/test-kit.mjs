/**
 * Collects tests in place of Vitest's runner, which cannot try all mutants in one process. What tests expect and spy on is Vitest's
 * own.
 */
import fc from 'fast-check';

export const { expect, vi } = globalThis.ofVitest;

// The same random texts for each mutant; the first one that fails will do.
fc.configureGlobal({ seed: 20190331, endOnFailure: true });

/** All tests in the order of their files: `{ name, run }`. */
export const tests = [];
/** The suites around what is collected next, that of the file first. */
let suites = [];

/** What is collected from here on stands in another file. */
export function beginFile() {
  suites = [];
  beginSuite('');
}

export function describe(title, ...rest) {
  beginSuite(title);
  bodyOf(rest)();
  suites.pop();
}

export function it(title, ...rest) {
  const name = [...suites.map((suite) => suite.title), title].join(' > ').slice(' > '.length);
  const body = bodyOf(rest);
  const before = suites.flatMap((suite) => suite.before);
  const after = suites.toReversed().flatMap((suite) => suite.after);
  const run = before.length + after.length === 0 ? body : () => runBetween(before, body, after);
  // A table may have a row twice.
  const twins = tests.filter((test) => test.title === name).length;
  tests.push({ title: name, name: twins === 0 ? name : `${name} (${twins + 1})`, run });
}
export const test = it;
export const beforeEach = (hook) => suites.at(-1).before.push(hook);
export const afterEach = (hook) => suites.at(-1).after.push(hook);
/** The tests of all files share one process, which ends. */
export const afterAll = () => {};

for (const collect of [describe, it]) {
  collect.each =
    (rows) =>
    (title, ...rest) => {
      for (const row of rows)
        collect(`${title}: ${JSON.stringify(row)}`, () => bodyOf(rest)(...[row].flat()));
    };
  collect.skipIf = (skipped) => (skipped ? () => undefined : collect);
}

// It may come before or after options.
function bodyOf(rest) {
  return rest.find((each) => typeof each === 'function');
}

function beginSuite(title) {
  suites.push({ title, before: [], after: [] });
}

async function runBetween(before, body, after) {
  for (const hook of before) await hook();
  try {
    await body();
  } finally {
    for (const hook of after) await hook();
  }
}
