/** @typedef {import('./run-tier.mjs').Counts} Counts */

/**
 * A check that only says yes or no is one test.
 * @param {number} status
 * @returns {Counts}
 */
export function countStatus(status) {
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
}

/**
 * Counts the tests of Vitest's JSON report; files that could not be loaded count as failures.
 * @returns {Counts}
 */
export function countVitest(_status, report) {
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const unloadable = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloadable.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * Counts the tests of Playwright's JSON report; a test of two browsers counts twice.
 * @returns {Counts}
 */
export function countPlaywright(_status, report) {
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected + flaky, failed: unexpected + report.errors.length, skipped };
}
