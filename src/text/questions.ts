import { recall } from "./remembered.ts";

/** A question about a word with yes or no for an answer, as a bit: the answers to all of them are one number. */
export type Question = number;

/** Bits of a number that engines keep without a box. */
const MOST = 30;

const ASKERS: ((key: string) => boolean)[] = [];
let known = new Map<string, number>();

/** Enters a question that many words of a page are asked, by their folded letters; from now on `answersOf` answers it too. */
export function enterQuestion(ask: (key: string) => boolean): Question {
  if (ASKERS.length === MOST) throw new RangeError(`Expected at most ${MOST} questions`);
  known = new Map();
  return 1 << (ASKERS.push(ask) - 1);
}

/** The questions to which the answer is yes for a word. All are asked when the word is first met: looking each up costs more than asking did. */
export function answersOf(key: string): number {
  return recall(known, key, askAll);
}

function askAll(key: string): number {
  let answers = 0;
  for (let i = 0; i < ASKERS.length; i++) if (ASKERS[i]?.(key) === true) answers |= 1 << i;
  return answers;
}
