import { expect, test } from "vitest";
import { formatTerm } from "./format-term.ts";

test.each([
  [{ from: "2021-08-25", to: "2024-05-19" }, "از ۳ شهریور ۱۴۰۰ تا ۳۰ اردیبهشت ۱۴۰۳"],
  [{ from: "2004-03-09", to: null }, "از ۱۹ اسفند ۱۳۸۲ دست‌کم تا ۸ مهر ۱۴۰۴"],
  [{ from: null, to: "2024-05-19" }, "آغاز نامعلوم تا ۳۰ اردیبهشت ۱۴۰۳"],
  [{ from: "2025-12-01", to: null }, "از ۱۰ آذر ۱۴۰۴"],
])("an office with the days %o is said to be held %s", (term, words) => {
  expect(formatTerm(term, "2025-09-30")).toBe(words);
});
