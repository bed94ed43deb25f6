import { expect, it } from "vitest";
import type { Summary } from "./summary.ts";
import { timelineDays } from "./timeline-days.ts";

it("puts documents on their days, earliest first, and the undated ones aside", () => {
  const { days, dated, undated } = timelineDays([
    page("c", "2024-06-01T11:11:00+03:30"),
    page("none", null),
    page("b", "2024-06-01T08:00:00+03:30"),
    page("d", "2024-06-02T01:00:00+03:30"),
    page("a", "2012-11-18T19:08:00+03:30"),
  ]);
  expect(days.map(({ day, first, summaries }) => [day, first, summaries.map(({ id }) => id)])).toEqual([
    ["2012-11-18", 0, ["a"]],
    ["2024-06-01", 1, ["b", "c"]],
    ["2024-06-02", 3, ["d"]],
  ]);
  expect(dated.map(({ id }) => id)).toEqual(["a", "b", "c", "d"]);
  expect(undated.map(({ id }) => id)).toEqual(["none"]);
});

it("has no day where there is no document", () => {
  expect(timelineDays([])).toEqual({ days: [], dated: [], undated: [] });
});

function page(id: string, instant: string | null): Summary {
  const published = instant === null ? null : { day: instant.slice(0, 10), time: instant.slice(11, 16), instant };
  return { id, headline: null, opening: null, published, outlet: null, sources: [], newsCode: null, actors: [], offices: [], events: [] };
}
