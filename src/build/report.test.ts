import { describe, expect, test } from "vitest";
import { agreeWithExit, countPlaywright, countVitest } from "./report.mjs";

const file = (status: string, tests: number): { status: string; assertionResults: readonly unknown[] } => ({
  status,
  assertionResults: Array.from({ length: tests }),
});

describe("the totals of the test runners", () => {
  test("count vitest's tests", () => {
    const report = { numPassedTests: 7, numFailedTests: 2, testResults: [file("passed", 7), file("failed", 2)] };
    expect(countVitest(report)).toEqual({ passed: 7, failed: 2 });
  });

  test("count a test file that does not load as a failure", () => {
    const report = { numPassedTests: 7, numFailedTests: 0, testResults: [file("passed", 7), file("failed", 0)] };
    expect(countVitest(report)).toEqual({ passed: 7, failed: 1 });
  });

  test("count Playwright's tests, and what broke outside of them", () => {
    const report = { stats: { expected: 5, unexpected: 1, flaky: 1 }, errors: [{}] };
    expect(countPlaywright(report)).toEqual({ passed: 6, failed: 2 });
  });

  test("never pass a runner that failed without a word, or that ran nothing", () => {
    expect(agreeWithExit({ passed: 3, failed: 0 }, 1)).toEqual({ passed: 3, failed: 1 });
    expect(agreeWithExit({ passed: 0, failed: 0 }, 0)).toEqual({ passed: 0, failed: 1 });
    expect(agreeWithExit({ passed: 3, failed: 2 }, 1)).toEqual({ passed: 3, failed: 2 });
    expect(agreeWithExit({ passed: 3, failed: 0 }, 0)).toEqual({ passed: 3, failed: 0 });
  });
});
