import { expect, test } from "vitest";
import { findInflected, isNoun, readDictionary } from "./read-dictionary.ts";

const AFF = "SFX sg N 1\nSFX sg 0 ‌ها/FFWW .\nSFX su N 1\nSFX su 0 ‌تر/sg .\nSFX sa N 1\nSFX sa 0 ش/FFWW .\n";
const DIC = "4\nکتاب/sasg\nگُفت‌وگو/sa\nبزرگ/su\nرفت\n";
const dictionary = readDictionary(AFF, DIC);
const forms = (letters: string) => findInflected(dictionary, letters).map(({ form }) => form);

test("finds a word by its letters, folded and without half-spaces", () => {
  expect(dictionary.entries.get("گفتوگو")).toEqual([{ form: "گفت‌وگو", flags: "sa" }]);
});

test("knows the endings that a word takes, and those behind them", () => {
  expect([forms("کتابها"), forms("کتابش"), forms("بزرگتر"), forms("بزرگترها")]).toEqual([["کتاب‌ها"], ["کتابش"], ["بزرگ‌تر"], ["بزرگ‌تر‌ها"]]);
  expect(forms("رفتها")).toEqual([]);
});

test("knows nouns by their plural", () => {
  expect([isNoun(dictionary, "کتاب"), isNoun(dictionary, "رفت"), isNoun(dictionary, "نیست")]).toEqual([true, false, false]);
});
