import { expect, test } from "vitest";
import { answersOf, enterQuestion } from "./questions.ts";

test("each question has a bit of its own in the answers for a word", () => {
  const isShort = enterQuestion((key) => key.length < 3);
  const isArabic = enterQuestion((key) => key.startsWith("ال"));
  expect(["از", "الجابر", "ال", "قطر"].map((key) => answersOf(key))).toEqual([isShort, isArabic, isShort | isArabic, 0]);
});

test("a question that is entered late is answered for words that were met before", () => {
  expect(answersOf("عمان")).toBe(0);
  const isOman = enterQuestion((key) => key === "عمان");
  expect(answersOf("عمان") & isOman).toBe(isOman);
});

test("a word is asked once", () => {
  const asked: string[] = [];
  enterQuestion((key) => asked.push(key) > 0);
  answersOf("مسقط");
  answersOf("مسقط");
  expect(asked).toEqual(["مسقط"]);
});
