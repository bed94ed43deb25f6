import fc from "fast-check";
import { expect, test } from "vitest";
import { matchesIn, matchIn, matches, mayMatch, patternOf } from "./pattern.ts";
import { narrow, readText } from "./reading.ts";

const MEETS = patternOf(/(?<!\p{L})دیدار(?:[ ](?:کرد|خواهد))?/gu);
const ANYTHING = patternOf(/^.{3}/u);

test("a pattern is tried where one of its pieces stands, and found with its place", () => {
  const page = readText("وی دیروز با همتای خود دیدار کرد.");
  expect(matchIn(patternOf(/دیدار[ ]کرد/u), page)).toMatchObject({ 0: "دیدار کرد", index: 22 });
  expect(matches(patternOf(/سفر[ ]کرد/u), page)).toBe(false);
  expect(matches(ANYTHING, page)).toBe(true);
});

test("a stretch is asked for its own pieces", () => {
  const page = readText("دیدار کرد و رفت");
  expect(matchesIn(MEETS, narrow(page, { from: 0, to: 9 })).map(([said]) => said)).toEqual(["دیدار کرد"]);
  expect(mayMatch(MEETS, narrow(page, { from: 10, to: 15 }))).toBe(false);
});

test("a pattern that is made behind a reading may match in it", () => {
  const page = readText("سفر کرد");
  expect(matches(MEETS, page)).toBe(false);
  const late = Array.from({ length: 70 }, () => patternOf(/سفر/u));
  expect(late.every((pattern) => matches(pattern, page))).toBe(true);
});

test("law: what is not tried would not have matched", () => {
  const patterns = ["ab|ba", "a.?b", "(?:ab)+c", "c\\b", "b[ ]a", "b\\na", "[^a]{2}"].map((source) => patternOf(new RegExp(source, "u")));
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", "b", "c", " ", "\n"), maxLength: 30 }), fc.nat(30), fc.nat(30), (text, a, b) => {
      const page = readText(text);
      const [from, to] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
      const stretch = narrow(page, { from, to });
      for (const pattern of patterns) expect(matches(pattern, stretch)).toBe(pattern.regex.test(stretch.text));
    }),
  );
});
