import fc from "fast-check";
import { expect, test } from "vitest";
import { mayMatch, patternOf } from "./pattern.ts";
import { rowsWithin, tableOf } from "./pattern-table.ts";
import { narrow, readText } from "./reading.ts";

const ROWS = [/دیدار[ ]کرد/u, /^.{3}/u, /سفر/u, /(?:نامه|پیام)[ ]داد/u, /[^ ]/u, /سفر[ ]رفت/u].map((regex) => ({ pattern: patternOf(regex) }));
const TABLE = tableOf(ROWS);

test("law: the rows within a text are those whose patterns may match, in their order", () => {
  const word = fc.constantFrom("دیدار", "کرد", "سفر", "رفت", "نامه", "داد", "وی");
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), fc.nat(40), fc.nat(40), (words, a, b) => {
      const page = readText(words.join(" "));
      const [from, to] = [Math.min(a, b, page.to), Math.min(Math.max(a, b), page.to)];
      const stretch = narrow(page, { from, to });
      expect(rowsWithin(TABLE, stretch)).toEqual(ROWS.filter(({ pattern }) => mayMatch(pattern, stretch)));
    }),
  );
});

test("rows that are made behind a reading are all within it", () => {
  const page = readText("سفر کرد");
  expect(rowsWithin(TABLE, page)).toContain(ROWS[2]);
  const late = Array.from({ length: 70 }, () => ({ pattern: patternOf(/نشست/u) }));
  expect(rowsWithin(tableOf(late), page)).toHaveLength(70);
});

test("rows are made in their order", () => {
  expect(() => tableOf(ROWS.toReversed())).toThrow(/^Expected row 1 behind the one before it/u);
});
