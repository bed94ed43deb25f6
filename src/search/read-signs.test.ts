import { expect, test } from "vitest";
import { readSigns } from "./read-signs.ts";

test.each([
  ["سفر غزه", [], "words say what they are"],
  ["«وزیر خارجه» عمان", [["phrase", ["وزیر خارجه"], "وزیر خارجه عمان"]], "a phrase falls into its words"],
  ['سفر "عمان"', [["phrase", ["عمان"], "سفر عمان"]], "in any quotation marks"],
  ["غزه -هزینه", [["without", ["هزینه"], "غزه"]], "an exclusion goes"],
  ["غزه -«وزیر خارجه»", [["without", ["وزیر خارجه"], "غزه"]], "a phrase with it"],
  ["-غزه", [], "where nothing else is asked for, it is a word"],
  ["عنوان:غزه سفر", [["headline", ["غزه"], "غزه سفر"]], "what is for the headline is looked for everywhere"],
  ["عنوان:«سفر وزیر»", [["headline", ["سفر وزیر"], "«سفر وزیر»"], ["phrase", ["سفر وزیر"], "عنوان:سفر وزیر"]], "each sign by itself"],
  ["عمان یا لاوروف OR قطر سفر", [["either", ["عمان", "لاوروف", "قطر"], "عمان لاوروف قطر سفر"]], "without the signs all are asked for"],
  ["«وزیر خارجه» یا عمان", [["phrase", ["وزیر خارجه"], "وزیر خارجه یا عمان"], ["either", ["وزیر خارجه", "عمان"], "«وزیر خارجه» عمان"]], "phrases too"],
  ["قطر یا عنوان:غزه", [["either", ["قطر", "غزه"], "قطر عنوان:غزه"], ["headline", ["غزه"], "قطر یا غزه"]], "a label is said for itself"],
  ["یا عمان", [], "a word where it stands alone"],
])("%s", (query, expected) => {
  expect(readSigns(query).map(({ kind, words, refused }) => [kind, words, refused])).toEqual(expected);
});
