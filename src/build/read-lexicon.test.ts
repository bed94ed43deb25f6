import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { applyRepairs, repairText } from "../orthography/apply-repairs.ts";
import { findMends } from "../orthography/find-mends.ts";
import { findRepairs } from "../orthography/find-repairs.ts";
import { readLexicon } from "./read-lexicon.ts";

const lexicon = await readLexicon();
const repair = (text: string) => repairText(text, findRepairs(text, lexicon));
const seeds = readdirSync("seeds").map((file) => readFileSync(`seeds/${file}`, "utf8"));
const bare = (text: string) => text.replace(/[\s\u200c]/g, "");

/** The commonest words of the seeds that have lost their half-spaces, and some of each kind that are rarer. */
const BROKEN = `گفت‌وگو صهیونیست‌ها گفت‌وگوی نخست‌وزیر به‌ویژه بی‌تردید جنایت‌های رئیس‌جمهور تلاش‌های سرزمین‌های مقام‌های
  منطقه‌ای می‌کند نسل‌کشی کرده‌اند کمک‌های آبان‌ماه آتش‌بس انسان‌دوستانه بین‌المللی بی‌گناه تلاش‌ها تماس‌هایی جنایت‌ها راه‌های
  رایزنی‌ها رایزنی‌های عرصه‌های فعال‌تر فلسطینی‌ها فوق‌العاده ماه‌های می‌کنم نشان‌دهنده پیام‌های اخوان‌المسلمین بحث‌هایی بخش‌های
  بمباران‌های بیانیه‌ای بی‌وقفه بی‌پناه تحلیل‌های تنش‌زدایی توافق‌های جنایت‌هایشان جنگ‌طلبانه خشونت‌ها ده‌ها دولت‌های دیدگاه‌های
  شده‌اند صحبت‌های عالی‌ترین مسالمت‌آمیز می‌دهد هزینه‌ای همکاری‌های هم‌افزایی پایتخت‌ها پیچیده‌تر کمک‌رسانی گفت‌وگوها`.split(/\s+/);

describe("the half-spaces of the seeds' words", () => {
  test.each(BROKEN)("%s", (word) => {
    expect(repair(word.replaceAll("\u200c", ""))).toBe(word);
  });
});

describe("a half-space that was typed as a space", () => {
  test.each("می‌کنند منطقه‌ای تماس‌هایی نخست‌وزیر آتش‌بس بین‌المللی نمی‌تواند گسترده‌تر کرده‌اند سرمایه‌گذاری بی‌گناه".split(" "))("%s", (word) => {
    expect(repair(word.replaceAll("\u200c", " "))).toBe(word);
  });
});

describe("words that are right as they stand", () => {
  test.each([
    ["بهتر", "no comparative of «به» by now"],
    ["تنها", "alone, not bodies"],
    ["همین", "not «هم‌ین»"],
    ["میلیونی", "no verb"],
    ["میانجی", "no verb"],
    ["آنها", "commoner so than «آن‌ها» in the news"],
    ["همچنین", "closed in the Academy's list"],
    ["بیدار", "no «بی‌»"],
    ["کشورهای", "nothing would be seen behind «ر»"],
    ["شده است", "two words"],
    ["به عنوان", "two words"],
  ["دیدمش", "a verb with its object"],
  ["نگاهی", "a «ه» that is heard"],
    ["واشنگتن", "a name that the dictionary may not have"],
  ])("%s: %s", (word) => {
    expect(repair(word)).toBe(word);
  });
});

test.each([
  ["ریشهای", "ریشه‌ای", "of a root, not beards"],
  ["میدانند", "می‌دانند", "they know"],
  ["موافقتنامه", "موافقت‌نامه", "a compound of two known words"],
  ["برمیگردد", "برمی‌گردد", "a verb with a prefix"],
  ["مهمانپرست", "مهمان‌پرست", "a name of the authority file"],
  ["موزهی", "موزه‌ی", "ezafe behind a «ه» that is not heard"],
  ["ملکالشعرای", "ملک‌الشعرای", "two words that an Arabic article holds together"],
  ["پیدیاف", "پی‌دی‌اف", "names of Latin letters"],
  ["هیچکس", "هیچ‌کس", "«هیچ» stands off what follows"],
  ["بهزودی", "به‌زودی", "«به» that makes an adverb"],
])("«%s» is read as «%s»: %s", (damaged, right) => {
  expect(repair(damaged)).toBe(right);
});

describe("on every seed", () => {
  it("only half-spaces are put in, or put for a space", () => {
    for (const seed of seeds) expect(bare(repair(seed))).toBe(bare(seed));
  });

  it("repairing twice is repairing once", () => {
    for (const seed of seeds) expect(findRepairs(repair(seed), lexicon)).toEqual([]);
  });

  it("offsets go both ways, with half-spaces and mends together", () => {
    for (const seed of seeds) {
      const repairs = findRepairs(seed, lexicon);
      const mends = findMends(seed, repairs);
      const { text, toSource, toShown } = applyRepairs(seed, [...repairs, ...mends].sort((a, b) => a.from - b.from));
      expect([toSource.length, toShown.length]).toEqual([text.length + 1, seed.length + 1]);
      expect(toSource).toEqual(toSource.toSorted((a, b) => a - b));
      expect(toShown).toEqual(toShown.toSorted((a, b) => a - b));
    }
  });
});

describe("the writer's choice", () => {
  const CAREFUL = "او می‌گوید و می‌رود و می‌آید و نمی‌ماند. کتاب‌ها و خانه‌ها را می‌بیند.";

  it("stays in a text that keeps its half-spaces", () => {
    expect(repair(`${CAREFUL} موافقتنامه قانون گذاری`)).toBe(`${CAREFUL} موافقتنامه قانون گذاری`);
  });

  it("yet a verb that lost its half-space there is mended", () => {
    expect(repair(`${CAREFUL} او میکند و می کند.`)).toBe(`${CAREFUL} او می‌کند و می‌کند.`);
  });
});
