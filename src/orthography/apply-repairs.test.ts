import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyRepairs, repairText } from "./apply-repairs.ts";
import { halfSpaceAt } from "./half-space-at.ts";
import type { Repair } from "./repair.ts";

describe("a repaired text", () => {
  const source = "میکنم و می روم";
  const shown = applyRepairs(source, [halfSpaceAt(source, 2), halfSpaceAt(source, 10)]);

  test("has the repairs in it", () => {
    expect(shown.text).toBe("می‌کنم و می‌روم");
  });

  test("knows where a letter of the source is shown, and whence a shown one is", () => {
    expect(shown.text[shown.toShown[11] ?? 0]).toBe("ر");
    expect(shown.toSource[12]).toBe(11);
  });
});

describe("whatever the repairs", () => {
  const repairs = fc
    .array(fc.record({ gap: fc.nat(4), length: fc.nat(3), text: fc.constantFrom("", "\u200c", "ی", "ab") }), { maxLength: 8 })
    .map((steps) => {
      let at = 0;
      return steps.map(({ gap, length, text }): Repair => {
        const from = at + gap;
        at = from + length;
        return { from, to: at, text, reason: "wide-space" };
      });
    });

  test("offsets never go back, and begin and end together", () => {
    fc.assert(
      fc.property(repairs, fc.string({ minLength: 60, maxLength: 80 }), (list, source) => {
        const { text, toSource, toShown } = applyRepairs(source, list);
        expect(text).toBe(repairText(source, list));
        expect([toSource.length, toSource.at(-1)]).toEqual([text.length + 1, source.length]);
        expect([toShown.length, toShown.at(-1)]).toEqual([source.length + 1, text.length]);
        for (const offsets of [toSource, toShown]) expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
      }),
    );
  });

  test("a letter that is kept is the same in both, and leads back to itself", () => {
    fc.assert(
      fc.property(repairs, fc.string({ minLength: 60, maxLength: 80 }), (list, source) => {
        const { text, toSource, toShown } = applyRepairs(source, list);
        for (let at = 0; at < source.length; at++) {
          if (list.some(({ from, to }) => from <= at && at < to)) continue;
          expect(text[toShown[at] ?? -1]).toBe(source[at]);
          expect(toSource[toShown[at] ?? -1]).toBe(at);
        }
      }),
    );
  });
});
