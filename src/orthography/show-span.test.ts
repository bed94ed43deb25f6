import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyRepairs } from "./apply-repairs.ts";
import { halfSpaceAt } from "./half-space-at.ts";
import { saveSpan, showSpan } from "./show-span.ts";

const source = "آتشبس و می روند";
const shown = applyRepairs(source, [halfSpaceAt(source, 3), halfSpaceAt(source, 10)]);
const spanOf = (text: string, words: string) => ({ from: text.indexOf(words), to: text.indexOf(words) + words.length });

test.each([
  ["آتشبس", "آتش‌بس"],
  ["آتش", "آتش"],
  ["بس", "بس"],
  ["می", "می"],
  ["می روند", "می‌روند"],
])("«%s» is shown as «%s», with no half-space at its ends, and is found again", (saved, text) => {
  const span = spanOf(source, saved);
  const there = showSpan(shown, span);
  expect(shown.text.slice(there.from, there.to)).toBe(text);
  expect(saveSpan(shown, there)).toEqual(span);
});

describe("whatever the repairs", () => {
  test("a letter that is kept is shown at one place, and leads back to its own", () => {
    const places = fc.uniqueArray(fc.nat(30), { maxLength: 10 }).map((list) => list.toSorted((a, b) => a - b));
    const text = fc.string({ unit: fc.constantFrom(..."آبی "), minLength: 31, maxLength: 40 });
    fc.assert(
      fc.property(text, places, (letters, at) => {
        const repaired = applyRepairs(letters, at.map((place) => halfSpaceAt(letters, place)));
        for (let from = 0; from < letters.length; from++) {
          const span = { from, to: from + 1 };
          const there = showSpan(repaired, span);
          if (at.includes(from) && letters[from] === " ") continue;
          expect(repaired.text.slice(there.from, there.to)).toBe(letters[from]);
          expect(saveSpan(repaired, there)).toEqual(span);
        }
      }),
    );
  });
});
