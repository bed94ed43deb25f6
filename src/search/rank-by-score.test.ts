import fc from "fast-check";
import { expect, test } from "vitest";
import { rankByScore } from "./rank-by-score.ts";

const byComparing = (scores: readonly number[]) => scores.map((_, at) => at).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);

test("few scores and many are ranked as by comparing them, equal ones by their place", () => {
  // Few different scores, so that many are equal; longer and shorter lists in turn, since they share their room.
  const scores = fc.tuple(fc.constantFrom(0, 1, 7, 1023, 1024, 1025, 3000), fc.infiniteStream(fc.integer({ min: 0, max: 200 }))).map(([length, stream]) => [...stream.take(length)].map((value) => value / 7));
  fc.assert(
    fc.property(scores, (some) => {
      expect([...rankByScore(Float64Array.from(some))]).toEqual(byComparing(some));
    }),
    { numRuns: 40 },
  );
});
