import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../calendar/jalali.ts";
import type { EventKind } from "../document/document.ts";
import { countFacets, facetCounts } from "./facets.ts";
import { factsOf, type Facts } from "./facts.ts";
import type { Filter } from "./filter.ts";
import { addActor, addOffice, addOutlet, toggleEvent } from "./filter-edit.ts";
import { EMPTY_FILTER } from "./filter-url.ts";
import { suggestRelief } from "./relief.ts";
import type { Hits } from "./passes.ts";
import { compareNewest } from "./publication-order.ts";
import { namedOnce, publishedOn, sampleSummary } from "./sample-summary.ts";
import { selectDocuments } from "./select.ts";
import type { EventFact, Summary } from "./summary.ts";

const actorIds = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e"), { maxLength: 4 });
const outlet = fc.constantFrom("x", "y", "z").map((id) => ({ id, name: id }));
const kind = fc.constantFrom<EventKind[]>("call", "meeting", "visit");
const day = fc.integer({ min: 0, max: 20 }).map((n) => addDays("2024-01-01", n));

const event: fc.Arbitrary<EventFact> = fc.record({ kind, day: fc.option(day) }).map(({ kind, day }) => ({
  from: 0,
  to: 1,
  kind,
  status: "held",
  day,
  lastDay: day,
  place: null,
  participants: ["a"],
  anchor: null,
}));

const facts: fc.Arbitrary<Omit<Summary, "id" | "headline" | "opening" | "newsCode">> = fc.record({
  published: fc.option(day).map(publishedOn),
  outlet: fc.option(outlet),
  sources: fc.array(outlet, { maxLength: 2 }),
  actors: actorIds.map((ids) => namedOnce(...ids)),
  offices: fc.subarray(["o", "p", "q"]),
  events: fc.array(event, { maxLength: 3 }),
});
const summaries = fc.array(facts, { maxLength: 12 }).map((list) => list.map((known, i) => sampleSummary(`d${i}`, known)).sort(compareNewest));
const filter: fc.Arbitrary<Filter> = fc.record({
  verbatim: fc.constant([]),
  query: fc.constantFrom("", "غزه"),
  actors: actorIds.map((ids) => ids.toSorted()),
  match: fc.constantFrom("all" as const, "any" as const),
  without: fc.uniqueArray(fc.constantFrom("a", "b", "c"), { maxLength: 2 }).map((ids) => ids.toSorted()),
  offices: fc.subarray(["o", "p"]),
  outlets: fc.subarray(["x", "y", "z"]),
  events: fc.subarray<EventKind>(["call", "meeting"]),
  eventFrom: fc.option(day),
  eventTo: fc.option(day),
  from: fc.option(day),
  to: fc.option(day),
  sort: fc.constant(null),
});
const found = fc.uniqueArray(fc.integer({ min: 0, max: 11 }));
const cases = fc.record({ summaries, filter, found }).map(({ summaries, filter, found }) => ({
  facts: factsOf(summaries),
  filter,
  hits: filter.query === "" ? null : Uint32Array.from(found.filter((n) => n < summaries.length)),
}));

function choices(facts: Facts, filter: Filter, hits: Hits) {
  const { actors, offices, outlets, events } = countFacets(facts, filter, hits);
  return {
    actors: facetCounts(facts.actors, actors, [...filter.actors, ...filter.without]),
    offices: facetCounts(facts.offices, offices, filter.offices),
    outlets: facetCounts(facts.outlets, outlets, filter.outlets),
    events: facetCounts(facts.events, events, filter.events),
  };
}

test("a choice's count is what the list shows once it is added", () => {
  fc.assert(
    fc.property(cases, ({ facts, filter, hits }) => {
      const left = (chosen: Filter): number => selectDocuments(facts, chosen, hits).length;
      const { actors, offices, outlets, events } = choices(facts, filter, hits);
      for (const { id, count } of actors) expect([id, count]).toEqual([id, left(addActor(filter, id))]);
      for (const { id, count } of outlets) expect([id, count]).toEqual([id, left(addOutlet(filter, id))]);
      for (const { id, count } of offices) expect([id, count]).toEqual([id, left(addOffice(filter, id))]);
      for (const { id, count } of events) expect([id, count]).toEqual([id, left(filter.events.includes(id) ? filter : toggleEvent(filter, id))]);
    }),
    { numRuns: 2000 },
  );
});

test("every actor of the corpus and of the filter is a choice", () => {
  fc.assert(
    fc.property(cases, ({ facts, filter, hits }) => {
      const { actors } = choices(facts, filter, hits);
      const known = [...facts.actors.ids, ...filter.actors, ...filter.without];
      expect(new Set(actors.map((choice) => choice.id))).toEqual(new Set(known));
      expect(actors.length).toBe(new Set(known).size);
    }),
  );
});

test("choices keep their places while the counts change, and strangers of a link come last", () => {
  const ids = ["iran", "hussein", "bagheri"];
  const column = { ids, starts: Uint32Array.of(0), names: new Uint32Array() };
  const counts = facetCounts(column, { shared: 1, own: Uint32Array.of(1, 0, 2) }, ["nobody", "iran", "nobody"]);
  expect(counts.map(({ id, count }) => `${id} ${count}`)).toEqual(["iran 2", "hussein 1", "bagheri 3", "nobody 1"]);
});

test("relief tells the truth, and a filter is never a dead end", () => {
  fc.assert(
    fc.property(cases, ({ facts, filter, hits }) => {
      const relief = suggestRelief(facts, filter, hits);
      for (const { count, filter: wider } of relief) {
        expect(count).toBe(selectDocuments(facts, wider, wider.query === "" ? null : hits).length);
        expect(count).toBeGreaterThan(0);
      }
      const isDeadEnd = relief.length === 0 && facts.documents > 0 && selectDocuments(facts, filter, hits).length === 0;
      expect(isDeadEnd).toBe(false);
    }),
    { numRuns: 1000 },
  );
});

test("no restriction, no relief; an empty corpus has none to give", () => {
  expect(suggestRelief(factsOf([]), EMPTY_FILTER, null)).toEqual([]);
  expect(suggestRelief(factsOf([]), { ...EMPTY_FILTER, actors: ["iran"] }, null)).toEqual([]);
});
