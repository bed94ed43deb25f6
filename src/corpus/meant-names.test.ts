import { expect, test } from "vitest";
import type { Filter } from "./filter.ts";
import { EMPTY_FILTER, writeFilter } from "./filter-url.ts";
import { findMeantNames, unknownWords } from "./meant-names.ts";
import { namedOnce, sampleSummary } from "./sample-summary.ts";
import type { ActorEntry, Contents } from "./summary.ts";

const contents: Contents = {
  version: 0,
  summaries: [sampleSummary("1", { actors: namedOnce("fuad-hussein", "iraq") }), sampleSummary("2", { actors: namedOnce("iraq") })],
  actors: [
    actor("fuad-hussein", "فؤاد حسین", "Fuad Hussein"),
    actor("iraq", "عراق", "Iraq"),
    actor("unheard", "ناشناخته", ""),
  ],
  offices: [],
  officesKnownUntil: "2025-09-30",
};

function actor(id: string, name: string, english: string): ActorEntry {
  return { id, kind: "person", name, english, variants: [], state: null, offices: [] };
}

const nothing = new Uint32Array();

function meant(filter: Partial<Filter>, hits: Uint32Array | null): unknown[] {
  return findMeantNames(contents, { ...EMPTY_FILTER, ...filter }, hits).map(({ filter, count }) => [writeFilter(filter), count]);
}

test.each<[Partial<Filter>, unknown[], string]>([
  [{ query: "fouad" }, [["?actor=fuad-hussein", 1]], "a name in Latin letters that the texts have in Persian"],
  [{ query: "IRAQ", sort: "oldest" }, [["?actor=iraq&sort=oldest", 2]], "capitals; what else was asked for is kept"],
  [{ query: "fo" }, [], "two letters mean nobody"],
  [{ query: "ناشناخته" }, [], "a name that leaves nothing is no way out"],
])("%o means %o: %s", (filter, names, _reason) => {
  expect(meant(filter, nothing)).toEqual(names);
});

test("a query that finds something means what it says", () => {
  expect(meant({ query: "iraq" }, Uint32Array.of(1))).toEqual([]);
});

test("an id that the corpus does not know may have meant a name", () => {
  expect(meant({ actors: ["fouad-hussein", "iraq"] }, null)).toEqual([["?actor=fuad-hussein,iraq", 1]]);
  expect(meant({ outlets: ["fouad"] }, null)).toEqual([["?actor=fuad-hussein", 1]]);
  expect(unknownWords(contents, { ...EMPTY_FILTER, actors: ["iraq", "no-body"], outlets: ["x"] })).toEqual(["no body", "x"]);
});
