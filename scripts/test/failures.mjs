import { stripVTControlCharacters } from 'node:util';

/** @typedef {{ name: string, why: string }} Failure */

/**
 * The failed tests of Vitest's JSON report: project and file, full name, first line of the error.
 * @returns {Failure[]}
 */
export function failuresOfVitest(report) {
  return (report?.testResults ?? []).flatMap(({ name: file, status, message, assertionResults }) => {
    const failed = assertionResults.filter((result) => result.status === 'failed');
    if (status === 'failed' && failed.length === 0) return [{ name: file, why: firstLines(message) }];
    return failed.map(({ fullName, failureMessages }) => ({
      name: `${file} › ${fullName}`,
      why: firstLines(failureMessages?.[0]),
    }));
  });
}

/**
 * The failed and flaky tests of Playwright's JSON report, and what kept a file from loading.
 * @returns {Failure[]}
 */
export function failuresOfPlaywright(report) {
  const inSuite = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(inSuite)];
  const specs = (report?.suites ?? []).flatMap(inSuite);
  const failed = specs.flatMap(({ file, title, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ projectName, results }) => ({
        name: `[${projectName}] ${file} › ${title}`,
        why: firstLines(results.find(({ error }) => error)?.error.message),
      })),
  );
  return [
    ...failed,
    ...(report?.errors ?? []).map(({ message }) => ({ name: '', why: firstLines(message) })),
  ];
}

/** Up to four lines of a message, without colours. */
function firstLines(message = '') {
  return stripVTControlCharacters(message).split('\n').slice(0, 4).join('\n');
}
