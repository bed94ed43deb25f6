import fc from "fast-check";
import { expect, test } from "vitest";
import { squeeze } from "../text/squeeze.ts";
import { readWordList, writeWordList } from "./word-list.ts";

const read = (words: readonly { key: string; word: string; texts: number }[]) => {
  const { keys, counts, written } = readWordList(writeWordList(words));
  return keys.map((key, at) => ({ key, word: written(at), texts: counts[at] }));
};

test.each([
  ["می‌گوید", "a half-space"],
  ["مسئله", "another letter"],
  ["آن‌ها", "both"],
  ["گفت و گو", "spaces"],
  ["COVID", "capitals"],
  ["مُحَمّد", "marks"],
  ["ﷺ", "one sign for many letters"],
  ["الگوریتم‌هایشان‌را‌نمی‌شناختند‌ها", "more than twenty-five letters that stay"],
])("«%s» is read as it was written: %s", (word) => {
  expect(read([{ key: squeeze(word), word, texts: 3 }])).toEqual([{ key: squeeze(word), word, texts: 3 }]);
});

test("any ascending words are read as they were written", () => {
  const word = fc.string({ unit: fc.constantFrom(..."ابتسئآأةيك‌ \u064eabZ"), minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(fc.array(fc.tuple(word, fc.nat())), (some) => {
      const words = some.map(([each, texts]) => ({ key: squeeze(each), word: each, texts })).filter(({ key }) => key !== "").sort((a, b) => (a.key < b.key ? -1 : 1));
      expect(read(words)).toEqual(words);
    }),
  );
});
