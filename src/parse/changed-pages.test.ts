import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Document } from "../document/document.ts";
import { sliceSpan, type Span } from "../text/span.ts";
import { parsePage } from "./parse-page.ts";

const SEEDS = readdirSync("seeds").filter((file) => file.endsWith(".txt")).sort();

function parse(source: string): Document {
  return parsePage({ id: "0", file: "page.txt", sha256: "", source, encoding: "utf-8" });
}

function shown({ source }: Document, span: Span | null): string | null {
  return span && sliceSpan(source, span);
}

/** What a reader is told of a page, without the places where it stands. */
function factsOf(document: Document) {
  const { published, newsCode, outlet, mentions, leads } = document;
  return {
    headline: shown(document, document.headline),
    leads: leads.map((lead) => shown(document, lead)),
    published: published?.value,
    newsCode: newsCode?.value,
    outlet: outlet?.value,
    actors: [...new Set(mentions.map((mention) => mention.actor))].sort(),
  };
}

describe.each(SEEDS)("%s, changed", (file) => {
  const source = readFileSync(`seeds/${file}`, "utf8");
  const original = parse(source);
  const lines = source.split("\n");
  const headlineLine = lines.findIndex((line) => line.includes(shown(original, original.headline) ?? "\0"));

  test("in the script of its digits: everything stays, every span too", () => {
    const zero = fc.constantFrom(0x30, 0x660, 0x6f0);
    fc.assert(
      fc.property(fc.array(zero, { minLength: 50, maxLength: 50 }), (zeros) => {
        let count = 0;
        const mixed = source.replace(/[0-9۰-۹٠-٩]/g, (digit) => String.fromCharCode((zeros[count++ % zeros.length] ?? 0x30) + (digit.charCodeAt(0) & 15)));
        expect({ ...parse(mixed), source }).toEqual(original);
      }),
      { numRuns: 10 },
    );
  });

  test("by its headline, said once more anywhere in it: told once", () => {
    const end = source.slice(0, original.blocks.findLast((block) => block.kind === "paragraph")?.from).split("\n").length;
    fc.assert(
      fc.property(fc.integer({ min: headlineLine + 1, max: end - 1 }), (line) => {
        const doubled = parse(lines.toSpliced(line, 0, "", lines[headlineLine] ?? "", "").join("\n"));
        expect({ ...factsOf(doubled), leads: [] }).toEqual({ ...factsOf(original), leads: [] });
        expect(doubled.blocks.filter((block) => block.kind === "headline").length).toBeGreaterThan(1);
      }),
      { numRuns: 10 },
    );
  });

  test("by furniture below it: all of that is furniture, and nothing else changes", () => {
    const furniture = fc.constantFrom(..."نظر شما|ارسال نظر|captcha|اخبار مرتبط|پربازدیدترین‌ها|چاپ|انتهای پیام/|نام|ایمیل|نظر شما *|پیشنهاد سردبیر|".split("|"));
    fc.assert(
      fc.property(fc.array(furniture, { minLength: 1, maxLength: 12 }), (added) => {
        const longer = parse(`${source}\n\nنظر شما\n${added.join("\n")}`);
        expect(factsOf(longer)).toEqual(factsOf(original));
        const behind = longer.blocks.filter((block) => block.from > source.length);
        expect(behind.filter((block) => block.kind !== "furniture" && block.kind !== "blank")).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  test("by an end that is cut off behind a word: no other publication or code comes of it", () => {
    const gaps = Array.from(source.matchAll(/\s/g), (gap) => gap.index);
    fc.assert(
      fc.property(fc.constantFrom(...gaps), (end) => expectNothingNew(parse(source.slice(0, end)))),
      { numRuns: 20 },
    );
  });

  // Emptied, not cut out: a masthead's day that comes to touch the code's line reads as the item's, and rightly so.
  test("by emptied lines: no other publication or code comes of it", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(lines.length), { maxLength: 10 }), (emptied) => expectNothingNew(parse(lines.map((line, i) => (emptied.includes(i) ? "" : line)).join("\n")))),
      { numRuns: 20 },
    );
  });

  test("in the order of its lines: no other publication or code comes of it", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: lines.length }), (mixed) => expectNothingNew(parse(mixed.join("\n")))),
      { numRuns: 20 },
    );
  });

  /** What a damaged page says of itself, the whole page says. */
  function expectNothingNew({ published, newsCode }: Document): void {
    expect([original.published?.value.day, undefined]).toContain(published?.value.day);
    expect([original.newsCode?.value, undefined]).toContain(newsCode?.value);
  }
});
