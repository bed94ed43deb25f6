import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeParameter } from "./decode-parameter.ts";

test.each([
  ["%D8%BA%D8%B2%D9%87", "غزه", "a value encoded once"],
  ["%25D8%25BA%25D8%25B2%25D9%2587", "غزه", "a value encoded twice"],
  ["غزه", "غزه", "bare letters"],
  ["a+b%20c", "a b c", "both ways to write a space"],
  ["%D8%BA%D8", "غ", "an address cut inside a letter"],
  ["%D8%BA%D", "غ%D", "an address cut inside an escape"],
  ["%FF", "", "bytes that are no text"],
  ["50%25", "50%", "a percent sign is not a second encoding"],
  ["%252541", "%41", "never more than once more"],
])("%s reads as %s: %s", (raw, value) => {
  expect(decodeParameter(raw)).toBe(value);
});

test("gives back whatever was encoded, if it holds no escape itself", () => {
  const text = fc.string({ unit: "grapheme" }).filter((value) => !/%[0-9a-f]{2}/i.test(value));
  fc.assert(fc.property(text, (value) => decodeParameter(encodeURIComponent(value)) === value));
});

test("never throws", () => {
  const damaged = fc.string({ unit: fc.constantFrom("%", "2", "5", "D", "8", "F", "f", "+", "غ", "\ud83d") });
  fc.assert(fc.property(damaged, (raw) => void decodeParameter(raw)), { numRuns: 1000 });
});
