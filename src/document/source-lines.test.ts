import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsePage } from "../parse/parse-page.ts";
import { sliceSpan } from "../text/span.ts";
import type { Block } from "./document.ts";
import { sourceLines } from "./source-lines.ts";

const read = (source: string) => sourceLines(source, parsePage({ id: "x", file: "x.txt", sha256: "", source, encoding: "utf-8" }).blocks);
const join = (source: string) => read(source).flatMap(({ pieces }) => pieces.map((piece) => sliceSpan(source, piece))).join("");

describe("the lines of a saved page", () => {
  test.each(readdirSync("seeds"))("%s: joined, they are the page", (file) => {
    const source = readFileSync(`seeds/${file}`, "utf8");
    expect(join(source)).toBe(source);
  });

  test("joined, they are the page, whatever it holds", () => {
    const page = fc.array(fc.constantFrom("غزه", "کد خبر: ۱۲", "*", " ", "\n", "\r\n", "\r", "\u{feff}"), { maxLength: 20 });
    fc.assert(fc.property(page, (parts) => void expect(join(parts.join(""))).toBe(parts.join(""))));
  });

  test("count from one, blank ones too, as any editor counts them", () => {
    const lines = read("الف\n\nب\r\nپ");
    expect(lines.map(({ number, from, to }) => [number, from, to])).toEqual([[1, 0, 4], [2, 4, 5], [3, 5, 8], [4, 8, 9]]);
  });

  test("are cut where two blocks share one", () => {
    const blocks: Block[] = [
      { kind: "headline", reason: "first-line", from: 0, to: 3 },
      { kind: "credit", reason: "site-name", from: 3, to: 9 },
    ];
    const [line] = sourceLines("تیت-رسانه", blocks);
    expect(line?.pieces.map(({ from, to, block }) => [from, to, block.kind])).toEqual([[0, 3, "headline"], [3, 9, "credit"]]);
  });

  test("share a block that runs over several of them", () => {
    const blocks: Block[] = [{ kind: "paragraph", reason: "body", from: 0, to: 5 }];
    expect(sourceLines("یک\nدو", blocks).map(({ pieces }) => pieces.map(({ from, to }) => [from, to]))).toEqual([[[0, 3]], [[3, 5]]]);
  });
});
