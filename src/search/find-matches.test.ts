import { describe, expect, test } from "vitest";
import { findMatches, findMatchesIn } from "./find-matches.ts";
import { parseQuery } from "./parse-query.ts";

function mark(text: string, query: string, asYouType = false): string {
  const spans = findMatches(text, parseQuery(query, asYouType));
  return spans.reduceRight((marked, { from, to }) => `${marked.slice(0, from)}[${marked.slice(from, to)}]${marked.slice(to)}`, text);
}

describe("the very letters that were asked for are marked", () => {
  test.each([
    ["مقامات این کشورها", "كشور", "مقامات این [کشور]ها"],
    ["سفر میکنم.", "می‌کنم", "سفر [میکنم]."],
    ["سفر می کنم.", "میکنم", "سفر [می کنم]."],
    ["سفر می‌کنم.", "می کنم", "سفر [می‌کنم]."],
    ["آنچه گفتهاند", "گفته اند", "آنچه [گفتهاند]"],
    ["گفتوگوی تلفنی", "گفت و گو", "[گفتوگو]ی تلفنی"],
    ["گفتگوهای ملی", "گفت‌وگو", "[گفتگو]های ملی"],
    ["گفت و گو کرد", "گفتگو", "[گفت و گو] کرد"],
    ["گفت‌و‌گو کرد", "گفتوگو", "[گفت‌و‌گو] کرد"],
    ["کسب و کار نو", "کسب‌وکار", "[کسب و کار] نو"],
    ["کسب‌وکار نو", "کسب و کار", "[کسب‌وکار] نو"],
    ["محمد بن عبد الرحمن", "عبدالرحمن", "محمد بن [عبد الرحمن]"],
    ["سازمان مللٰ، اتحادیه", "ملل", "سازمان [مللٰ]، اتحادیه"],
    ["مَقامِ رهبری", "مقام", "[مَقامِ] رهبری"],
    ["حدود ۵ هزار نفر", "5 هزار", "حدود [۵ هزار] نفر"],
    ["فؤاد حسین", "فواد", "[فؤاد] حسین"],
    ["مسأله فلسطین", "مسئله", "[مسأله] فلسطین"],
    ["«آتشبس» و صلح", "آتش بس", "«[آتشبس]» و صلح"],
    ["در کرانه باختری و غزه", "«کرانه باختری»", "در [کرانه باختری] و غزه"],
    ["وی افزود: نسل‌کشی", "«افزود نسل کشی»", "وی افزود: نسل‌کشی"],
    ["وی افزود: نسل‌کشی", "«افزود: نسل کشی»", "وی [افزود: نسل‌کشی]"],
  ])("%s ← %s", (text, query, marked) => {
    expect(mark(text, query)).toBe(marked);
  });
});

describe("while it is typed, the last word may go on", () => {
  test.each([
    ["علی باقری گفت", "باق", "علی [باق]ری گفت"],
    ["علی باقری گفت", "باق ", "علی باقری گفت"],
    ["علی باقری گفت", "با علی", "[علی] باقری گفت"],
    ["رامین مهمان پرست", "مهمانپر", "رامین [مهمان پر]ست"],
    ["سفر می کنم", "میک", "سفر [می ک]نم"],
    ["گفت ما هستیم", "گفتم", "گفت ما هستیم"],
  ])("%s ← %s", (text, query, marked) => {
    expect(mark(text, query, true)).toBe(marked);
  });

  test("but not in a phrase that is closed", () => {
    expect(mark("علی باقری", "«باق»", true)).toBe("علی باقری");
    expect(mark("علی باقری", "«باق", true)).toBe("علی [باق]ری");
  });
});

describe("nothing is marked that is no word of the query", () => {
  test.each([
    ["به ما گفت", "بهم"],
    ["به من گفت", "بهمن"],
    ["بهمن گفت", "به من"],
    ["ما در راه هستیم", "مادر"],
    ["هم آن و هم این", "همان"],
    ["تنها ماند", "تن"],
    ["آتش\nبس", "آتشبس"],
    ["زرنگار", "نگار"],
    ["وی افزود نسل‌کشی", "«وی: نسل‌کشی»"],
    ["نیر و کوه", "نیرو"],
    ["شب و رود", "ورود"],
    ["باقری ترامپ", ""],
    ["باقری ترامپ", " «» :"],
  ])("%s ← %s", (text, query) => {
    expect(mark(text, query)).toBe(text);
  });
});

describe("where the very word is missing, words of its stem are marked whole", () => {
  test.each([
    ["باقری گفت: ما در طول", "گفتم", "باقری [گفت]: ما در طول"],
    ["کتاب، ها", "کتابها", "[کتاب]، ها"],
    ["مهمانپرستی", "مهمانپرست", "[مهمانپرستی]"],
    ["سفر وزیران", "وزرا", "سفر [وزیران]"],
    ["سخن می‌گوید", "می‌گویند", "سخن [می‌گوید]"],
    ["کتاب و کتاب‌هایش", "کتاب‌هایش", "کتاب و [کتاب‌هایش]"],
    ["کتاب و کتاب‌هایش", "«کتابی»", "کتاب و کتاب‌هایش"],
  ])("%s ← %s", (text, query, marked) => {
    expect(mark(text, query)).toBe(marked);
  });
});

test("the passages of a text are searched as one: none joins the next, and relatives are marked only where no passage has the word", () => {
  const query = parseQuery("سفر «غزه و لبنان»");
  expect(findMatchesIn(["سفر به غزه", "و لبنان", "", "سفرهای دیگر به غزه و لبنان"], query)).toEqual([
    [{ from: 0, to: 3 }],
    [],
    [],
    [{ from: 0, to: 3 }, { from: 15, to: 26 }],
  ]);
  expect(findMatchesIn(["سفرها", "هیچ"], parseQuery("سفری"))).toEqual([[{ from: 0, to: 5 }], []]);
});
