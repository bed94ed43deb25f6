import { expect, test } from "vitest";
import { formatTable } from "./format-table.ts";
import { sampleByKind, sampleRow } from "./sample-rows.ts";

const RELEVANCE = {
  ours: { pquad: { mean: 0.9876, worst: 0.98, questions: 300, asked: 3600 }, parsinlu_rc: { mean: 0.79, worst: 0.78, questions: 300, asked: 3600 } },
  fuse: { pquad: { mean: 0.4, worst: null, questions: 120, asked: 120 }, parsinlu_rc: { mean: 0.8, worst: null, questions: 120, asked: 120 } },
  lunr: "nothing after 6 minutes",
};
const ROWS = [
  sampleRow("fuse", 1000, { time: sampleByKind(3000, 7), memoryBytes: 5e5 }),
  sampleRow("ours", 1000, { time: sampleByKind(1.25), memoryBytes: 2e6, indexBytes: 48, letters: 100 }),
  { engine: "orama", documents: 1000, load: 1.2, gaveUp: "building: nothing after 6 minutes" },
];
const text = formatTable({ machine: "A processor, 2 cores", relevance: RELEVANCE, rows: ROWS });

test("ours stands first as it was measured, the others as multiples of it, bold where we lose", () => {
  const [ratios = ""] = text.split("## As it was measured");
  expect(ratios).toContain("| 1,000 documents | Ruznegar | Fuse 7.5 |");
  expect(ratios).toContain("| query, p50 | 1.3 ms | ×2,400 |");
  expect(ratios).toContain("| memory | 2 MB | **×0.25** |");
});

test("what was measured stands in its units, with how many queries were asked", () => {
  const [, measured = ""] = text.split("## As it was measured");
  expect(measured).toContain("| query, p50 | 1.3 ms | 3 s |");
  expect(measured).toContain("| index, gzip, a letter | 0.48 B | 1 B |");
  expect(measured).toContain("| queries asked | 300 | 7 |");
});

test("who was given up has no column and a word on why", () => {
  expect(text).toContain("- Orama 3.1: building: nothing after 6 minutes.");
  expect(text).not.toContain("| Orama");
  expect(text).toContain("- lunr 2.3: nothing after 6 minutes");
});

test("relevance says how many questions were asked, and no worst where not all were", () => {
  expect(text).toContain("| Ruznegar | 0.988 / 0.980 (300 questions) | 0.790 / 0.780 (300 questions) |");
  expect(text).toContain("| Fuse 7.5 | 0.400 (120 questions, 120 asked) | **0.800** (120 questions, 120 asked) |");
});

test("where we lose is listed, and nowhere is said too", () => {
  expect(text).toContain("- nDCG@10 on parsinlu_rc: Fuse 7.5\n- 1,000 documents, memory: Fuse 7.5\n");
  expect(formatTable({ machine: "", relevance: {}, rows: [sampleRow("ours", 1000)] })).toContain("## Where we lose\n\nNowhere.");
});

test("where ours was not measured there is no multiple", () => {
  expect(formatTable({ machine: "", relevance: {}, rows: [sampleRow("lunr", 1000)] })).toContain("| query, p50 | ×– |");
});
