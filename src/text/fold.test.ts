import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold, foldText } from "./fold.ts";
import { LETTERS } from "./letters.ts";

const persian = fc.string({ unit: fc.constantFrom(..."ابپیيكکةۀأآؤئء ـًٰٔ۱٢3«»،.\u200c\u200f\n aZé"), maxLength: 40 });
const anything = fc.oneof(persian, fc.string({ unit: "binary", maxLength: 40 }));

describe("the fold", () => {
  test.each([...LETTERS])("«%s» is read as «%s»: %s", (from, to) => {
    expect(foldText(from)).toBe(to);
    expect(from).not.toBe(to);
  });

  test.each([
    ["مللٰ", "ملل", "stray superscript alef"],
    ["فؤاد", "فواد", "waw with hamza"],
    ["خانهٔ", "خانه", "combining hamza"],
    ["كتاب عربي", "کتاب عربی", "Arabic kaf and yeh"],
    ["٢٠٢٣ ۱۴۰۲", "2023 1402", "digits of two sets"],
    ["مقـــاومت", "مقاومت", "tatweel"],
    ["می‌کنم", "می‌کنم", "the half-space stays"],
    ["ﻻﻭﺭﻭﻑ", "لاوروف", "presentation forms"],
    ["a\u00a0b\tc", "a b c", "one kind of space"],
  ])("«%s» folds to «%s»: %s", (from, to) => {
    expect(foldText(from)).toBe(to);
  });

  test("changes nothing the second time", () => {
    fc.assert(fc.property(anything, (text) => foldText(foldText(text)) === foldText(text)));
  });

  test("gives the same letters with and without the way back", () => {
    fc.assert(fc.property(anything, (text) => foldText(text) === fold(text).text));
  });

  test("has one offset for each unit and one for the end, never going back", () => {
    fc.assert(
      fc.property(anything, (source) => {
        const { text, offsets } = fold(source);
        expect(offsets).toHaveLength(text.length + 1);
        expect(offsets.at(-1)).toBe(source.length);
        for (let i = 1; i < offsets.length; i++) expect(offsets[i]).toBeGreaterThanOrEqual(offsets[i - 1] ?? 0);
      }),
    );
  });
});
