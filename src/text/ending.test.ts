import { expect, test } from "vitest";
import { endingOf, endsIn } from "./ending.ts";

const IN_THIS = endingOf(/(?<!\p{L})در[ ](?:این[ ])?|^وی[ ]/u);

test.each([
  { text: "در این دیدار", at: 3, ends: true, why: "the shorter of two endings" },
  { text: "در این دیدار", at: 7, ends: true, why: "the longer one" },
  { text: "در این دیدار", at: 6, ends: false, why: "the place is inside a word" },
  { text: "پدر این دیدار", at: 4, ends: false, why: "another word ends in the same letters" },
  { text: "وی گفت", at: 3, ends: true, why: "it stands at the text's beginning" },
  { text: "و وی گفت", at: 5, ends: false, why: "the beginning is the text's, not a word's" },
  { text: "", at: 0, ends: false, why: "nothing stands before the beginning" },
])("«$text» up to $at: $why", ({ text, at, ends }) => {
  expect(endsIn(text, IN_THIS, at)).toBe(ends);
});

test("gives the same answer however often and in whatever order it is asked", () => {
  expect([7, 6, 7, 3].map((at) => endsIn("در این دیدار", IN_THIS, at))).toEqual([true, false, true, true]);
});
