import fc from "fast-check";
import { expect, test } from "vitest";
import { neededPieces } from "./needed-pieces.ts";

const ROWS: readonly (readonly [pattern: RegExp, pieces: readonly (readonly string[])[], why: string])[] = [
  [/دیدار/u, [["دیدار"]], "plain letters are all needed"],
  [/دیدار|ملاقات/u, [["دیدار", "ملاقات"]], "one of the two"],
  [/دیدار|.*/u, [], "the second may be anything"],
  [/گفت[ \u200c]?گو/u, [["گفت گو", "گفت‌گو", "گفتگو"]], "a small class may stand or not"],
  [/(?:دیدار|دیداری)[ ]/u, [["دیدار ", "دیداری "]], "what goes on behind a choice goes on behind each"],
  [/دیدار(?:ی|های)?/u, [["دیدار"]], "who finds the shorter finds the longer"],
  [/(?<!\p{L})به[ ].{0,40}[ ]سفر[ ]کرد/u, [[" سفر کرد"], ["به "]], "two stretches, the rarer first"],
  [/(?<=خبر )\p{L}+(?!خبر)/u, [["خبر "]], "what stands before a match stands in the text; what must not stand there, need not"],
  [/(?:الف)+ب/u, [["الف"], ["ب"]], "what stands once or more stands once"],
  [/(?:الف)*ب?/u, [], "nothing has to stand"],
  [/[\p{L}]{2,20}/u, [], "any letters"],
  [/[آ-ی]+/u, [], "a range is not counted out"],
  [/\.\u200c(?<name>x)\k<name>/u, [[".\u200cx"]], "escapes and groups with names"],
  [/(?:a{2}|b{1})x?/u, [["a", "b"]], "numbers of times"],
];

test.each(ROWS)("%s: %s, %s", (pattern, pieces) => {
  expect(neededPieces(pattern.source).map((choice) => choice.toSorted())).toEqual(pieces.map((choice) => choice.toSorted()));
});

/** Patterns of a few letters, so that texts of the same letters match many of them. */
const { pattern } = fc.letrec<{ pattern: string }>((tie) => ({
  pattern: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom("a", "b", "c", "ab", "[ab]", "[^c]", ".", "^", "(?=a)", "(?<!b)", "(?<=ab)", "(?=b|c)"),
    fc.tuple(tie("pattern"), tie("pattern")).map(([x, y]) => x + y),
    fc.tuple(tie("pattern"), tie("pattern")).map(([x, y]) => `(?:${x}|${y})`),
    fc.tuple(tie("pattern"), fc.constantFrom("?", "*", "+", "{2}", "{1,2}", "{0,3}?", "{2,}")).map(([x, times]) => `(?:${x})${times}`),
  ),
}));

test("law: a text in which a pattern matches holds a piece of each choice", () => {
  fc.assert(
    fc.property(pattern, fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 }), (source, text) => {
      const isHeld = neededPieces(source).every((choice) => choice.some((piece) => text.includes(piece)));
      expect(isHeld || !new RegExp(source, "u").test(text)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
