import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../calendar/jalali.ts";
import { answerFilter } from "./answer-filter.ts";
import { factsOf } from "./facts.ts";
import { withDates } from "./filter-edit.ts";
import { EMPTY_FILTER } from "./filter-url.ts";
import { compareNewest, compareOldest } from "./publication-order.ts";
import { namedOnce, sampleSummary } from "./sample-summary.ts";

const day = fc.integer({ min: 0, max: 9 }).map((n) => addDays("2024-01-01", n));
const clock = fc.option(fc.constantFrom("08:00", "21:00"));
const published = fc.option(fc.tuple(day, clock)).map((at) => at && { day: at[0], time: at[1], instant: at[1] === null ? at[0] : `${at[0]}T${at[1]}:00+03:30` });
const summaries = fc.array(fc.record({ published, isNamed: fc.boolean() }), { maxLength: 20 }).map((list) =>
  list
    .map(({ published, isNamed }, i) => sampleSummary(`d${i}`, { published, actors: isNamed ? namedOnce("iran") : [] }))
    .sort(compareNewest),
);

test("oldest first is the order of publication", () => {
  fc.assert(
    fc.property(summaries, (all) => {
      const { documents } = answerFilter(factsOf(all), { ...EMPTY_FILTER, sort: "oldest" }, null);
      expect(Array.from(documents, (number) => all[number]?.id)).toEqual(all.toSorted(compareOldest).map(({ id }) => id));
    }),
  );
});

test("each day of the histogram counts what the list shows of that day, whatever range is asked for", () => {
  fc.assert(
    fc.property(summaries, fc.option(day), fc.option(fc.uniqueArray(fc.nat({ max: 19 }))), (all, from, found) => {
      const facts = factsOf(all);
      const hits = found && Uint32Array.from(found.filter((number) => number < all.length));
      const filter = { ...EMPTY_FILTER, actors: ["iran"], from };
      const { histogram } = answerFilter(facts, filter, hits);
      const shown = facts.days.map((on) => answerFilter(facts, withDates(filter, on, on), hits).documents.length);
      expect([...histogram]).toEqual(shown);
    }),
  );
});

test("facts cross to a worker unchanged", () => {
  fc.assert(fc.property(summaries, (all) => void expect(structuredClone(factsOf(all))).toEqual(factsOf(all))));
});
