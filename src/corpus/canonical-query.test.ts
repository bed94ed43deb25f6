import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalQuery, LONGEST_QUERY } from "./canonical-query.ts";

test.each([
  ["  غزه \n", "غزه", "spaces around"],
  ["نوار\u00a0  غزه", "نوار غزه", "one space for many, of any kind"],
  ["علي باقري و كيش", "علی باقری و کیش", "ی and ک of Arabic keyboards"],
  ["۱۷ مهر ١٤٠٢", "17 مهر 1402", "digits of three sets"],
  ["می‌کنم", "می‌کنم", "the half-space stays"],
  ["غزه\u200c", "غزه", "a half-space at the end joins nothing"],
  ["\u202bغزه\u200f", "غزه", "bidi marks of copied text"],
  ["رئیس، آتش", "رئیس، آتش", "letters with hamza and madda stay as they are typed"],
  ["غزه،", "غزه", "a comma behind a link"],
  ["غزه.»", "غزه", "a full stop and a quote that nothing opens"],
  ["«آتش‌بس»", "«آتش‌بس»", "a phrase keeps its quotes"],
  ["«آتش‌بس»»", "«آتش‌بس»", "a phrase in a quoted link"],
  ['"نوار غزه"', '"نوار غزه"', "an English phrase keeps its quotes"],
  ['غزه"', "غزه", "half a pair of English quotes"],
  ["(غزه)", "(غزه)", "brackets that are opened"],
  ["غزه)", "غزه", "a bracket that nothing opens"],
  ["۵۰%", "50٪", "the Persian percent sign"],
  ["\ud83d", "", "half a character"],
  ["؟؟؟", "", "marks ask for nothing"],
])("%j becomes %j: %s", (typed, canonical) => {
  expect(canonicalQuery(typed)).toBe(canonical);
});

test("is cut to a sane length, never inside a character", () => {
  const query = canonicalQuery("𐎠".repeat(LONGEST_QUERY + 50));
  expect(Array.from(query)).toHaveLength(LONGEST_QUERY);
  expect(() => encodeURIComponent(query)).not.toThrow();
});

test("is idempotent", () => {
  const letters = fc.string({ unit: fc.constantFrom(..."غزهيكئۀةۀ۵5%«»()\"'.،… \u200c\u200f\u0654\u0301\ud83d\ude00\n\u0000a") });
  fc.assert(
    fc.property(fc.oneof(letters, fc.string({ unit: "binary", maxLength: 300 })), (text) => {
      const once = canonicalQuery(text);
      expect(canonicalQuery(once)).toBe(once);
    }),
    { numRuns: 2000 },
  );
});
