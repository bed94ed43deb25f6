import { closeUp } from "./letters.ts";

/**
 * Words that the Academy's orthography sets apart and careful news does, though a dictionary or the sentences that were
 * counted have them closed: «این», «آن», «هیچ» and «همین» stand off what follows them.
 */
const ROWS: readonly (readonly [heads: string, tails: string, reason: string])[] = [
  ["هیچ", "گونه کس وقت گاه یک کدام جا چیز", "«هیچ» stands off what follows"],
  ["این آن همین همان", "طور گونه", "in such a way"],
  ["این", "بار باره همه جور", "this time, in this matter, so much"],
  ["آن", "را وقت همه", "what was closed up for speed"],
  ["همین", "جا قدر", "the same"],
  ["حالی درحالی", "که", "while"],
  ["به", "زودی جز شدت سرعت تدریج تازگی راحتی سادگی خوبی درستی آسانی", "«به» that makes an adverb"],
  ["یک", "ماه هفته ساله ماهه هفته‌ای", "counted, and not grown together"],
];

/** By their letters without half-spaces. */
export const SET_APART: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(([heads, tails]) => heads.split(" ").flatMap((head) => tails.split(" ").map((tail) => `${head}\u200c${tail}`))).map((form) => [
    closeUp(form),
    form,
  ]),
);
