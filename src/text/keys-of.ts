import { foldText } from "./fold.ts";

/** The folded letters of words that stand in one string with spaces between, half-spaces dropped: what the words of a page are compared with. */
export function keysOf(words: string): ReadonlySet<string> {
  return new Set(words.split(" ").map((word) => foldText(word).replaceAll("\u200c", "")));
}
