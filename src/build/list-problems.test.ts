import { expect, test } from "vitest";
import type { Document, Problem } from "../document/document.ts";
import { parsePage } from "../parse/parse-page.ts";
import { limitProblems, listProblems } from "./list-problems.ts";

function page(id: string, source: string, problems: readonly Problem[]): Document {
  return { ...parsePage({ id, file: `${id}.txt`, sha256: "", source, encoding: "utf-8" }), problems };
}

const problem = (from: number, code: Problem["code"], message: string): Problem => ({ from, to: from, code, message });

test("a problem is said with its file, line, column and code, in their order", () => {
  const documents = [
    page("b", "یک\r\nدو\rسه\nچهار", [problem(10, "new-person", "c"), problem(4, "two-dates", "b"), problem(0, "no-outlet", "a"), problem(0, "no-date", "a"), problem(14, "furniture-in-doubt", "d")]),
    page("a", "😀 خبر", [problem(3, "no-date", "behind a pair of code units")]),
    page("c", "خبر", []),
  ];
  const paths = new Map([["a", "seeds/a.txt"], ["b", "seeds/b.txt"]]);
  expect(listProblems(documents, paths)).toEqual([
    "seeds/a.txt:1:4 no-date behind a pair of code units",
    "seeds/b.txt:1:1 no-date a",
    "seeds/b.txt:1:1 no-outlet a",
    "seeds/b.txt:2:1 two-dates b",
    "seeds/b.txt:4:1 new-person c",
    "seeds/b.txt:4:5 furniture-in-doubt d",
  ]);
});

test("a page alone goes by its own name, and an empty page has a first line", () => {
  expect(listProblems([page("a", "", [problem(0, "no-headline", "x")])], new Map())).toEqual(["a.txt:1:1 no-headline x"]);
});

test("a long list is cut, and says so", () => {
  const lines = Array.from({ length: 1234 }, (_, i) => `x.txt:${i + 1}:1 no-date x`);
  expect(limitProblems(lines.slice(0, 200))).toHaveLength(200);
  expect(limitProblems(lines)).toHaveLength(201);
  expect(limitProblems(lines).at(-1)).toMatch(/^and 1034 more problems/);
});
