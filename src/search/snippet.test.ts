import fc from "fast-check";
import { expect, test } from "vitest";
import { sliceSpan } from "../text/span.ts";
import { findMatches } from "./find-matches.ts";
import { parseQuery } from "./parse-query.ts";
import { chooseExcerpts, chooseSnippet } from "./snippet.ts";

function snippet(text: string, query: string, length: number): string {
  return sliceSpan(text, chooseSnippet(text, findMatches(text, parseQuery(query)), length));
}

const TEXT = "غزه در آغاز است و سپس سخن دیگری می‌آید؛ در پایان مردم غزه و فلسطین و غزه با هم هستند و بس";

test.each([
  ["the densest place", "غزه فلسطین", 40, "پایان مردم غزه و فلسطین و غزه با هم"],
  ["the beginning, where nothing matches", "لبنان", 20, "غزه در آغاز است و"],
  ["the beginning, where the match stands there", "آغاز", 24, "غزه در آغاز است و سپس"],
  ["the end, where the match stands there", "بس", 24, "با هم هستند و بس"],
  ["a match longer than the snippet, whole", "«مردم غزه و فلسطین»", 8, "مردم غزه و فلسطین"],
  ["all of a short text", "غزه", 500, TEXT],
])("shows %s", (_, query, length, shown) => {
  expect(snippet(TEXT, query, length)).toBe(shown);
});

test("many different words are worth more than one word many times", () => {
  expect(snippet("غزه غزه غزه غزه، و پس از آن بسیار سخن دیگر، تا غزه و لبنان در پایان", "غزه لبنان", 20)).toContain("غزه و لبنان");
});

test("a snippet keeps to its length, holds a match, and cuts no word", () => {
  const text = fc.array(fc.constantFrom("غزه", "می‌کنم", "و", "لبنان،", "سازمان", "\n"), { maxLength: 40 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(text, fc.integer({ min: 10, max: 80 }), (source, length) => {
      const matches = findMatches(source, parseQuery("غزه لبنان"));
      const { from, to } = chooseSnippet(source, matches, length);
      expect(to - from).toBeLessThanOrEqual(length);
      expect(source.slice(0, from)).toMatch(/(^|\s)$/);
      expect(source.slice(to)).toMatch(/^($|\s|،)/);
      if (matches.length > 0) expect(matches.some((match) => from <= match.from && match.to <= to)).toBe(true);
    }),
  );
});

test("of the passages of a text the best come first, with their matches, and the others are counted", () => {
  const passages = ["سخن دیگر", "غزه", "غزه و لبنان", "لبنان و لبنان", "از لبنان"];
  const { best, rest } = chooseExcerpts(passages, parseQuery("غزه لبنان"), { passages: 3, length: 40 });
  const shown = best.map(({ passage, matches }) => [passage, matches.map((match) => sliceSpan(passages[passage] ?? "", match))]);
  expect(shown).toEqual([
    [2, ["غزه", "لبنان"]],
    [3, ["لبنان", "لبنان"]],
    [1, ["غزه"]],
  ]);
  expect(rest).toBe(1);
});

test("the same words are shown once", () => {
  const { best, rest } = chooseExcerpts(["غزه و لبنان", "غزه و لبنان", "غزه"], parseQuery("غزه"), { passages: 3, length: 40 });
  expect(best.map(({ passage }) => passage)).toEqual([0, 2]);
  expect(rest).toBe(1);
});
