import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutSegments } from "./cut-segments.ts";
import { covers, overlaps, sliceSpan } from "./span.ts";

const mark = (name: string, from: number, to: number) => ({ name, from, to });

/** `text[marks]` for each segment. */
function draw(text: string, marks: readonly ReturnType<typeof mark>[], span = { from: 0, to: text.length }): string[] {
  return cutSegments(span, marks).map((segment) => `${sliceSpan(text, segment)}[${segment.marks.map(({ name }) => name).join("")}]`);
}

describe("cutting a text at the ends of its marks", () => {
  test("leaves a text without marks whole", () => {
    expect(draw("غزه", [])).toEqual(["غزه[]"]);
  });

  test("cuts before and behind a mark", () => {
    expect(draw("در غزه گفت", [mark("ن", 3, 6)])).toEqual(["در []", "غزه[ن]", " گفت[]"]);
  });

  test("keeps the order of marks where they nest", () => {
    expect(draw("نوار غزه", [mark("ن", 0, 8), mark("ج", 5, 8)])).toEqual(["نوار [ن]", "غزه[نج]"]);
  });

  test("cuts overlapping marks where they meet", () => {
    expect(draw("وزیر خارجه عمان", [mark("س", 0, 10), mark("ج", 5, 15)])).toEqual(["وزیر [س]", "خارجه[سج]", " عمان[ج]"]);
  });

  test("takes of a mark only what lies inside the span", () => {
    expect(draw("در غزه گفت", [mark("ن", 0, 6)], { from: 3, to: 10 })).toEqual(["غزه[ن]", " گفت[]"]);
  });

  test("knows marks by themselves: two over the same letters are both told", () => {
    expect(draw("غزه", [mark("ن", 0, 3), mark("ج", 0, 3)])).toEqual(["غزه[نج]"]);
  });

  test("gives nothing for an empty span", () => {
    expect(draw("غزه", [mark("ن", 0, 3)], { from: 1, to: 1 })).toEqual([]);
  });
});

describe("whatever the marks", () => {
  const text = fc.string({ minLength: 1, maxLength: 30 });
  const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })));

  test("the segments, joined, are the text", () => {
    fc.assert(
      fc.property(text, spans, (source, marks) => {
        const segments = cutSegments({ from: 0, to: source.length }, marks);
        expect(segments.map((segment) => sliceSpan(source, segment)).join("")).toBe(source);
      }),
    );
  });

  test("a segment lies wholly under each of its marks, and under no other", () => {
    fc.assert(
      fc.property(spans, (marks) => {
        for (const segment of cutSegments({ from: 0, to: 40 }, marks)) {
          expect(segment.marks.every((mark) => covers(mark, segment))).toBe(true);
          expect(marks.filter((mark) => mark.from < mark.to && overlaps(mark, segment))).toEqual(segment.marks);
        }
      }),
    );
  });
});
