import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findNearWords } from "./near-words.ts";

const near = (word: string, words: string, isOpenEnded = false) => {
  const list = words.split(" ").sort((a, b) => (a < b ? -1 : 1));
  return findNearWords(list, word, isOpenEnded).sort((a, b) => a.cost - b.cost).map(({ at }) => list[at]);
};

test.each([
  ["مجارصتان", "مجارستان", "a letter of the same sound"],
  ["گذارش", "گزارش", "a letter of the same sound"],
  ["فلسظین", "فلسطین", "a key beside it"],
  ["بیمارستنا", "بیمارستان", "two letters swapped"],
  ["امیرعبدللهیان", "امیرعبداللهیان", "a letter lost"],
  ["استانداررد", "استاندارد", "a letter twice"],
  ["صحیونیصت", "صهیونیست", "two slips in a long word"],
])("«%s» is near «%s»: %s", (word, meant) => {
  expect(near(word, `${meant} ایران قطر گذرنامه`)).toEqual([meant]);
});

describe("short words stay what they are", () => {
  test.each([
    ["همان", "عمان"],
    ["عمان", "همان امان"],
    ["غزه", "مزه"],
    ["ایرن", "ایران"],
    ["سفر", "صفر"],
  ])("«%s» is not %s", (word, others) => {
    expect(near(word, others.replace("امان", ""))).toEqual([]);
  });

  test("but for a letter of the same sound in one of four", () => {
    expect(near("وذیر", "وزیر")).toEqual(["وزیر"]);
  });
});

test("of words that are equally near by letters, the same sound comes before a neighbouring key, and that before any other", () => {
  expect(near("گذارش", "گوارش گدارش گزارش")).toEqual(["گزارش", "گدارش", "گوارش"]);
});

test("while it is typed, a word may be the beginning of another", () => {
  expect(near("مجارص", "مجارستان")).toEqual([]);
  expect(near("مجارص", "مجارستان", true)).toEqual(["مجارستان"]);
  expect(near("مجارص", "مجارستان مجارستانی", true)).toEqual(["مجارستان", "مجارستانی"]);
});

test("leaving out words that begin alike changes nothing", () => {
  const letters = fc.string({ unit: fc.constantFrom(..."ابتسصزذ"), minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(fc.uniqueArray(letters, { maxLength: 40 }), letters, fc.boolean(), (some, word, isOpenEnded) => {
      const words = some.sort((a, b) => (a < b ? -1 : 1));
      const alone = words.flatMap((each, at) => findNearWords([each], word, isOpenEnded).map(({ cost }) => ({ at, cost })));
      expect(findNearWords(words, word, isOpenEnded)).toEqual(alone);
    }),
    { numRuns: 500 },
  );
});

test("is what every way of two slips would find", () => {
  const letters = fc.string({ unit: fc.constantFrom(..."بتسن"), minLength: 8, maxLength: 9 });
  fc.assert(
    fc.property(letters, fc.nat(8), fc.constantFrom("lost", "added", "other", "swapped"), (word, at, slip) => {
      const rest = word.slice(at + 1);
      const changed = {
        lost: word.slice(0, at) + rest,
        added: `${word.slice(0, at)}ن${word.slice(at)}`,
        other: `${word.slice(0, at)}ن${rest}`,
        swapped: word.slice(0, at) + rest.charAt(0) + word.charAt(at) + rest.slice(1),
      }[slip];
      fc.pre(changed.length >= 8);
      expect(findNearWords([word], changed, false)).toHaveLength(1);
    }),
    { numRuns: 500 },
  );
});
