import { expect, test } from "vitest";
import { readSounds, soundDistance } from "./sound.ts";

const distance = (latin: string, word: string) => soundDistance(readSounds(latin), word, 9);

test.each([
  ["lavrov", "لاوروف", "لاریجانی"],
  ["bagheri", "باقری", "باقر"],
  ["araqchi", "عراقچی", "عراقی"],
  ["araghchi", "عراقچی", "عراق"],
  ["amirabdollahian", "امیرعبداللهیان", "عبداللهیان"],
  ["gaza", "غزه", "گاز"],
  ["hossein", "حسین", "حسن"],
  ["zarif", "ظریف", "ظرف"],
  ["fouad", "فواد", "فولاد"],
  ["Erdoğan", "اردوغان", "اردن"],
  ["Schulz", "شولز", "شورا"],
  ["khamenei", "خامنهای", "خامی"],
  ["nasrallah", "نصرالله", "نصر"],
])("%s sounds like %s, more than %s", (latin, word, other) => {
  expect(distance(latin, word)).toBeLessThanOrEqual(0.45);
  expect(distance(latin, word)).toBeLessThan(distance(latin, other));
});

test("a consonant too many or too few is a whole step", () => {
  expect(distance("oman", "عمان")).toBe(0);
  expect(distance("oman", "آلمان".replace("آ", "ا"))).toBeGreaterThanOrEqual(1);
  expect(distance("iran", "ایرانی")).toBeGreaterThan(0.2);
});

test("what begins otherwise is no candidate at all", () => {
  expect(distance("bagheri", "صابری")).toBe(Infinity);
  expect(soundDistance(readSounds("42"), "باقری", 9)).toBe(Infinity);
});
