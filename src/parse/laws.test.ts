import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Document } from "../document/document.ts";
import { foldText } from "../text/fold.ts";
import { readText } from "../text/reading.ts";
import { covers, sliceSpan } from "../text/span.ts";
import { parsePage, parsePages, type PageText } from "./parse-page.ts";
import { readLines } from "./read-lines.ts";

const SEEDS = readdirSync("seeds").filter((file) => file.endsWith(".txt")).sort();

function pageOf(source: string): PageText {
  return { id: "0", file: "page.txt", sha256: "", source, encoding: "utf-8" };
}

function parse(source: string): Document {
  return parsePage(pageOf(source));
}

function checkLaws(source: string): void {
  const document = parse(source);
  expect(document.blocks.map((block) => sliceSpan(source, block)).join(""), "blocks give the file back").toBe(source);
  let end = 0;
  for (const block of document.blocks) {
    expect(block.from, "blocks meet").toBe(end);
    expect(block.to, "no block is empty").toBeGreaterThan(block.from);
    end = block.to;
  }
  for (const mark of marksOf(document)) {
    expect(document.blocks.some((block) => covers(block, mark)), `a mark lies in one block: ${JSON.stringify(mark)}`).toBe(true);
  }
  expect(parse(source), "parsing twice gives the same").toEqual(document);
  expect(JSON.parse(JSON.stringify(document)), "a document survives JSON").toEqual(document);
}

function marksOf({ headline, kicker, leads, newsCode, published, outlet, credits, mentions, offices, dates, events }: Document) {
  const facts = [headline, kicker, newsCode, published, outlet].filter((fact) => fact !== null);
  return [...facts, ...leads, ...credits, ...mentions, ...offices, ...dates, ...events];
}

test("pages that are read together come out as each does alone, in their order", () => {
  const seeds = SEEDS.map((file) => pageOf(readFileSync(`seeds/${file}`, "utf8")));
  // More than go through the stages at once, and one that fills them alone.
  const pages = [...Array.from({ length: 8 }, () => seeds).flat(), pageOf("کوتاه. ".repeat(20_000)), pageOf(""), ...seeds];
  expect(parsePages(pages)).toEqual(pages.map(parsePage));
  expect(parsePages([])).toEqual([]);
});

describe("the laws of a document", () => {
  test.each(SEEDS)("hold on %s", (file) => {
    expect(() => checkLaws(readFileSync(`seeds/${file}`, "utf8"))).not.toThrow();
  });

  const seedLines = SEEDS.flatMap((file) => readFileSync(`seeds/${file}`, "utf8").split("\n"));
  const line = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...seedLines) },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
    { weight: 1, arbitrary: fc.constantFrom("", " ", "\u200c", "x", "۱۲ خرداد ۱۴۰۳", "کد خبر:", "۱۲۳۴۵۶", "* سرخط", "انتهای پیام/", "\u202eوارونه") },
  );
  const page = fc
    .tuple(fc.array(line, { maxLength: 30 }), fc.constantFrom("\n", "\r\n", "\r"), fc.boolean())
    .map(([lines, end, bom]) => (bom ? "\ufeff" : "") + lines.join(end));

  test("hold on shuffled, doubled and damaged pages", () => {
    fc.assert(fc.property(page, checkLaws), { numRuns: 300 });
  });

  test("every shown fact is proved by its span", () => {
    for (const file of SEEDS) {
      const source = readFileSync(`seeds/${file}`, "utf8");
      const { newsCode, published } = parse(source);
      expect(newsCode && foldText(sliceSpan(source, newsCode))).toBe(newsCode?.value);
      const shown = published && foldText(sliceSpan(source, published));
      expect(shown?.replace(/^0|(?<=[^0-9])0(?=[0-9]:)/g, "")).toContain(published?.value.time?.replace(/^0/, ""));
    }
  });
});

/** In milliseconds, for a page of a hundred kilobytes, on a busy machine: a cost that grows with the square of its length takes longer on any. */
const A_MOMENT = 10_000;

describe("a long page is read in a moment", () => {
  const prose = SEEDS.map((file) => readFileSync(`seeds/${file}`, "utf8")).join("\n");
  test.each([
    ["of many lines", `${prose}\n`],
    ["in one line", `${prose.replace(/\s+/g, " ")} `],
    ["in one line behind a stamp", "2023-10-09 در ۱۵ مهر ۱۴۰۲ گفت. "],
    ["of titles", "رایزنی تلفنی ایران و عمان\n"],
    ["of end marks", "انتهای پیام\n"],
    ["of English dates", "October 9, 2023\n"],
    ["of credits", "به گزارش ایرنا، وزارت خارجه به تهران سفر کرد. "],
    ["of dots", "."],
    ["of spaces", " "],
    ["of dashes", "-"],
  ])("%s", (_, piece) => {
    const start = Date.now();
    parse(`در ۱۲ ${piece.repeat(Math.ceil(100_000 / piece.length))} مهر گفت.\n${prose}`);
    expect(Date.now() - start).toBeLessThan(A_MOMENT);
  });
});

describe("lines", () => {
  test("tile any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."ab \r\n\u2028") }), (text) => {
        expect(readLines(readText(text)).map((line) => text.slice(line.from, line.to)).join("")).toBe(text);
      }),
    );
  });
});
