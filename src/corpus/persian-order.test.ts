import fc from "fast-check";
import { expect, test } from "vitest";
import { comparePersian, initialOf, sortByName } from "./persian-order.ts";

const ordered = ["آلمان", "اردن", "ایران", "بحرین", "پاکستان", "ترکیه", "جده", "چین", "روسیه", "ژنو", "عراق", "فلسطین", "قطر", "کویت", "گرجستان", "لبنان", "مصر", "نیویورک", "واشنگتن", "هند", "یمن"];

test("پ چ ژ ک گ stand in their places", () => {
  expect(ordered.toReversed().sort(comparePersian)).toEqual(ordered);
});

test("spellings of one name stand side by side", () => {
  expect(["ایران", "أردن", "اردن", "اسپانیا"].sort(comparePersian).slice(0, 2).sort()).toEqual(["أردن", "اردن"].sort());
  expect(comparePersian("كويت", "کویت")).toBe(0);
});

test("equal names are ordered by id, so that the order is stable", () => {
  const items = [{ id: "b", name: "حسین" }, { id: "c", name: "باقری" }, { id: "a", name: "حسین" }];
  expect(sortByName(items).map((item) => item.id)).toEqual(["c", "a", "b"]);
  const shuffled = fc.shuffledSubarray(items, { minLength: items.length });
  fc.assert(
    fc.property(shuffled, (list) => {
      expect(sortByName(list)).toEqual(sortByName(items));
    }),
  );
});

test.each([["آلمان", "آ"], ["اردن", "ا"], ["أردن", "ا"], ["«گردان»", "گ"], ["ژاپن", "ژ"], ["كويت", "ک"], ["…", ""]])("%s is listed under %s", (name, letter) => {
  expect(initialOf(name)).toBe(letter);
});
