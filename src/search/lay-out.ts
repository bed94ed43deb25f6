import { readWords, type Gap } from "../text/words.ts";
import { FIELDS, type IndexedText } from "./indexed-text.ts";

/** All texts laid out as one, field after field. Field `f` of text `t` is number `t × 3 + f` of `starts` and `lengths`. */
export interface LaidOut {
  readonly texts: number;
  /** Every distinct word. */
  readonly words: readonly string[];
  /** By position the number of the word in `words`; -1 between fields, so that nothing is a neighbour across them. */
  readonly wordAt: readonly number[];
  /** By position what stands before the word. */
  readonly gapAt: readonly Gap[];
  /** The first position of each field; ascending. */
  readonly starts: readonly number[];
  /** The number of words in each field. */
  readonly lengths: readonly number[];
}

/** Lays the texts out, in their order. */
export function layOut(texts: readonly IndexedText[]): LaidOut {
  const numbers = new Map<string, number>();
  const [wordAt, gapAt, starts, lengths]: [number[], Gap[], number[], number[]] = [[], [], [], []];
  for (const { fields } of texts) {
    for (const field of FIELDS) {
      starts.push(wordAt.length);
      const words = readWords(fields[field]);
      for (const { key, gap } of words) {
        const number = numbers.get(key) ?? numbers.size;
        numbers.set(key, number);
        wordAt.push(number);
        gapAt.push(gap);
      }
      wordAt.push(-1);
      gapAt.push("break");
      lengths.push(words.length);
    }
  }
  return { texts: texts.length, words: [...numbers.keys()], wordAt, gapAt, starts, lengths };
}
