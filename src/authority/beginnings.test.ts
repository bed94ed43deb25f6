import { expect, test } from "vitest";
import { readWords } from "../text/words.ts";
import { mayBegin, readBeginnings } from "./beginnings.ts";

test("every name may begin with its own first words, others hardly ever", () => {
  const beginnings = readBeginnings(["قطر", "قم", "امیرعبداللهیان", "ابوظبی"]);
  const begins = (text: string) => mayBegin(beginnings, readWords(text), 0);
  for (const text of ["قطر", "قم", "قم و", "امیرعبداللهیان", "قطرات", "امیر", "ابو ظبی", "اب وظبی", "ق طر", "ق م"]) expect([text, begins(text)]).toEqual([text, true]);
  for (const text of ["گفت", "به", "به قطر", "ق، طر", "قر"]) expect([text, begins(text)]).toEqual([text, false]);
});
