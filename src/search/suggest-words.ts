import { foldText } from "../text/fold.ts";
import type { CountedWord } from "./count-words.ts";
import { stemOf } from "./stem.ts";
import type { TypedEnd } from "./typed-ends.ts";

/** A word that goes on from what is typed, and what stands before it. */
export interface SuggestedWord extends CountedWord {
  readonly head: string;
}

/**
 * The words that begin as the typed ends do, those of most texts first; of several with one stem the first. An end of several
 * words goes on to a word that parts them too: «گفت و» to «گفت‌وگو».
 * @param words all that may begin so
 */
export function suggestWords(words: readonly CountedWord[], ends: readonly TypedEnd[], most: number): SuggestedWord[] {
  const found = ends.flatMap((end) => words.filter((word) => goesOn(word, end)).map((word) => ({ ...word, head: end.head, typed: end.words })));
  const ordered = found.sort((a, b) => b.typed - a.typed || b.texts - a.texts || a.key.length - b.key.length || (a.key < b.key ? -1 : 1));
  const byStem = new Map(ordered.toReversed().map((word) => [stemOf(word.key), word]));
  const firsts = new Set(byStem.values());
  return ordered.filter((word) => firsts.has(word)).slice(0, most);
}

function goesOn({ key, word }: CountedWord, { first, words, beginnings }: TypedEnd): boolean {
  if (!beginnings.some((beginning) => key.startsWith(beginning))) return false;
  return words === 1 || foldText(word).startsWith(`${first}\u200c`);
}
