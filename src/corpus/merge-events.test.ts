import fc from "fast-check";
import { expect, test } from "vitest";
import type { EventKind, EventStatus } from "../document/document.ts";
import { eventsToldBy, mergeEvents, otherWitnesses } from "./merge-events.ts";
import { publishedOn, sampleSummary } from "./sample-summary.ts";
import type { EventFact, Summary } from "./summary.ts";

const event = (day: string | null, participants: readonly string[], facts: Partial<EventFact> = {}): EventFact => ({
  from: 0,
  to: 1,
  kind: "call",
  status: "held",
  day,
  lastDay: day,
  place: null,
  participants,
  anchor: "p1",
  ...facts,
});

function page(id: string, published: string | null, ...events: EventFact[]): Summary {
  return sampleSummary(id, { published: publishedOn(published), events });
}

const tell = (summaries: readonly Summary[]): string[] =>
  mergeEvents(summaries).map(({ kind, day, participants, witnesses }) => `${kind} ${day} ${participants.join("+")} in ${witnesses.map(({ summary }) => summary.id).join("+")}`);

test("two pages that tell of one call tell of one event, the earlier page first", () => {
  const pages = [page("late", "2024-06-02", event("2024-06-01", ["a", "b", "c"])), page("early", "2024-06-01", event("2024-06-01", ["b", "a"]))];
  expect(tell(pages)).toEqual(["call 2024-06-01 b+a+c in early+late"]);
});

test("another day, another kind or another pair is another event", () => {
  const pages = [
    page("1", "2024-06-02", event("2024-06-01", ["a", "b"])),
    page("2", "2024-06-02", event("2024-06-02", ["a", "b"])),
    page("3", "2024-06-02", event("2024-06-01", ["a", "b"], { kind: "meeting" })),
    page("4", "2024-06-02", event("2024-06-01", ["a", "c"])),
  ];
  expect(mergeEvents(pages)).toHaveLength(4);
});

test("one speaker alone makes the same statement of one day", () => {
  const statement = (who: string) => event("2024-06-01", [who], { kind: "statement" });
  expect(tell([page("1", "2024-06-01", statement("a")), page("2", "2024-06-01", statement("a")), page("3", "2024-06-01", statement("b"))])).toEqual([
    "statement 2024-06-01 a in 1+2",
    "statement 2024-06-01 b in 3",
  ]);
});

test("without a day nothing ties two pages together, and undated events come last", () => {
  const pages = [page("1", "2024-06-01", event(null, ["a", "b"])), page("2", "2024-06-02", event(null, ["a", "b"]), event("2024-06-01", ["x", "y"]))];
  expect(tell(pages)).toEqual(["call 2024-06-01 x+y in 2", "call null a+b in 1", "call null a+b in 2"]);
});

test("the latest page has the last word on what became of it; place and last day come from whoever tells them", () => {
  const pages = [
    page("held", "2024-06-03", event("2024-06-02", ["a", "b"], { lastDay: null })),
    page("undated", null, event("2024-06-02", ["a", "b"], { status: "denied", lastDay: "2024-06-04" })),
    page("plan", "2024-06-01", event("2024-06-02", ["a", "b"], { status: "announced", place: "doha" })),
  ];
  expect(mergeEvents(pages)).toMatchObject([{ id: "plan 0 call", status: "held", place: "doha", lastDay: "2024-06-04" }]);
});

test("the other pages that tell of an event of a page are found, the earliest first", () => {
  const call = event("2024-06-01", ["a", "b"]);
  const pages = [page("3", "2024-06-03", call), page("2", "2024-06-02", event(null, ["a", "b"]), call), page("1", "2024-06-01", call, event(null, ["a", "b"]))];
  expect(otherWitnesses(pages, "1", call).map(({ summary }) => summary.id)).toEqual(["2", "3"]);
  expect(otherWitnesses(pages, "1", event(null, ["a", "b"]))).toEqual([]);
});

const archive = fc
  .array(
    fc.record({
      published: fc.constantFrom("2024-06-01", "2024-06-02", null),
      events: fc.array(
        fc.record({
          kind: fc.constantFrom<EventKind[]>("call", "meeting"),
          day: fc.constantFrom("2024-05-31", "2024-06-01", null),
          status: fc.constantFrom<EventStatus[]>("held", "denied"),
          participants: fc.subarray(["a", "b", "c", "d"], { minLength: 1 }),
        }),
        { maxLength: 4 },
      ),
    }),
    { maxLength: 6 },
  )
  .map((pages) =>
    pages.map(({ published, events }, i) => page(`d${i}`, published, ...events.map(({ day, participants, ...facts }, from) => event(day, participants, { ...facts, from })))),
  );

test("every telling is the witness of exactly one event, in whatever order the pages come", () => {
  fc.assert(
    fc.property(archive, (pages) => {
      const events = mergeEvents(pages);
      const witnesses = events.flatMap((merged) => merged.witnesses.map(({ fact }) => fact));
      expect(new Set(witnesses)).toEqual(new Set(pages.flatMap((one) => one.events)));
      expect(witnesses).toHaveLength(pages.flatMap((one) => one.events).length);
      expect(mergeEvents(pages.toReversed())).toEqual(events);
      expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    }),
  );
});

test("what some pages tell of is what they tell, of as few events as all pages together know", () => {
  const call = (...who: string[]) => event("2024-06-01", who);
  const pages = [page("1", "2024-06-01", call("a", "b")), page("2", "2024-06-02", call("a", "b", "c", "d")), page("3", "2024-06-03", call("c", "d")), page("4", "2024-06-04", call("x"))];
  const told = eventsToldBy(pages.filter(({ id }) => id === "1" || id === "3"), mergeEvents(pages));
  expect(told.map(({ participants, witnesses }) => [participants, witnesses.map(({ summary }) => summary.id)])).toEqual([[["a", "b", "c", "d"], ["1", "3"]]]);
  expect(told[0]?.id).toBe("1 0 call");
});

test("all pages tell of all events as they are", () => {
  fc.assert(
    fc.property(archive, (pages) => {
      const events = mergeEvents(pages);
      expect(eventsToldBy(pages, events)).toEqual(events);
    }),
  );
});
