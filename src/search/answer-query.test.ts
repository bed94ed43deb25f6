import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { articleText } from "../corpus/article-text.ts";
import { parsePage } from "../parse/parse-page.ts";
import { answerQuery } from "./answer-query.ts";
import { buildIndex } from "./build-index.ts";
import { countWords } from "./count-words.ts";
import { decodeRescue, encodeRescue, type LatinName } from "./rescue-words.ts";
import type { Ranking } from "./rank-texts.ts";
import { search } from "./search.ts";

/** The five seeds by the first three figures of their names. */
const SEEDS = readdirSync("seeds")
  .filter((file) => file.endsWith(".txt"))
  .map((file) => {
    const source = readFileSync(`seeds/${file}`, "utf8");
    return { id: file.slice(0, 3), fields: articleText(parsePage({ id: file.slice(0, 3), file, sha256: "", source, encoding: "utf-8" })) };
  });

const NAMES: readonly LatinName[] = [
  ["lavrov", "لاوروف"],
  ["hungary", "مجارستان"],
  ["united nations", "سازمان ملل"],
  ["hassan", "قطر"],
  ["hassan", "عمان"],
];
const WORDS = decodeRescue(JSON.parse(JSON.stringify(encodeRescue(countWords(SEEDS.map(({ fields }) => Object.values(fields).join("\n"))), NAMES, SEEDS.length))));
const INDEX = buildIndex(SEEDS);
const idsOf = ({ texts }: Ranking) => Array.from(texts, (text) => SEEDS[text]?.id ?? "");
const TEXTS = { ask: async (query: Parameters<typeof search>[1]) => search(INDEX, query), loadRescueWords: async () => WORDS };

const read = (text: string, { asYouType = false, verbatim = [] as readonly string[] } = {}) => answerQuery(TEXTS, { text, asYouType, verbatim });

describe("what no text has is read otherwise", () => {
  test.each([
    ["fhrvd", "keyboard", "باقری", "000 001"],
    ["Fhrvd", "keyboard", "باقری", "000 001"],
    ["ugd fhrvd", "keyboard", "علی باقری", "000 001"],
    ["fi fhrvd", "keyboard", "به باقری", "000 001"],
    ["مشرقخر", "keyboard", "لاوروف", "004"],
    ["Lavrov", "name", "لاوروف", "004"],
    ["Hungary", "name", "مجارستان", "003"],
    ["United Nations", "name", "سازمان ملل", "002 004"],
    ["Bagheri", "sound", "باقری", "000 001"],
    ["Baqeri", "sound", "باقری", "000 001"],
    ["Amirabdollahian", "sound", "امیرعبداللهیان", "000 003 004"],
    ["Ghaza", "sound", "غزه", "000 001 002 003 004"],
    ["مجارصتان", "spelling", "مجارستان", "003"],
    ["باغری سفر", "spelling", "باقری", "000 001"],
  ])("%s, by %s, is %s", async (typed, kind, meant, seeds) => {
    const { answer, readings } = await read(typed);
    expect(readings.map((reading) => [reading.kind, reading.read])).toEqual([[kind, [meant]]]);
    expect(idsOf(answer.full).sort().join(" ")).toBe(seeds);
  });

  test("several words each in their own way", async () => {
    const { text, readings } = await read("لاورف fhrvd یا Hungary");
    expect(text).toBe("لاوروف باقری یا مجارستان");
    expect(readings.map(({ kind }) => kind)).toEqual(["spelling", "keyboard", "name"]);
  });

  test("of names that are spelled alike, any will do", async () => {
    const { text, answer } = await read("Hassan");
    expect(text).toBe("قطر OR عمان");
    expect(idsOf(answer.full).sort()).toEqual(["001", "003"]);
  });

  test("while it is typed, the last word may go on", async () => {
    expect((await read("fhr", { asYouType: true })).text).toBe("باق");
    expect((await read("lavr", { asYouType: true })).text).toBe("لاوروف");
    expect((await read("fhr")).readings).toEqual([]);
  });
});

describe("what some text has, or nothing is near to, stays as it is", () => {
  test.each(["باقری", "عمان", "سفرها", "مجارستانی", "همان", "ترامپ", "واشنگتن", "ایمیل", "x", "captcha", "12345", "«fhrvd»", "باقری -fhrvd", "عنوان:مجارستان", "", "«»"])("%s", async (typed) => {
    const { text, readings } = await read(typed);
    expect(readings).toEqual([]);
    expect(text).toBe(typed);
  });

  test("nor are words read otherwise that have partial matches, where that leads to no full one", async () => {
    const { answer, readings } = await read("مجارصتان برزیل لاوروف");
    expect(idsOf(answer.full)).toEqual([]);
    expect(answer.partial.texts.length).toBeGreaterThan(0);
    expect(readings).toEqual([]);
  });

  test("nor where what is meant is what must not be there", async () => {
    expect(await read("fhrvd -باقری")).toMatchObject({ text: "fhrvd -باقری", readings: [] });
  });

  test("the words that rescue are not even loaded where something is found", async () => {
    const loadRescueWords = () => Promise.reject(new Error("Expected not to be asked"));
    await expect(answerQuery({ ...TEXTS, loadRescueWords }, { text: "باقری", asYouType: false, verbatim: [] })).resolves.toMatchObject({ readings: [] });
  });
});

test("each reading can be refused, alone", async () => {
  const { readings } = await read("لاورف fhrvd یا Hungary");
  const [spelling, keyboard] = readings;
  expect((await read("لاورف fhrvd یا Hungary", { verbatim: keyboard?.words ?? [] })).text).toBe("لاوروف fhrvd یا مجارستان");
  expect((await read("لاورف", { verbatim: spelling?.words ?? [] })).answer.full.texts.length).toBe(0);
});

test("no text of any kind fails, and what was read finds something or was asked as typed", async () => {
  const parts = fc.constantFrom("fhrvd", "lavrov", "مشرقخر", "لاورف", "«", "»", '"', "'", "-", " ", " ", "یا", "OR", "عنوان:", ";", ",", "\\", "باقری", "ğ", "😀", "\u200c", "۱۲");
  await fc.assert(
    fc.asyncProperty(fc.array(parts, { maxLength: 8 }), fc.boolean(), async (all, asYouType) => {
      const typed = all.join("");
      const { answer, text, readings } = await read(typed, { asYouType });
      if (readings.length === 0) expect(text).toBe(typed);
      else expect(answer.full.texts.length + answer.partial.texts.length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});
