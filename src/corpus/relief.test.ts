import { expect, test } from "vitest";
import { factsOf } from "./facts.ts";
import type { Filter } from "./filter.ts";
import { EMPTY_FILTER } from "./filter-url.ts";
import { suggestRelief } from "./relief.ts";
import { namedOnce, publishedOn, sampleSummary } from "./sample-summary.ts";

const summaries = [
  sampleSummary("1", { published: publishedOn("2024-01-01"), actors: namedOnce("iran", "oman") }),
  sampleSummary("2", { published: publishedOn("2024-01-02"), actors: namedOnce("iran") }),
  sampleSummary("3", { published: publishedOn("2012-01-01"), actors: namedOnce("qatar") }),
];

function relief(filter: Partial<Filter>, hits: Uint32Array | null = null): unknown[] {
  return suggestRelief(factsOf(summaries), { ...EMPTY_FILTER, ...filter }, hits).map(({ kind, id, count }) => [kind, id, count]);
}

test("names the restrictions whose removal helps, best first", () => {
  expect(relief({ actors: ["iran", "qatar"] })).toEqual([["actor", "qatar", 2], ["actor", "iran", 1]]);
  expect(relief({ actors: ["qatar"], from: "2024-01-01" })).toEqual([["actor", "qatar", 2], ["from", "2024-01-01", 1]]);
  expect(relief({ actors: ["iran"], without: ["iran"] })).toEqual([["without", "iran", 2], ["actor", "iran", 1]]);
});

test("taking the query away takes its hits away", () => {
  expect(relief({ query: "هیچ", actors: ["iran"] }, new Uint32Array())).toEqual([["query", "هیچ", 2]]);
});

test("where no single removal helps, all of them together do", () => {
  expect(relief({ query: "هیچ", actors: ["nobody"] }, new Uint32Array())).toEqual([["all", "", 3]]);
});
