import fc from "fast-check";
import { expect, test } from "vitest";
import { foldText } from "./fold.ts";
import { readWords } from "./words.ts";

function shape(text: string): string {
  const marks = { "half-space": "~", space: "_", break: "|" };
  return readWords(text).map((word) => marks[word.gap] + text.slice(word.from, word.to)).join("");
}

test.each([
  ["می‌کنم", "|می~کنم"],
  ["گفت: من", "|گفت|من"],
  ["سازمان مللٰ، اتحادیه", "|سازمان_مللٰ|اتحادیه"],
  ["تا  دو\u00a0سه", "|تا_دو_سه"],
  ["خط یک\nخط دو", "|خط_یک|خط_دو"],
  ["«غزه»", "|غزه"],
  ["مقامِ", "|مقامِ"],
  ["\u200cمی\u200c کنم", "|می_کنم"],
])("«%s» reads %s", (text, words) => {
  expect(shape(text)).toBe(words);
});

test("words are in order, apart, and fold to their keys", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."ابيكآؤ ـٰٔ۱3«،.\u200c\n aÉ😀") }), (text) => {
      let end = 0;
      for (const word of readWords(text)) {
        expect(word.from).toBeGreaterThanOrEqual(end);
        expect(word.to).toBeGreaterThan(word.from);
        expect(foldText(text.slice(word.from, word.to))).toBe(word.key);
        end = word.to;
      }
    }),
  );
});
