import { expect, test } from "vitest";
import { LEVEL_WEIGHTS, levelOf } from "./levels.ts";
import { bodyWeight, weightOf } from "./rank.ts";

test("what a term weighs in a text is exact in four bytes, however often it is there", () => {
  for (const level of LEVEL_WEIGHTS) {
    for (let body = 0; body <= 250; body++) {
      const weight = weightOf([body % 7, body % 5, body], level);
      expect(Math.fround(weight)).toBe(weight);
    }
  }
});

test("a longer body has a lower level, and its weight is within a tenth of the true one", () => {
  const bodies = [60, 100, 300, 1000, 3000].map((words) => bodyWeight(words, 300));
  const levels = bodies.map(levelOf);
  expect(levels).toEqual(levels.toSorted((a, b) => b - a));
  bodies.forEach((weight, at) => expect(Math.abs((LEVEL_WEIGHTS[levels[at] ?? 0] ?? 0) / weight - 1)).toBeLessThan(0.1));
});
