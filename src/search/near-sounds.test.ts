import fc from "fast-check";
import { expect, test } from "vitest";
import { findNearSounds, soundDistance } from "./near-sounds.ts";
import { readSounds } from "./sound.ts";

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

test("hearing once what words share, and passing over words, changes nothing", () => {
  const letters = fc.string({ unit: fc.constantFrom(..."اویهعلررق"), minLength: 1, maxLength: 7 });
  const latin = fc.string({ unit: fc.constantFrom(..."aeioulrqgh"), minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(fc.uniqueArray(letters, { maxLength: 40 }), latin, fc.constantFrom(0.2, 0.45, 9), (some, typed, most) => {
      const words = some.sort((a, b) => (a < b ? -1 : 1));
      const alone = words.map((word, at) => ({ at, distance: soundDistance(readSounds(typed), word, most) })).filter((each) => each.distance <= most);
      expect(findNearSounds(words, readSounds(typed), most)).toEqual(alone);
    }),
    { numRuns: 500 },
  );
});
