import fc from "fast-check";
import { expect, test } from "vitest";
import { covers } from "./span.ts";
import { spansWithin } from "./spans-within.ts";

const span = fc.tuple(fc.nat(40), fc.nat(6)).map(([from, length]) => ({ from, to: from + length }));

test("finds what looking at each would find", () => {
  fc.assert(
    fc.property(fc.array(span), span, (spans, outer) => {
      const sorted = spans.toSorted((a, b) => a.from - b.from);
      expect(spansWithin(sorted, outer)).toEqual(sorted.filter((inner) => covers(outer, inner) && inner.from < outer.to));
    }),
  );
});
