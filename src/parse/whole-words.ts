import { isGivenName } from "../authority/given-names.ts";
import { isCommonWord } from "./common-words.ts";
import { answersOf, enterQuestion } from "../text/questions.ts";
import type { Reading } from "../text/reading.ts";
import type { Word } from "../text/words.ts";

/** Second halves of given names that a lost half-space leaves alone: «حشمت الله», «عز الدین». */
const NAME_ENDS = new Set(["الله", "اله", "الدین", "الرحمن"]);
/** Second halves of surnames: «وردی نژاد». */
const SURNAME_ENDS = new Set(["زاده", "نژاد", "پور", "نیا", "منش"]);

/** A stretch of the page and its whole words. */
export interface WholeWords {
  readonly block: Reading;
  readonly words: readonly Word[];
  /** For each word the questions to which the answer is yes (`questions.ts`). */
  readonly answers: readonly number[];
}

/** The words of a block with what half-spaces join to them («علی‌اصغر»), and names in two halves («حشمت الله», «وردی نژاد», «هلال احمر») as one. */
export function readWholeWords(block: Reading): WholeWords {
  const words: Word[] = [];
  const answers: number[] = [];
  let last: Word | null = null;
  // By index, as in all loops over the words of a page: an iterator makes two objects for each of them.
  for (let i = 0; i < block.words.length; i++) {
    const word = block.words[i];
    if (!word) break;
    const answer = block.answers[i] ?? 0;
    if (last !== null && (word.gap === "half-space" || ((answer & CAN_BE_SECOND) !== 0 && isSecondHalf(last, word)))) {
      last = { key: last.key + word.key, from: last.from, to: word.to, gap: last.gap };
      words[words.length - 1] = last;
      answers[words.length - 1] = answersOf(last.key);
    } else {
      last = word;
      words.push(word);
      answers.push(answer);
    }
  }
  return { block, words, answers };
}

/** Nearly no word is a second half: what can be one is looked at in full. */
const CAN_BE_SECOND = enterQuestion((key) => key === "احمر" || NAME_ENDS.has(key) || SURNAME_ENDS.has(key));

function isSecondHalf(last: Word, word: Word): boolean {
  if (word.gap !== "space") return false;
  if (word.key === "احمر") return last.key === "هلال";
  if (NAME_ENDS.has(word.key)) return isGivenName(last.key + word.key);
  return SURNAME_ENDS.has(word.key) && !isCommonWord(last.key);
}
