import { expect, test } from "vitest";
import { CorpusError } from "./corpus-error.ts";
import { cutWords, decodeRanges, decodeWords, filesOfBeginning } from "./word-files.ts";

const all = Array.from({ length: 4000 }, (_, i) => ({ word: `w${i}`, key: `k${String(i).padStart(4, "0")}`, texts: 1 }));
const { ranges, files } = cutWords(all);

test("the files hold all words in order, and come through their door unchanged", () => {
  expect(files.flatMap(({ words }) => words)).toEqual(all);
  expect(decodeRanges(JSON.parse(JSON.stringify(ranges)))).toEqual(ranges);
  expect(decodeWords(JSON.parse(JSON.stringify(files[0])))).toEqual(files[0]?.words);
});

test.each([
  ["k0", [0]],
  ["k1", [0, 1]],
  ["k149", [0]],
  ["k15", [0, 1]],
  ["k16", [1]],
  ["k3999", [2]],
  ["k", [0, 1, 2]],
  ["a", [0]],
  ["z", [2]],
])("the words that begin with %s are in %o", (beginning, numbers) => {
  expect(filesOfBeginning(ranges, beginning)).toEqual(numbers);
  const held = numbers.flatMap((number) => files[number]?.words ?? []);
  expect(held.filter(({ key }) => key.startsWith(beginning))).toEqual(all.filter(({ key }) => key.startsWith(beginning)));
});

test("a corpus without words has no file, and asks for none", () => {
  expect(filesOfBeginning(cutWords([]).ranges, "k")).toEqual([]);
});

test("anything else is refused", () => {
  expect(() => decodeRanges({ starts: [1] })).toThrow(CorpusError);
  expect(() => decodeWords({ words: [{ word: "w", key: "k", texts: 0 }] })).toThrow("at words.0.texts of a words file");
});
