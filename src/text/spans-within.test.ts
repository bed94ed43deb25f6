import fc from "fast-check";
import { expect, test } from "vitest";
import { covers, overlaps, type Span } from "./span.ts";
import { isTouched, spansTouching, spansWithin } from "./spans-within.ts";

const span = fc.tuple(fc.nat(40), fc.nat(6)).map(([from, length]) => ({ from, to: from + length }));

test("finds what looking at each would find", () => {
  fc.assert(
    fc.property(fc.array(span), span, (spans, outer) => {
      const sorted = spans.toSorted((a, b) => a.from - b.from);
      expect(spansWithin(sorted, outer)).toEqual(sorted.filter((inner) => covers(outer, inner) && inner.from < outer.to));
    }),
  );
});

test("finds what touches, where none lies over another", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 6 }))), span, (steps, outer) => {
      let end = 0;
      const apart = steps.map(([gap, length]): Span => ({ from: end + gap, to: (end += gap + length) }));
      const touching = apart.filter((inner) => overlaps(inner, outer));
      expect(spansTouching(apart, outer)).toEqual(touching);
      expect(isTouched(apart, outer)).toBe(touching.length > 0);
    }),
  );
});
