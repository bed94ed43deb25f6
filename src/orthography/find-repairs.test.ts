import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { repairText } from "./apply-repairs.ts";
import { findRepairs } from "./find-repairs.ts";
import { halfSpaceAt } from "./half-space-at.ts";
import { buildLexicon } from "./lexicon.ts";

const AFF = "SFX sg N 1\nSFX sg 0 ‌ها/FFWW .\nSFX sd N 1\nSFX sd 0 ها/FFWW .\n";
const DIC = "9\nکتاب/sgsd\nخانه/sg\nمی‌رود\nرود\nآتش‌بس\nکار/sd\nریش/sg\nریشه/sg\nتنها\n";
const USAGE = "# a remark\nتنها\t40\nریشه\t20\nریش\t2\n‌خانه\t30\n";
const lexicon = buildLexicon({ aff: AFF, dic: DIC, usage: USAGE, names: ["مهمان‌پرست"] });
const repair = (text: string) => repairText(text, findRepairs(text, lexicon));

test.each([
  ["کتابها", "کتاب‌ها", "plural"],
  ["کتاب ها", "کتاب‌ها", "plural behind a space"],
  ["میرود", "می‌رود", "verb"],
  ["می رود", "می‌رود", "verb behind a space"],
  ["آتشبس", "آتش‌بس", "a word of the dictionary"],
  ["آتش بس", "آتش‌بس", "a word of the dictionary, with a space"],
  ["ریشهای", "ریشه‌ای", "the commoner of two words"],
  ["مهمانپرست", "مهمان‌پرست", "a name"],
  ["آی تی", "آی‌تی", "names of Latin letters"],
  ["كتابهاي", "كتاب‌هاي", "Arabic letters stay"],
  ["کتـابها", "کتـاب‌ها", "what the fold reads through stays"],
  ["خانهٔ ها", "خانهٔ‌ها", "behind a mark that belongs to the letter"],
])("«%s» becomes «%s»: %s", (damaged, right) => {
  expect(repair(damaged)).toBe(right);
});

test.each(["تنها", "کارها", "کتاب، ها", "کتاب\nها", "کتاب  ها", "می‌رود"])("«%s» stays", (text) => {
  expect(repair(text)).toBe(text);
});

test("a place is enough to keep of a repair", () => {
  const text = "میرود و می رود";
  expect(findRepairs(text, lexicon).map(({ from }) => halfSpaceAt(text, from))).toEqual(findRepairs(text, lexicon));
});

describe("whatever the text", () => {
  const words = fc.constantFrom(..."کتاب ها های میرود می رود آتش بس خانه ریش ه ای ـ ﻼ ٔ ، \u200c \n".split(" "));
  const text = fc.array(fc.tuple(words, fc.constantFrom("", " ", "  ", "\u200c")), { maxLength: 12 }).map((pairs) => pairs.flat().join(""));
  const bare = (shown: string) => shown.replace(/[ \u200c]/g, "");

  test("no letter changes", () => {
    fc.assert(fc.property(text, (source) => bare(repair(source)) === bare(source)));
  });

  test("repairing twice is repairing once", () => {
    fc.assert(fc.property(text, (source) => repair(repair(source)) === repair(source)));
  });

  test("repairs are in order, each puts one half-space in, or for a space", () => {
    fc.assert(
      fc.property(text, (source) => {
        const repairs = findRepairs(source, lexicon);
        for (const [i, { from, to }] of repairs.entries()) {
          expect(from).toBeGreaterThanOrEqual(repairs[i - 1]?.to ?? 0);
          expect(["", " "]).toContain(source.slice(from, to));
        }
      }),
    );
  });
});
