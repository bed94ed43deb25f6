import { expect, test } from "vitest";
import { askInPairings, ndcg, summarise } from "./pairings.ts";

test("with time enough each question is asked once in each pairing", async () => {
  const scores = await askInPairings(5, 3, () => false, async (question, pairing) => question * 10 + pairing);
  expect(scores.map(({ ndcg }) => ndcg).sort((a, b) => a - b)).toEqual([0, 1, 2, 10, 11, 12, 20, 21, 22, 30, 31, 32, 40, 41, 42]);
});

test("when time is up, different questions have been asked, in all pairings alike", async () => {
  let asked = 0;
  const scores = await askInPairings(50, 4, () => asked >= 8, async () => asked++);
  expect(new Set(scores.map(({ question }) => question)).size).toBe(8);
  expect(scores.map(({ pairing }) => pairing)).toEqual([0, 1, 2, 3, 0, 1, 2, 3]);
});

test("somebody who is too slow for anything is asked once", async () => {
  expect(await askInPairings(50, 4, () => true, async () => 1)).toHaveLength(1);
});

test("the worst pairing is told only where all was asked", () => {
  const all = [0, 1].flatMap((question) => [0, 1].map((pairing) => ({ question, pairing, ndcg: pairing === 0 ? 1 : 0.5 })));
  expect(summarise(all, 2, 2)).toEqual({ mean: 0.75, worst: 0.5, questions: 2, asked: 4 });
  expect(summarise(all.slice(0, 3), 2, 2)).toEqual({ mean: 2.5 / 3, worst: null, questions: 2, asked: 3 });
});

test("the right page first is worth all, second less, behind the tenth nothing", () => {
  expect(ndcg(["a", "b"], ["a"])).toBe(1);
  expect(ndcg(["b", "a"], ["a"])).toBeCloseTo(1 / Math.log2(3));
  expect(ndcg(["b", "c"], ["a"])).toBe(0);
  expect(ndcg([..."0123456789", "a"], ["a"])).toBe(0);
  expect(ndcg(["a", "b"], ["b", "a"])).toBe(1);
});
