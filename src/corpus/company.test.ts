import fc from "fast-check";
import { expect, test } from "vitest";
import { companionsOf } from "./company.ts";
import type { CorpusEvent } from "./merge-events.ts";

const event = (id: string, ...participants: readonly string[]) => ({ id, participants }) as unknown as CorpusEvent;

test("says with whom somebody took part in what, most first", () => {
  const events = [event("1", "a", "b"), event("2", "a", "c", "b"), event("3", "b", "c"), event("4", "a")];
  expect(companionsOf(events, "a").map(({ id, events: shared }) => [id, shared.map((each) => each.id)])).toEqual([["b", ["1", "2"]], ["c", ["2"]]]);
  expect(companionsOf(events, "nobody")).toEqual([]);
});

test("is the same from either side", () => {
  const archives = fc.array(fc.uniqueArray(fc.constantFrom("a", "b", "c", "d"), { minLength: 1 }), { maxLength: 20 });
  fc.assert(
    fc.property(archives, (circles) => {
      const events = circles.map((circle, i) => event(String(i), ...circle));
      const shared = (one: string, other: string) => companionsOf(events, one).find(({ id }) => id === other)?.events ?? [];
      for (const [one, other] of [["a", "b"], ["a", "c"], ["d", "b"]] as const) {
        expect(shared(one, other)).toEqual(shared(other, one));
        expect(shared(one, other)).toEqual(events.filter(({ participants }) => participants.includes(one) && participants.includes(other)));
      }
    }),
  );
});
