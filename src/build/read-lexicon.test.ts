import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
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
  test("are sixty and more", () => expect(new Set(BROKEN).size).toBeGreaterThanOrEqual(60));

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
    ["خارج شده است", "a verb, not «خارج‌شده»"],
    ["نفت آبادان", "a town, no plural of «آباد»"],
    ["بهنام", "a name, not «به‌نام»"],
    ["پاندمی", "a foreign word, not «پان» and «دمی»"],
    ["دیدگاهتان", "a «ه» that is heard"],
    ["برایشان", "«برای» with its pronoun"],
    ["وزیر خارجه", "two words"],
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
  ["سیاسیمان", "سیاسی‌مان", "our, behind «ی»"],
  ["صهیونیستهاست", "صهیونیست‌هاست", "a plural that the dictionary has closed up, and «است»"],
  ["رئیس جمهور", "رئیس‌جمهور", "an office"],
  ["هم افزایی", "هم‌افزایی", "a second part that stands nowhere by itself"],
  ["او در نامهای به وزیر نوشت", "او در نامه‌ای به وزیر نوشت", "a letter, since nothing can belong to names before «به»"],
  ["نامهای مردم", "نام‌های مردم", "names, which belong to people"],
])("«%s» is read as «%s»: %s", (damaged, right) => {
  expect(repair(damaged)).toBe(right);
});

describe("on every seed", () => {
  test("only half-spaces are put in, or put for a space", () => {
    for (const seed of seeds) expect(bare(repair(seed))).toBe(bare(seed));
  });

  test("repairing twice is repairing once", () => {
    for (const seed of seeds) expect(findRepairs(repair(seed), lexicon)).toEqual([]);
  });

  test("offsets go both ways, with half-spaces and mends together", () => {
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

describe("on texts made of the seeds' words", () => {
  const words = [...new Set(seeds.flatMap((seed) => seed.match(/[\u0620-\u06d3]+/g) ?? []))];
  const ends = fc.constantFrom(" ", " ", " ", "", "\u200c", "، ", "\n");
  const text = fc.array(fc.tuple(fc.constantFrom(...words), ends), { maxLength: 40 }).map((pairs) => pairs.flat().join(""));

  test("no letter changes, repairing twice is repairing once, and offsets never go back", () => {
    fc.assert(
      fc.property(text, (source) => {
        const repairs = findRepairs(source, lexicon);
        const shown = applyRepairs(source, repairs);
        expect(bare(shown.text)).toBe(bare(source));
        expect(findRepairs(shown.text, lexicon)).toEqual([]);
        expect(shown.toSource).toEqual(shown.toSource.toSorted((a, b) => a - b));
      }),
    );
  });
});

const TREEBANK = "../shared/bench/half-space/perdt/test.txt";

describe.skipIf(!existsSync(TREEBANK))(`a text that is right already (skipped where ${TREEBANK} is not at hand)`, () => {
  test("has at most one line in two hundred touched", () => {
    const lines = readFileSync(TREEBANK, "utf8").split("\n");
    const shown = repair(lines.join("\n")).split("\n");
    expect(shown.filter((line, i) => line !== lines[i]).length / lines.length).toBeLessThanOrEqual(0.005);
  });
});

describe("a text that follows the Persian Wikipedia's manual", () => {
  const MANUAL = "نوشته شدهاست. آن دیده شدهاست. این گفته شدهاست. او رفتهاست و آمدهاست.";

  test("is told by «شدهاست», and has «آن‌ها» as well", () => {
    expect(repair(`${MANUAL} آنها آمدهاند.`)).toMatch(/نوشته شده‌است.* آن‌ها آمده‌اند\./);
  });
});

describe("the writer's choice", () => {
  const CAREFUL = "او می‌گوید و می‌رود و می‌آید و نمی‌ماند. کتاب‌ها و خانه‌ها را می‌بیند.";

  test("stays in a text that keeps its half-spaces", () => {
    expect(repair(`${CAREFUL} موافقتنامه قانون گذاری`)).toBe(`${CAREFUL} موافقتنامه قانون گذاری`);
  });

  test("is none where the ezafe is marked: such texts mean their spaces", () => {
    const marked = "خانهٔ ما و نامهٔ او و نوشتهٔ من و جامهٔ تو و هفتهٔ بعد و ";
    expect(repair(`${CAREFUL} رئیس جمهور`)).toContain("رئیس‌جمهور");
    expect(repair(`${CAREFUL} ${marked}لانهٔ کبوتر و رئیس جمهور`)).toContain("رئیس جمهور");
  });

  test("yet a name of the authority file and «نامهها» are mended there", () => {
    expect(repair(`${CAREFUL} مهمانپرست نامهها`)).toBe(`${CAREFUL} مهمان‌پرست نامه‌ها`);
  });

  test("yet a verb that lost its half-space there is mended", () => {
    expect(repair(`${CAREFUL} او میکند و می کند.`)).toBe(`${CAREFUL} او می‌کند و می‌کند.`);
  });
});
