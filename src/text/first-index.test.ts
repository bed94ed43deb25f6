import { expect, test } from "vitest";
import { firstAtLeast, firstIndex } from "./first-index.ts";

test("finds for every border the index at it", () => {
  for (let border = 0; border <= 9; border++) expect(firstIndex(0, 9, (index) => index < border)).toBe(border);
});

test("asks about no index outside", () => {
  const asked: number[] = [];
  firstIndex(3, 6, (index) => asked.push(index) > 0);
  expect(asked.filter((index) => index < 3 || index >= 6)).toEqual([]);
});

test.each([
  [0, 0],
  [2, 0],
  [3, 1],
  [4, 1],
  [5, 3],
  [6, 4],
])("of numbers that repeat, takes the first that is %i or more", (least, index) => {
  expect(firstAtLeast([2, 4, 4, 5], least)).toBe(index);
});
