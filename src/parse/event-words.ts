import { patternOf, type Pattern } from "../text/pattern.ts";

/** A half-space that may be lost, typed as a space, or there. */
export const Z = "[ \\u200c]?";
/** Before and behind a whole word, in folded text. */
export const EDGE = "(?<![\\p{L}\\p{N}\\u200c])";
export const END = "(?![\\p{L}\\p{N}\\u200c])";
/** «گفت‌وگو» in all its spellings. */
export const TALK = `گفت${Z}و?${Z}گو`;
/** No more than so many words, as few as will do. */
export const words = (most: number) => `(?:[\\p{L}\\p{N}\\u200c«»"()]+[ ،]+){0,${most}}?`;

/** A pattern over folded text, as whole words. */
export function wholeWords(words: string): Pattern {
  return patternOf(new RegExp(`${EDGE}(?:${words})${END}`, "u"));
}
