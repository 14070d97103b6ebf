/** Returns the specs of Playwright's JSON report, from suites in suites; none where there is no report. */
export function specsOf(report) {
  const inSuite = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(inSuite)];
  return (report?.suites ?? []).flatMap(inSuite);
}
