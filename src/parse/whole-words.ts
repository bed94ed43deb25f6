import { isGivenName } from "../authority/given-names.ts";
import type { Word } from "../text/words.ts";

/** Second halves of given names that a lost half-space leaves alone: «حشمت الله», «عز الدین». */
const NAME_ENDS = new Set(["الله", "اله", "الدین", "الرحمن"]);

/** The words of a text with what half-spaces join to them («علی‌اصغر»), and given names in two halves («حشمت الله») as one. */
export function joinHalves(words: readonly Word[]): Word[] {
  const whole: Word[] = [];
  for (const word of words) {
    const last = whole.at(-1);
    if (last && (word.gap === "half-space" || isSecondHalf(last, word))) whole[whole.length - 1] = { ...last, key: last.key + word.key, to: word.to };
    else whole.push(word);
  }
  return whole;
}

function isSecondHalf(last: Word, word: Word): boolean {
  return word.gap === "space" && NAME_ENDS.has(word.key) && isGivenName(last.key + word.key);
}
