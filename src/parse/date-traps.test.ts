import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readText } from "../text/reading.ts";
import { findDates } from "./find-dates.ts";

/** Thirty sentences about arrows, squares and people who are called as months are; MIT, not part of this repository. */
const TRAPS = "../shared/bench/dates/hengam_challenge.jsonl";

interface Trap {
  readonly text: string;
  /** Stretches that tell a time of any kind; empty where nothing does. */
  readonly gold_spans: readonly unknown[];
}

describe.skipIf(!existsSync(TRAPS))("words that only look like a date (skipped where the collection is absent)", () => {
  const traps = existsSync(TRAPS) ? readFileSync(TRAPS, "utf8").trim().split("\n").map((line) => JSON.parse(line) as Trap) : [];
  test.each(traps.filter(({ gold_spans }) => gold_spans.length === 0).map(({ text }) => text))("%s", (text) => {
    expect(findDates([readText(text)], "2023-10-10").dates).toEqual([]);
  });
});
