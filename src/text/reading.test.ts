import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "./fold.ts";
import { narrow, placeOf, readText } from "./reading.ts";
import { readWords } from "./words.ts";

const persian = fc.string({ unit: fc.constantFrom(..."ابيكآؤ ـٰٔ۱3«،.\u200c\u200f\n aÉﷺ"), maxLength: 30 });

test("a stretch of a reading is what reading the stretch alone gives", () => {
  fc.assert(
    fc.property(persian, persian, persian, (before, text, behind) => {
      const [from, to] = [before.length, before.length + text.length];
      const stretch = narrow(narrow(readText(`${before}${text}${behind}x`), { from: Math.floor(from / 2), to: to + 1 }), { from, to });
      const alone = fold(text);
      expect(stretch.text).toBe(alone.text);
      expect(Array.from({ length: alone.text.length + 1 }, (_, i) => placeOf(stretch, i) - from)).toEqual([...alone.offsets]);
      expect(stretch.words.map((word) => ({ ...word, from: word.from - from, to: word.to - from }))).toEqual(readWords(text));
    }),
  );
});
