import { expect, test } from "vitest";
import { mayBegin, readBeginnings } from "./beginnings.ts";

test("every name may begin with its own first word, a short word always, another hardly ever", () => {
  const names = ["قطر", "قم", "امیرعبداللهیان"];
  const beginnings = readBeginnings(names);
  expect([...names, "قطرات", "امیر", "به"].every((word) => mayBegin(beginnings, word))).toBe(true);
  expect(mayBegin(beginnings, "گفت")).toBe(false);
});
