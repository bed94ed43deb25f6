import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { articleText } from "../corpus/article-text.ts";
import { parsePage } from "../parse/parse-page.ts";
import { foldText } from "../text/fold.ts";
import { buildIndex } from "./build-index.ts";
import { findMatches } from "./find-matches.ts";
import { parseQuery } from "./parse-query.ts";
import type { Ranking } from "./rank-texts.ts";
import { search } from "./search.ts";
import { stemOf } from "./stem.ts";

/** The five seeds by the first three figures of their names. */
const SEEDS = readdirSync("seeds")
  .filter((file) => file.endsWith(".txt"))
  .sort()
  .map((file) => {
    const source = readFileSync(`seeds/${file}`, "utf8");
    return { id: file.slice(0, 3), fields: articleText(parsePage({ id: file.slice(0, 3), file, sha256: "", source, encoding: "utf-8" })) };
  });

const INDEX = buildIndex(SEEDS);

const idsOf = ({ texts }: Ranking) => Array.from(texts, (text) => SEEDS[text]?.id ?? "");
const found = (query: string, asYouType = false) => idsOf(search(INDEX, parseQuery(query, asYouType)).full);

const ALL = "000 001 002 003 004";

/** What readers ask, by kind, and the seeds that a careful reader would hand them: all of these, none else. */
const QUERIES: readonly (readonly [kind: string, queries: string, seeds: string])[] = [
  ["a full name", "علی باقری", "000 001"],
  ["a full name", "سرگئی لاوروف", "004"],
  ["a full name", "پیتر سیارتو", "003"],
  ["a full name in another order", "الضیف محمد", "003"],
  ["a surname in one word, two, or with a half-space", "امیرعبداللهیان | امیر عبداللهیان | امیر‌عبداللهیان", "000 003 004"],
  ["a surname in one word, two, or with a half-space", "مهمانپرست | مهمان پرست | مهمان‌پرست", "002"],
  ["an Arabic name, written apart or not", "محمد بن عبدالرحمن | محمد بن عبد الرحمن | عبدالرحمن", "001"],
  ["Arabic letters", "اميرعبداللهيان | امير عبداللهيان", "000 003 004"],
  ["Arabic letters", "كرانه باختري", "003 004"],
  ["hamza written or not", "فؤاد | فواد | فؤاد حسین", "003"],
  ["hamza written or not", "رئیس جمهور | رییس جمهور | رئیسجمهور | رییس‌جمهور | رئيس جمهور", "000 001 003"],
  ["hamza on another seat", "مسأله | مساله | مسئله", "000 003"],
  ["hamza on another seat", "تأکید | تاکید | تاكيد", "001 002 004"],
  ["hamza written or not", "مؤثر | موثر", "000 001"],
  ["marks above and below", "سازمان ملل | سازمانِ مِلَل", "002 004"],
  ["marks above and below", "عراق", "002 003"],
  ["tanvin", "حتما | حتماً", "002"],
  ["tanvin", "احتمالا | احتمالاً", "000"],
  ["tatweel", "غـزه", ALL],
  ["alef with madda or without", "آتش بس | اتش بس | آتشبس | آتش‌بس", "000 001"],
  ["a plural", "جنایتها | جنایت ها | جنایت‌ها", "000 001 002"],
  ["a singular", "جنایت", "000 001 002"],
  ["a plural", "صهیونیستها | صهیونیست ها | صهیونیست‌ها", "000 001 003"],
  ["a plural before a genitive", "کشورهای اسلامی | کشور های اسلامی | کشور‌های اسلامی", "000 001 002 003"],
  ["a word before a genitive", "وزرا", "000 003 004"],
  ["a word before a genitive", "شورا", "000"],
  ["an indefinite after heh", "منطقهای | منطقه ای | منطقه‌ای", "000 001 004"],
  ["a verb with «می»", "میکنم | می کنم | می‌کنم | ميكنم", "000"],
  ["a verb with «می»", "میکند | می کند | می‌کند", "000 004"],
  ["a verb with «می»", "میکنند | می کنند | می‌کنند", "002"],
  ["a verb with «می»", "میدهد | می دهد | می‌دهد", "003"],
  ["a compound with «و»", "گفتوگو | گفت و گو | گفت‌وگو | گفت‌و‌گو | گفتگو", ALL],
  ["a compound with «و» and an ending", "گفتوگوی تلفنی | گفت‌وگوی تلفنی | گفت و گوی تلفنی | گفتگوی تلفنی", "001 002 003 004"],
  ["a compound", "نسلکشی | نسل کشی | نسل‌کشی", "000 001"],
  ["a compound", "نخستوزیر | نخست وزیر | نخست‌وزیر", "001"],
  ["a compound", "بینالمللی | بین المللی | بین‌المللی", "000 001 002"],
  ["a compound", "فوقالعاده | فوق العاده | فوق‌العاده", "001 003 004"],
  ["a compound", "غیرنظامیان | غیر نظامیان | غیر‌نظامیان", "003 004"],
  ["a compound", "همافزایی | هم افزایی | هم‌افزایی", "000 003"],
  ["a compound", "بیتردید | بی تردید | بی‌تردید", "004"],
  ["a compound", "انساندوستانه | انسان دوستانه | انسان‌دوستانه", "001 004"],
  ["a compound of a closed word", "بهویژه | به ویژه | به‌ویژه", "001 003"],
  ["a place of two words", "مسجدالاقصی | مسجد الاقصی | مسجد‌الاقصی", "003"],
  ["an operation spelled in two ways", "طوفان الاقصی | توفان الاقصی", "003"],
  ["a state and its near-twin", "عمان", "003"],
  ["a phrase", "«سازمان همکاری اسلامی» | \"سازمان همکاری اسلامی\" | “سازمان همکاری اسلامی”", "000 001 003 004"],
  ["a phrase", "«نشست اضطراری» | «نشست   اضطراری»", "000 003"],
  ["a phrase", "«گفت و گوی تلفنی» | «گفتگوی تلفنی»", "001 003 004"],
  ["a phrase", "«آتش بس در غزه»", "000"],
  ["a phrase with its punctuation", "«گفت: ما»", "000 002"],
  ["a phrase and words", "«نوار غزه» لاوروف", "004"],
  ["figures in three sets", "۲۶۰ | 260 | ٢٦٠", "003"],
  ["a figure of two words", "۱۵ هزار | 15 هزار | 15هزار", "004"],
  ["a figure of two words", "۵ هزار | ٥ هزار", "003"],
  ["a day", "۱۲ آبان | 12 ابان", "004"],
  ["several words from several places", "قطر باقری", "001"],
  ["several words from several places", "ایران عمان", "003"],
  ["words with punctuation", "باقری، قطر؟", "001"],
  ["a phrase left open is words", "«باقری ادامه | \"باقری ادامه", "000 001"],
  ["a word that is in the furniture too", "دیدگاه", "003"],
];

/** What no seed has. */
const NOTHING: readonly (readonly [reason: string, query: string])[] = [
  ["«گفت: ما» and «گفت م…» are two words", "گفتم"],
  ["«به مردم» is two words", "بهم"],
  ["«به من» is two words", "بهمن"],
  ["«ما در» is two words", "مادر"],
  ["عمان is one letter from it", "همان"],
  ["a phrase is in order", "«غزه نوار»"],
  ["a phrase does not cross punctuation of its own accord", "«گفت ما»"],
  ["12 and «آبان» are there, but «۱۵ آبان» is not", "۱۵ آبان"],
  ["only in a poll beside the article", "ترامپ"],
  ["only in a poll beside the article", "واشنگتن"],
  ["only in a poll beside the article", "نظرسنجی"],
  ["only in a form below the article", "captcha"],
  ["only in a form below the article", "ایمیل"],
  ["only in an advertisement", "آرین موتور"],
  ["a stray letter of the page's buttons", "x"],
  ["a news code is no text", "4776124"],
  ["not all of the words", "باقری مجارستان"],
  ["an inner part of a word", "عبدالله باقری"],
  ["an inner part of a word", "هیونیست"],
  ["nothing asked", "«»"],
  ["nothing asked", "  ،؟ "],
];

const rows = QUERIES.flatMap(([kind, queries, seeds]) => queries.split(" | ").map((query) => [kind, query, seeds] as const));

describe("everyday queries over the seeds", () => {
  test.each(rows)("%s: %s", (_, query, seeds) => {
    expect(found(query).sort().join(" ")).toBe(seeds);
  });

  test.each(NOTHING)("nothing, since %s: %s", (_, query) => {
    expect(found(query)).toEqual([]);
    expect(found(query, true)).toEqual([]);
  });
});

describe("while it is typed, the last word may go on", () => {
  test.each([
    ["باق", "000 001"],
    ["علی باق", "000 001"],
    ["لاور", "004"],
    ["امیر عبدالله", "000 003 004"],
    ["امیر‌عبدال", "000 003 004"],
    ["مهمان پر", "002"],
    ["نشست اضط", "000 003"],
    ["می کنن", "002"],
    ["مجار", "003"],
    ["باق ", ""],
    ["باق علی", ""],
  ])("%j", (query, seeds) => {
    expect(found(query, true).sort().join(" ")).toBe(seeds);
  });

  test.each(rows)("every full query finds at least as much: %s: %s", (_, query, seeds) => {
    expect(found(query, true)).toEqual(expect.arrayContaining(seeds.split(" ")));
  });
});

describe("what is excluded is not found", () => {
  test.each([
    ["باقری", "000 001"],
    ["باقری -قطر", "000"],
    ["باقری -«قطر»", "000"],
    ["-قطر باقری", "000"],
    ["باقری −قطر", "000"],
    ["باقری - قطر", "001"],
    ["باقری-قطر", "001"],
    ["-قطر", "001"],
    ["«باقری -قطر»", ""],
  ])("%s", (query, seeds) => {
    expect(found(query).sort().join(" ")).toBe(seeds);
  });

  test("nor offered, nor marked", () => {
    expect(idsOf(search(INDEX, parseQuery("باقری مجارستان -قطر")).partial)).not.toContain("001");
    expect(findMatches("باقری در قطر", parseQuery("باقری -قطر")).length).toBe(1);
  });
});

describe("either of two is asked for by «یا» or OR between them", () => {
  test.each([
    ["عمان یا لاوروف", "003 004"],
    ["عمان OR لاوروف", "003 004"],
    ["عمان يا لاوروف", "003 004"],
    ["عمان، یا لاوروف", "003 004"],
    ["قطر یا عمان یا لاوروف", "001 003 004"],
    ["علی یا لاوروف باقری", "000 001"],
    ["«نوار غزه» لاوروف یا «نشست اضطراری»", "003 004"],
    ["مجارستان یا ژاپن", "003"],
    ["قطر یا لاو", "001"],
    ["باقری -قطر یا لاوروف", ""],
    ["«قطر یا عمان»", ""],
    ["قطر or عمان", ""],
  ])("%s", (query, seeds) => {
    expect(found(query).sort().join(" ")).toBe(seeds);
  });

  test("the last of them may go on while it is typed", () => {
    expect(found("قطر یا لاو", true).sort()).toEqual(["001", "004"]);
  });

  test("and elsewhere they are words", () => {
    expect(parseQuery("یا حسین").clauses).toHaveLength(2);
    expect(parseQuery("حسین یا").clauses).toHaveLength(2);
    expect(parseQuery("«حسین» «یا» «علی»").clauses).toHaveLength(3);
  });

  test("who has the rarer or both comes first, and both are marked", () => {
    expect(found("غزه یا مجارستان")[0]).toBe("003");
    expect(findMatches("قطر و عمان", parseQuery("قطر یا عمان"))).toEqual([{ from: 0, to: 3 }, { from: 6, to: 10 }]);
  });
});

describe("«عنوان:» asks for words of the headline alone", () => {
  test.each([
    ["عمان", "003"],
    ["عنوان:عمان", "003"],
    ["عنوان : عمان", "003"],
    ["تیتر: «ایران و عمان»", "003"],
    ["title:عمان", "003"],
    ["عنوان：عمان", "003"],
    ["عنوان:مجارستان", ""],
    ["مجارستان عنوان:عمان", "003"],
    ["عنوان:عمان یا عنوان:باقری", "000 001 003"],
    ["غزه -عنوان:باقری", "002 003 004"],
  ])("%s", (query, seeds) => {
    expect(found(query).sort().join(" ")).toBe(seeds);
  });

  test("and marks them there alone", () => {
    const asked = parseQuery("عنوان:عمان غزه");
    expect(findMatches("عمان و غزه", asked, "headline")).toHaveLength(2);
    expect(findMatches("عمان و غزه", asked)).toEqual([{ from: 7, to: 10 }]);
  });
});

test.each(["«نشست اضطراری»", "\"نشست اضطراری\"", "“نشست اضطراری”", "‹نشست اضطراری›", "'نشست اضطراری'", "‘نشست اضطراری’"])("%s is a phrase", (query) => {
  expect(parseQuery(query).clauses).toHaveLength(1);
  expect(found(query).sort()).toEqual(["000", "003"]);
});

test("an apostrophe inside a word quotes nothing", () => {
  expect(parseQuery("o'brien d'arc").clauses.length).toBeGreaterThan(1);
  expect(parseQuery("don't say 'no' 'x").clauses.some(({ patterns }) => patterns[0]?.letters === "say")).toBe(true);
});

describe("what is not found in full is offered by the stem", () => {
  test.each([
    ["مجارستانی", "003"],
    ["گفتم", "000 002 003 004"],
    ["باقری مجارستان", "000 001 003"],
  ])("%s", (query, seeds) => {
    const { full, partial } = search(INDEX, parseQuery(query));
    expect(idsOf(full)).toEqual([]);
    expect(idsOf(partial).sort().join(" ")).toBe(seeds);
  });

  test("a question asks for its words, not for those that ask", () => {
    expect(found("وزیر خارجه مجارستان کیست؟")).toEqual(["003"]);
    expect(found("کیست")).toEqual([]);
  });
});

test.each(SEEDS)("the title of $id finds its own page first, whole and as a phrase", ({ id, fields }) => {
  expect(found(fields.headline)[0]).toBe(id);
  expect(found(`«${fields.headline}»`)[0]).toBe(id);
});

test.each(rows)("what is marked is what was asked: %s: %s", (_, query, seeds) => {
  const asked = parseQuery(query);
  const letters = asked.clauses.flatMap(({ patterns }) => patterns.map((pattern) => pattern.letters));
  const stems = asked.clauses.flatMap(({ related }) => related.map((pattern) => (typeof pattern.goesOn === "object" ? pattern.goesOn.stem : "")));
  for (const { fields } of SEEDS.filter(({ id }) => seeds.includes(id))) {
    const marked = [fields.headline, fields.lead, fields.body].flatMap((text) => findMatches(text, asked).map(({ from, to }) => foldText(text.slice(from, to)).replace(/[^\p{L}\p{N}]/gu, "")));
    expect(marked.length).toBeGreaterThanOrEqual(1);
    for (const word of marked) expect(letters.includes(word) || stems.includes(stemOf(word)), word).toBe(true);
  }
});
