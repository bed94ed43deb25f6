import { expect, test } from "vitest";
import { mayEndStem, stemOf } from "./stem.ts";

test.each([
  ["کشور کشورها کشورهای کشورهایی کشورهایشان کشوری"],
  ["ایرانی ایرانیان ایرانیها"],
  ["بزرگ بزرگتر بزرگترین بزرگترینها"],
  ["اقدام اقدامات"],
  ["مذاکره مذاکرات مذاکرهای"],
  ["رفت رفتن رفته رفتند میرفت نمیرفتند"],
  ["میگوید میگویند میگویم نمیگوید"],
  ["خانه خانهها خانگی"],
])("forms of one word have one stem: %s", (forms) => {
  expect(new Set(forms.split(" ").map(stemOf)).size).toBe(1);
});

test.each([
  ["عمان", "عم"],
  ["همان", "هم"],
  ["ملت", "مل"],
  ["میز", "ز"],
  ["دختر", "دخ"],
])("a word that only looks inflected keeps apart: %s and %s", (word, other) => {
  expect(stemOf(word)).not.toBe(stemOf(other));
});

test("what is not in Persian letters is its own stem", () => {
  expect(["captcha", "1402", ""].map(stemOf)).toEqual(["captcha", "1402", ""]);
});

test("what may end a stem lets every ending through", () => {
  const words = "کشور کشورها کشورهایی بزرگترینها مذاکرات ایرانیان رفته رفتند رفتهها خانهها خانگی میگویند نمیگویم سازمانهایشان".split(" ");
  for (const word of words) {
    const stem = stemOf(word);
    const from = word.indexOf(stem) + stem.length;
    expect(mayEndStem(word.slice(from)), word).toBe(true);
  }
});
