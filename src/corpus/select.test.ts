import { describe, expect, test } from "vitest";
import { instantOf } from "../calendar/zone.ts";
import type { EventKind } from "../document/document.ts";
import { factsOf } from "./facts.ts";
import type { Filter } from "./filter.ts";
import { EMPTY_FILTER } from "./filter-url.ts";
import { compareNewest } from "./publication-order.ts";
import { namedOnce, sampleSummary } from "./sample-summary.ts";
import { selectDocuments } from "./select.ts";
import type { EventFact, Summary } from "./summary.ts";

function summary(id: string, day: string | null, time: string | null, facts: Partial<Summary> = {}): Summary {
  const instant = day !== null && time !== null ? instantOf(day, time, "Asia/Tehran") : day;
  const published = day === null || instant === null ? null : { day, time, instant };
  return sampleSummary(id, { published, ...facts });
}

const fars = { id: "fars", name: "فارس" };
const mehr = { id: "mehr", name: "مهر" };
const named = (...ids: string[]): Pick<Summary, "actors"> => ({ actors: namedOnce(...ids) });

const summaries = [
  summary("undated", null, null, named("iran")),
  summary("evening", "2024-06-01", "21:00", { ...named("iran", "qatar"), outlet: mehr, sources: [fars] }),
  summary("morning", "2024-06-01", "08:00", { ...named("iran"), outlet: fars }),
  summary("same", "2024-06-01", "08:00", named("qatar", "oman")),
  summary("dayonly", "2024-06-01", null),
  summary("old", "2012-11-18", "19:08", { ...named("iran", "oman"), outlet: mehr }),
];

function select(filter: Partial<Filter>, found: readonly string[] | null = null): string[] {
  return selectFrom(summaries, filter, found);
}

function selectFrom(all: readonly Summary[], filter: Partial<Filter>, found: readonly string[] | null = null): string[] {
  const contents = all.toSorted(compareNewest);
  const hits = found && Uint32Array.from(found, (id) => contents.findIndex((each) => each.id === id));
  return Array.from(selectDocuments(factsOf(contents), { ...EMPTY_FILTER, ...filter }, hits), (number) => contents[number]?.id ?? "");
}

test("newest first, equal instants by id, a day without a clock behind its clocks, undated last", () => {
  expect(select({})).toEqual(["evening", "morning", "same", "dayonly", "old", "undated"]);
});

test("oldest first, undated still last", () => {
  expect(select({ sort: "oldest" })).toEqual(["old", "dayonly", "morning", "same", "evening", "undated"]);
});

test("by relevance with a query, as the query found them; what the query did not find is gone", () => {
  const found = ["old", "evening", "same"];
  expect(select({ query: "x" }, found)).toEqual(["old", "evening", "same"]);
  expect(select({ query: "x", sort: "newest" }, found)).toEqual(["evening", "same", "old"]);
  expect(select({ query: "x", sort: "oldest" }, found)).toEqual(["old", "same", "evening"]);
  expect(select({ query: "x" }, [])).toEqual([]);
});

test("relevance without a query is newest first", () => {
  expect(select({ sort: "relevance" })).toEqual(select({}));
});

test("all actors, any of them, none of them", () => {
  expect(select({ actors: ["iran", "qatar"] })).toEqual(["evening"]);
  expect(select({ actors: ["oman", "qatar"], match: "any" })).toEqual(["evening", "same", "old"]);
  expect(select({ match: "any" })).toHaveLength(summaries.length);
  expect(select({ without: ["iran"] })).toEqual(["same", "dayonly"]);
  expect(select({ actors: ["iran"], without: ["oman", "qatar"] })).toEqual(["morning", "undated"]);
});

test("an outlet as publisher or as named source", () => {
  expect(select({ outlets: ["fars"] })).toEqual(["evening", "morning"]);
  expect(select({ outlets: ["fars", "mehr"] })).toEqual(["evening", "morning", "old"]);
});

test("all offices, whoever held them", () => {
  const named = [summary("both", null, null, { offices: ["a", "b"] }), summary("one", null, null, { offices: ["b"] })];
  const ask = (offices: string[]) => selectFrom(named, { offices });
  expect(ask(["b"])).toEqual(["both", "one"]);
  expect(ask(["a", "b"])).toEqual(["both"]);
});

describe("events", () => {
  const event = (kind: EventKind, day: string | null, lastDay = day): EventFact => ({ from: 0, to: 1, kind, status: "held", day, lastDay, place: null, participants: ["x"], anchor: null });
  const telling = [
    summary("a", null, null, { events: [event("call", "2023-10-08"), event("visit", "2023-10-12", "2023-10-15")] }),
    summary("b", null, null, { events: [event("call", null), event("meeting", "2023-10-08")] }),
    summary("c", null, null),
  ];
  const ask = (filter: Partial<Filter>) => selectFrom(telling, filter);

  test("of any of the kinds, dated or not", () => {
    expect(ask({ events: ["call"] })).toEqual(["a", "b"]);
    expect(ask({ events: ["meeting", "visit"] })).toEqual(["a", "b"]);
    expect(ask({ events: ["letter"] })).toEqual([]);
  });

  test("of a kind in a range of days: one event must be both", () => {
    expect(ask({ eventFrom: "2023-10-08", eventTo: "2023-10-08" })).toEqual(["a", "b"]);
    expect(ask({ events: ["call"], eventFrom: "2023-10-08" })).toEqual(["a"]);
    expect(ask({ events: ["call"], eventFrom: "2023-10-09" })).toEqual([]);
  });

  test("of several days, one of which lies in the range", () => {
    expect(ask({ eventFrom: "2023-10-14" })).toEqual(["a"]);
    expect(ask({ events: ["visit"], eventTo: "2023-10-12" })).toEqual(["a"]);
    expect(ask({ eventFrom: "2023-10-16" })).toEqual([]);
  });
});

test("days are inclusive at both ends, and an undated document lies in no range", () => {
  expect(select({ from: "2012-11-18", to: "2012-11-18" })).toEqual(["old"]);
  expect(select({ from: "2012-11-19" })).toEqual(["evening", "morning", "same", "dayonly"]);
  expect(select({ to: "2024-05-31" })).toEqual(["old"]);
});
