import { expect, test } from "vitest";
import { factsOf } from "./facts.ts";
import type { Filter } from "./filter.ts";
import { EMPTY_FILTER } from "./filter-url.ts";
import { suggestRelief } from "./relief.ts";
import type { Summary } from "./summary.ts";

const summaries = [
  { id: "1", day: "2024-01-01", actors: ["iran", "oman"] },
  { id: "2", day: "2024-01-02", actors: ["iran"] },
  { id: "3", day: "2012-01-01", actors: ["qatar"] },
].map(
  ({ id, day, actors }): Summary => ({
    id,
    headline: null,
    opening: null,
    published: { day, time: null, instant: day },
    outlet: null,
    sources: [],
    newsCode: null,
    actors: actors.map((actor) => ({ id: actor, count: 1 })),
    offices: [],
    events: [],
  }),
);

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
