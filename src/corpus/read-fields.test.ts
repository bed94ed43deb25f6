import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EMPTY_FILTER, readFilter, writeFilter } from "./filter-url.ts";
import { readFields } from "./read-fields.ts";
import { namedOnce, sampleSummary } from "./sample-summary.ts";
import type { ActorEntry, Contents, Summary } from "./summary.ts";

const actor = (id: string, name: string, english: string, variants: readonly string[] = []): ActorEntry => ({ id, kind: "person", state: null, name, english, variants, offices: [] });
const page = (id: string, actors: readonly string[], outlet: string, name: string): Summary => sampleSummary(id, { outlet: { id: outlet, name }, actors: namedOnce(...actors) });
const CONTENTS: Contents = {
  version: 1,
  summaries: [page("1", ["bagheri", "abbas-mousavi"], "isna", "ایسنا"), page("2", ["hossein-mousavi"], "mehr", "مهر"), page("3", ["hossein-mousavi"], "rahbord-moaser", "راهبرد معاصر")],
  actors: [
    actor("bagheri", "علی باقری", "Ali Bagheri Kani", ["علی باقری کنی"]),
    actor("mehmanparast", "رامین مهمان‌پرست", "Ramin Mehmanparast"),
    actor("lavrov", "سرگئی لاوروف", "Sergey Lavrov"),
    actor("abbas-mousavi", "سید عباس موسوی", "Abbas Mousavi"),
    actor("hossein-mousavi", "حسین موسوی", "Hossein Mousavi"),
    actor("iran", "ایران", "Iran"),
  ],
  offices: [],
  officesKnownUntil: "2025-01-01",
};

const read = (query: string, isTyping = false, url = "") => decodeURIComponent(writeFilter(readFields(CONTENTS, readFilter(url), query, isTyping)));

describe("a field means what the filter means", () => {
  test.each([
    ["از:۱۴۰۲", "?from=1402-01-01"],
    ["تا:۱۴۰۲", "?to=1402-12-29"],
    ["از:مهر ۱۴۰۲", "?from=1402-07-01"],
    ["از: «۱۷ مهر ۱۴۰۲» تا: ۱۸ مهر ۱۴۰۲", "?from=1402-07-17&to=1402-07-18"],
    ["از:۱۴۰۲/۷/۱۷ غزه", "?q=غزه&from=1402-07-17"],
    ["غزه تا:2023-10-09", "?q=غزه&to=1402-07-17"],
    ["از تاریخ: 1402/7 آتش بس", "?q=آتش بس&from=1402-07-01"],
    ["since:1402 until:1403", "?from=1402-01-01&to=1403-12-30"],
    ["تا:۱۴۰۱ از:۱۴۰۲", "?from=1401-12-29&to=1402-01-01"],
    ["کس:باقری", "?actor=bagheri"],
    ["کَس : باقری", "?actor=bagheri"],
    ["كس:باقری کنی سفر", "?q=سفر&actor=bagheri"],
    ["کس：«علی باقری»", "?actor=bagheri"],
    ["شخص:مهمانپرست", "?actor=mehmanparast"],
    ["کس:مهمان‌پرست", "?actor=mehmanparast"],
    ["کس:Lavrov", "?actor=lavrov"],
    ["who:sergei کس:ایران", "?actor=iran,lavrov"],
    ["-کس:ایران غزه", "?q=غزه&not=iran"],
    ["منبع:ایسنا", "?outlet=isna"],
    ["منبع:خبرگزاری ایسنا غزه", "?q=غزه&outlet=isna"],
    ["رسانه:«راهبرد معاصر» منبع:mehr", "?outlet=mehr,rahbord-moaser"],
    ["پیش کس:باقری پس", "?q=پیش پس&actor=bagheri"],
  ])("%s is %s", (query, url) => {
    expect(read(query)).toBe(url);
  });

  test("of several with one name, whom most documents name", () => {
    expect(read("کس:موسوی")).toBe("?actor=hossein-mousavi");
    expect(read("کس:«عباس موسوی»")).toBe("?actor=abbas-mousavi");
  });

  test("beside what is asked for already", () => {
    expect(read("کس:باقری سفر", false, "?q=غزه&actor=iran&sort=oldest")).toBe("?q=سفر&actor=bagheri,iran&sort=oldest");
    expect(read("از:۱۴۰۳", false, "?from=1402-01-01")).toBe("?from=1403-01-01");
  });
});

describe("what cannot be read is words", () => {
  test.each([
    ["از: تهران به: مشهد", "?q=از: تهران به: مشهد"],
    ["کس:ترامپ", "?q=کس:ترامپ"],
    ["منبع:", "?q=منبع"],
    ["ساز:۱۴۰۲", "?q=ساز:1402"],
    ["«از:۱۴۰۲»", "?q=«از:1402»"],
    ["عنوان:باقری", "?q=عنوان:باقری"],
    ["-از:۱۴۰۲", "?q=-از:1402"],
    ["از:۱۴۰۲/۱۳", "?q=از:1402/13"],
  ])("%s", (query, url) => {
    expect(read(query)).toBe(url);
  });

  test("but while the last field is typed, it is waited for", () => {
    expect(read("غزه از:۱۴", true)).toBe("?q=غزه");
    expect(read("غزه کس:", true)).toBe("?q=غزه");
    expect(read("کس:با از:۱۴۰۲", true)).toBe("?q=کس:با&from=1402-01-01");
  });
});

test("no text of any kind fails, and what was read is read once", () => {
  const parts = fc.constantFrom("از:", "تا:", "کس:", "منبع:", "-", " ", "«", "»", '"', ":", "：", "۱۴۰۲", "مهر ۱۴۰۲", "باقری", "ایسنا", "غزه", "\u200c", "😀", "،");
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 10 }), fc.boolean(), (all, isTyping) => {
      const filter = readFields(CONTENTS, EMPTY_FILTER, all.join(""), isTyping);
      expect(readFilter(writeFilter(filter))).toEqual(filter);
    }),
    { numRuns: 1000 },
  );
});
