import { expect, test } from "vitest";
import { whyNotTry } from "./give-up.ts";
import { sampleByKind, sampleRow } from "./sample-rows.ts";

test("what was never measured with fewer documents is tried", () => {
  expect(whyNotTry("orama", 1000, [])).toBeNull();
  expect(whyNotTry("orama", 1000, [sampleRow("orama", 10_000, { buildMs: 1e9 }), sampleRow("lunr", 100, { buildMs: 1e9 })])).toBeNull();
});

test("what stays inside all limits when it grows with the documents is tried", () => {
  expect(whyNotTry("orama", 10_000, [sampleRow("orama", 1000, { buildMs: 30_000, jsonLetters: 5e7, time: sampleByKind(600) })])).toBeNull();
});

test("a build that would take longer than its minutes is not begun", () => {
  expect(whyNotTry("lunr", 10_000, [sampleRow("lunr", 1000, { buildMs: 130_000 })])).toBe("not tried: building took 130 s with 1,000, so about 22 minutes here");
});

test("an index that no string can hold is not built", () => {
  expect(whyNotTry("orama", 100_000, [sampleRow("orama", 10_000, { jsonLetters: 6e7 })])).toBe(
    "not tried: its index is one JSON text, of 60 million letters with 10,000; 10 times that is more than a string holds (537 million)",
  );
});

test("who would answer fewer than three queries in the time for all is not asked", () => {
  expect(whyNotTry("fuse", 10_000, [sampleRow("fuse", 1000, { time: sampleByKind(700) })])).toBe("not tried: a query took 0.7 s with 1,000 (p50), so about 7 s here");
});

test("the nearest smaller size decides, and who was given up there is not tried again", () => {
  const rows = [sampleRow("fuse", 1000), { engine: "fuse", documents: 10_000, load: 1, gaveUp: "asking: nothing after 4 minutes" }];
  expect(whyNotTry("fuse", 100_000, rows)).toBe("not tried: given up with 10,000 already");
  expect(whyNotTry("fuse", 10_000, rows)).toBeNull();
});
