import { expect, test } from "vitest";
import { quantile, spreadOf } from "./quantile.ts";

const HUNDRED = Array.from({ length: 100 }, (_, number) => 100 - number); // 100 to 1

test("half lie at or below the median, 95 in 100 at or below p95", () => {
  expect(quantile(HUNDRED, 0.5)).toBe(50);
  expect(quantile(HUNDRED, 0.95)).toBe(95);
  expect(quantile([30, 10, 20], 0.5)).toBe(20);
});

test("of few values p95 is the greatest, and both ends are values themselves", () => {
  expect(quantile([3, 9, 4], 0.95)).toBe(9);
  expect(quantile([7], 0.95)).toBe(7);
  expect(quantile([5, 6], 0)).toBe(5);
  expect(quantile([5, 6], 1)).toBe(6);
});

test("nothing has no quantile, and values stay as they were given", () => {
  const values = [2, 1];
  expect(spreadOf([])).toEqual({ p50: NaN, p95: NaN, count: 0 });
  expect(spreadOf(values)).toEqual({ p50: 1, p95: 2, count: 2 });
  expect(values).toEqual([2, 1]);
});
