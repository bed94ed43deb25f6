import { isGivenName } from "../authority/given-names.ts";
import { isCommonWord } from "./common-words.ts";
import type { Word } from "../text/words.ts";

/** Second halves of given names that a lost half-space leaves alone: «حشمت الله», «عز الدین». */
const NAME_ENDS = new Set(["الله", "اله", "الدین", "الرحمن"]);
/** Second halves of surnames: «وردی نژاد». */
const SURNAME_ENDS = new Set(["زاده", "نژاد", "پور", "نیا", "منش"]);

/** The words of a text with what half-spaces join to them («علی‌اصغر»), and names in two halves («حشمت الله», «وردی نژاد», «هلال احمر») as one. */
export function joinHalves(words: readonly Word[]): readonly Word[] {
  const known = JOINED.get(words);
  if (known) return known;
  const whole = joinAll(words);
  JOINED.set(words, whole);
  return whole;
}

/** Several finders ask for the words of one block. */
const JOINED = new WeakMap<readonly Word[], readonly Word[]>();

function joinAll(words: readonly Word[]): Word[] {
  const whole: Word[] = [];
  for (const word of words) {
    const last = whole.at(-1);
    if (last && (word.gap === "half-space" || isSecondHalf(last, word))) whole[whole.length - 1] = { ...last, key: last.key + word.key, to: word.to };
    else whole.push(word);
  }
  return whole;
}

function isSecondHalf(last: Word, word: Word): boolean {
  if (word.gap !== "space") return false;
  if (word.key === "احمر") return last.key === "هلال";
  if (NAME_ENDS.has(word.key)) return isGivenName(last.key + word.key);
  return SURNAME_ENDS.has(word.key) && !isCommonWord(last.key);
}
