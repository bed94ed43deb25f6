/** Reads what the test runners report as JSON, as plain counts. */

/** @typedef {{ readonly passed: number, readonly failed: number }} Count */

/**
 * Counts a report of vitest (Jest's JSON). A test file that could not be loaded has no tests in it and counts as one failure.
 * @param {{ numPassedTests: number, numFailedTests: number, testResults: readonly { status: string, assertionResults: readonly unknown[] }[] }} report
 * @returns {Count}
 */
export function countVitest(report) {
  const broken = report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

/**
 * Counts a report of Playwright. Its `errors` are those outside of any test: a file that does not load, a server that does not start.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number }, errors: readonly unknown[] }} report
 * @returns {Count}
 */
export function countPlaywright({ stats, errors }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}

/**
 * Brings a count into agreement with the runner's exit code: a runner that failed without naming a test is one failure,
 * and one that found no test has proved nothing.
 * @param {Count} count
 * @param {number} code
 * @returns {Count}
 */
export function agreeWithExit({ passed, failed }, code) {
  const silent = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: silent ? 1 : failed };
}
