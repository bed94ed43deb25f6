import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Document } from "../document/document.ts";
import { parsePage } from "../parse/parse-page.ts";
import { articleText } from "./article-text.ts";
import { bodyBlocks } from "./body-blocks.ts";
import { buildContents } from "./contents.ts";
import type { ServedDocument } from "./served-document.ts";
import { summarise } from "./summarise.ts";

const seeds: readonly ServedDocument[] = readdirSync("seeds")
  .toSorted()
  .map((file) => {
    const bytes = readFileSync(`seeds/${file}`);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    return { ...parsePage({ id: sha256.slice(0, 10), file, sha256, source: bytes.toString("utf8"), encoding: "utf-8" }), halfSpaces: [] };
  });

function seed(index: number): Document {
  const document = seeds[index];
  if (document === undefined) throw new RangeError(`Expected a seed, not ${index}`);
  return document;
}

test("a summary says what the page says", () => {
  const { actors, offices, events, ...facts } = summarise(seed(3));
  expect(facts).toEqual({
    id: "f49cbdedce",
    headline: "رایزنی تلفنی وزرای خارجه ایران و عمان درباره اوضاع کنونی فلسطین",
    opening: expect.stringMatching(/^وزیر امور خارجه در .* بزودی برگزار شود\.$/) as string,
    published: { day: "2023-10-09", time: "21:19", instant: "2023-10-09T21:19:00+03:30" },
    outlet: expect.objectContaining({ name: "اقتصادآنلاین" }) as object,
    sources: [expect.objectContaining({ name: "فارس" })],
    newsCode: "802932",
  });
  expect(offices.slice(0, 2)).toEqual(["foreign-minister-of-iran", "foreign-minister-of-oman"]);
  expect(new Set(offices).size).toBe(offices.length);
  const told = events.find(({ participants }) => participants.includes("fuad-hussein"));
  expect(told).toMatchObject({ kind: "call", status: "held", day: "2023-10-08", anchor: "p8" });
  expect(actors.map((actor) => actor.count)).toEqual(actors.map((actor) => actor.count).toSorted((a, b) => b - a));
  expect(new Set(actors.map((actor) => actor.id)).size).toBe(actors.length);
});

test("a page without an outlet keeps its sources", () => {
  expect(summarise(seed(2))).toMatchObject({ outlet: null, sources: [{ name: "مهر" }] });
});

test("paragraphs and crossheads are numbered in the order of the page", () => {
  const body = bodyBlocks(seed(3));
  expect(body.map((block) => block.anchor)).toEqual(body.map((_, i) => `p${i + 1}`));
  expect(body).toHaveLength(14);
  expect(body.filter((block) => block.kind === "crosshead").map((block) => block.anchor)).toEqual(["p10"]);
});

test("only the article is searched: no furniture, no code, no date line", () => {
  const furniture = ["captcha", "نظر شما", "ترامپ", "ارسال دیدگاه", "آرین موتور", "مطالب مرتبط", "کد خبر", "تاریخ انتشار", "انتهای پیام"];
  for (const document of seeds) {
    const text = Object.values(articleText(document)).join("\n");
    expect(furniture.filter((words) => text.includes(words))).toEqual([]);
  }
});

test("a headline or lead that the page repeats is searched once", () => {
  for (const document of seeds) {
    const { headline, lead, body } = articleText(document);
    const lines = [headline, lead, body].join("\n").split("\n");
    expect(lines).not.toContain("");
    expect(lines).toEqual([...new Set(lines)]);
  }
});

test("contents list the newest page first and the actors in alphabetical order", () => {
  const { summaries, actors } = buildContents(seeds);
  expect(summaries.map((summary) => summary.published?.day)).toEqual(["2024-06-01", "2024-06-01", "2023-11-20", "2023-10-09", "2012-11-18"]);
  const states = actors.filter((actor) => actor.kind === "state").map((actor) => actor.name);
  expect(states.indexOf("ایران")).toBeLessThan(states.indexOf("چین"));
  expect(states.indexOf("چین")).toBeLessThan(states.indexOf("سوریه"));
  const person = actors.find((actor) => actor.name === "حسین امیرعبداللهیان");
  expect(person?.offices.map((office) => office.from)).toEqual(person?.offices.map((office) => office.from).toSorted());
});

test("contents know everybody who took part in an event, and who held the offices that are named", () => {
  const { summaries, actors, offices } = buildContents(seeds);
  const known = new Set(actors.map(({ id }) => id));
  const meant = summaries.flatMap(({ events }) => events.flatMap(({ place, participants }) => (place === null ? participants : [place, ...participants])));
  expect([...meant, ...offices.flatMap(({ holders }) => holders)].filter((id) => !known.has(id))).toEqual([]);
  expect(offices.find(({ id }) => id === "foreign-minister-of-iran")).toEqual({
    id: "foreign-minister-of-iran",
    name: "وزیر امور خارجه ایران",
    holders: ["amirabdollahian", "bagheri", "salehi"],
  });
});
