import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parsePage } from "../parse/parse-page.ts";
import { fuzzPage, fuzzPages } from "./fuzz-pages.ts";
import { brokenLaws } from "./page-laws.ts";

const bases = readdirSync("seeds").filter((file) => file.endsWith(".txt")).sort().map((file) => readFileSync(`seeds/${file}`, "utf8"));

/** Few enough for every run of the tests; `npm run fuzz -- --pages 200000` tries as many as one likes. */
const PAGES = 250;

test("pages damaged in every way keep the laws", () => {
  const seed = Date.now() % 1_000_000;
  const { failures } = fuzzPages({ bases, pages: PAGES, seed, first: 0 });
  const [worst] = failures;
  expect(failures.length, `npm run fuzz -- --seed ${seed} --pages 1 --first ${worst?.page}: ${worst?.laws[0]}`).toBe(0);
});

test("a seed and a number give the same page again, another number another", () => {
  expect(fuzzPage(bases, 7, 3)).toBe(fuzzPage(bases, 7, 3));
  expect(new Set(Array.from({ length: 50 }, (_, i) => fuzzPage(bases, 7, i))).size).toBeGreaterThan(45);
});

test("a law that is broken is seen", () => {
  const document = parsePage({ id: "0", file: "page.txt", sha256: "", source: bases[0] ?? "", encoding: "utf-8" });
  expect(brokenLaws(document)).toEqual([]);
  expect(brokenLaws({ ...document, blocks: document.blocks.slice(1) })).toContainEqual(expect.stringMatching(/^a block from [0-9]+ to [0-9]+ behind 0$/));
  expect(brokenLaws({ ...document, blocks: document.blocks.slice(0, -1) })).toContainEqual(expect.stringMatching(/^blocks end at /));
  expect(brokenLaws({ ...document, kicker: { from: 0, to: document.source.length } })).toEqual([`no block holds {"from":0,"to":${document.source.length}}`]);
  expect(brokenLaws({ ...document, newsCode: { from: 0, to: 1, value: undefined as never } })).toContainEqual(expect.stringContaining("newsCode"));
});
