import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { repairText } from "./apply-repairs.ts";
import { findMends } from "./find-mends.ts";
import { halfSpaceAt } from "./half-space-at.ts";

const mend = (text: string) => repairText(text, findMends(text, []));

test.each([
  ["علي", "علی", "arabic-yeh"],
  ["كتاب", "کتاب", "arabic-kaf"],
  ["عراقٰ، ترکیه", "عراق، ترکیه", "stray-alef"],
  ["تهران ، قم", "تهران، قم", "space-before-comma"],
  ["گفت: « آری » و", "گفت: «آری» و", "padded-quote"],
  ["دو  فاصله", "دو فاصله", "wide-space"],
  ["فاصله\u00a0سخت", "فاصله سخت", "wide-space"],
])("«%s» is shown as «%s»: %s", (source, shown, reason) => {
  expect(mend(source)).toBe(shown);
  expect(new Set(findMends(source, []).map((found) => found.reason))).toEqual(new Set([reason]));
});

test.each(["موسیٰ", "رحمٰن", "مؤمن", "سرپست", "«آری»", "۱۲ و 12", "سطر\n\nسطر"])("«%s» stays", (source) => {
  expect(mend(source)).toBe(source);
});

describe("whatever the text", () => {
  const text = fc.string({ unit: fc.constantFrom(..."يكیابٰ «»،؛ \u00a0\n\u200c"), maxLength: 40 });

  test("mends do not overlap, and stand in order", () => {
    fc.assert(fc.property(text, (source) => findMends(source, []).every(({ from }, i, all) => i === 0 || (all[i - 1]?.to ?? 0) <= from)));
  });

  test("a half-space that is put in has its place first", () => {
    expect(findMends("می\u00a0کنم", [halfSpaceAt("می\u00a0کنم", 2)])).toEqual([]);
  });
});
