import { expect, test } from "vitest";
import { countWords } from "./count-words.ts";
import { suggestWords } from "./suggest-words.ts";
import { readTypedEnds } from "./typed-ends.ts";

const TEXTS = [
  "گفت‌وگوی وزیر خارجه با همتای قطری؛ او گفت مسؤولان کشورها آمدند.",
  "گفت و گفته بود که واکنش کشورهای منطقه مسئله نیست. گفت‌وگو در ۱۴۰۲",
  "کشور قطر واکنشی نشان داد.",
];
const words = countWords(TEXTS);

function suggested(typed: string): string[] {
  return suggestWords(words, readTypedEnds(typed), 5).map(({ head, word, texts }) => `${head}${word} ${texts}`);
}

test.each([
  ["وز", ["وزیر 1"], "the beginning of a word"],
  ["وزیر خار", ["وزیر خارجه 1"], "only the last word goes on; what stands before it is kept"],
  ["کشو", ["کشور 1"], "one form of a word for all of its stem"],
  ["کشورها", ["کشورها 1"], "another form once its letters are typed"],
  ["گفت و گ", ["گفت‌وگو 1"], "a word with half-spaces, typed with spaces"],
  ["گفتگ", ["گفت‌وگو 1"], "a compound, typed without its link"],
  ["مسئو", ["مسؤولان 1"], "the other spelling of the same word"],
  ["همتای و ا", [], "a word of grammar begins no other word"],
  ["«وزیر خا", ["«وزیر خارجه 1"], "inside an open quotation"],
  ["-قط", ["-قطر 1"], "a word to be left out"],
  ["ق", [], "a single letter"],
  ["قطر ", [], "nothing is being typed behind a space"],
  ["که", [], "words of grammar are no suggestions"],
])("%s goes on to %o: %s", (typed, expected, _reason) => {
  expect(suggested(typed)).toEqual(expected);
});

test("a word counts once a text, in its most usual spelling", () => {
  const counted = countWords(["مسأله و مسأله", "مسأله", "مسئله ۱۲ الف"]);
  expect(counted).toEqual([
    { key: "الف", word: "الف", texts: 1 },
    { key: "مساله", word: "مسأله", texts: 2 },
    { key: "مسیله", word: "مسئله", texts: 1 },
  ]);
});
