import { expect, test } from "vitest";
import { medianCost } from "./median-cost.ts";
import type { AskCost } from "./results.ts";
import { sampleByKind } from "./sample-rows.ts";

function sampleCost(value: number, count?: number): AskCost {
  return { openMs: value, firstMs: value, time: sampleByKind(value, count) };
}

test("the middle one of an odd number of processes counts, whatever their order", () => {
  expect(medianCost([sampleCost(9), sampleCost(1), sampleCost(2)])).toEqual(sampleCost(2));
});

test("each figure has its own median", () => {
  const [one, two, three] = [sampleCost(1), sampleCost(2), sampleCost(3)];
  const mixed = medianCost([{ ...one, openMs: 30 }, { ...two, openMs: 10 }, { ...three, openMs: 20 }]);
  expect([mixed.openMs, mixed.time.all.p95]).toEqual([20, 2]);
});

test("of two processes the faster counts, and as many queries as both were asked", () => {
  expect(medianCost([sampleCost(5, 120), sampleCost(4, 100)])).toEqual(sampleCost(4, 100));
});
