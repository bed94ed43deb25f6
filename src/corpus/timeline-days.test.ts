import { expect, test } from "vitest";
import { mergeEvents } from "./merge-events.ts";
import { sampleSummary } from "./sample-summary.ts";
import type { EventFact, Summary } from "./summary.ts";
import { timelineDays } from "./timeline-days.ts";

test("puts documents on their days, earliest first, and the undated ones aside", () => {
  const { days, dated, undated } = timelineDays([
    page("c", "2024-06-01T11:11:00+03:30"),
    page("none", null),
    page("b", "2024-06-01T08:00:00+03:30"),
    page("d", "2024-06-02T01:00:00+03:30"),
    page("a", "2012-11-18T19:08:00+03:30"),
  ], []);
  expect(days.map(({ day, first, summaries }) => [day, first, summaries.map(({ id }) => id)])).toEqual([
    ["2012-11-18", 0, ["a"]],
    ["2024-06-01", 1, ["b", "c"]],
    ["2024-06-02", 3, ["d"]],
  ]);
  expect(dated.map(({ id }) => id)).toEqual(["a", "b", "c", "d"]);
  expect(undated.map(({ id }) => id)).toEqual(["none"]);
});

test("puts events on their days beside them, and those without a day aside", () => {
  const events = mergeEvents([page("a", "2024-06-01T11:11:00+03:30", "2024-05-30", null, "2024-06-01"), page("b", "2024-06-01T12:00:00+03:30", "2024-05-30")]);
  const { days, datedEvents, undatedEvents } = timelineDays([page("a", "2024-06-01T11:11:00+03:30")], events);
  expect(days.map(({ day, summaries, events: onDay, first, firstEvent }) => [day, summaries.length, onDay.length, first, firstEvent])).toEqual([
    ["2024-05-30", 0, 2, 0, 0],
    ["2024-06-01", 1, 1, 0, 2],
  ]);
  expect(datedEvents).toHaveLength(3);
  expect(undatedEvents).toHaveLength(1);
});

test("has no day where nothing was printed and nothing happened", () => {
  expect(timelineDays([], [])).toEqual({ days: [], dated: [], undated: [], datedEvents: [], undatedEvents: [] });
});

/** A page that tells of a call of its own on each of the days. */
function page(id: string, instant: string | null, ...days: (string | null)[]): Summary {
  const events = days.map((day, from): EventFact => ({ from, to: from + 1, kind: "call", status: "held", day, lastDay: day, place: null, participants: [id], anchor: null }));
  const published = instant === null ? null : { day: instant.slice(0, 10), time: instant.slice(11, 16), instant };
  return sampleSummary(id, { published, events });
}
