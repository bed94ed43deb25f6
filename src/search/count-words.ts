import { compareText } from "../text/compare-text.ts";
import { readWords, type Word } from "../text/words.ts";
import { FUNCTION_WORDS, QUESTION_WORDS } from "./light-words.ts";

/** A word of a corpus, with the half-spaces in it. */
export interface CountedWord {
  /** Its most usual spelling, to be shown. */
  readonly word: string;
  /** Its folded letters without half-spaces: one for all its spellings. */
  readonly key: string;
  /** How many texts have it. */
  readonly texts: number;
}

/** The words of the texts, each once, ordered by key in code units. Words of grammar, single letters and numbers are left out. */
export function countWords(texts: Iterable<string>): CountedWord[] {
  const spellings = new Map<string, Map<string, number>>();
  for (const text of texts) {
    for (const [key, word] of wordsOf(text)) {
      const known = spellings.get(key) ?? new Map<string, number>();
      spellings.set(key, known.set(word, (known.get(word) ?? 0) + 1));
    }
  }
  const counted = Array.from(spellings, ([key, known]) => ({ key, word: mostUsual(known), texts: sum(known.values()) }));
  return counted.sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Each word of a text by its key, as it is spelled there first. */
function wordsOf(text: string): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const pieces of wholeWords(readWords(text))) {
    const key = pieces.map((piece) => piece.key).join("");
    if (isTelling(key) && !words.has(key)) words.set(key, text.slice(pieces[0]?.from, pieces.at(-1)?.to));
  }
  return words;
}

function wholeWords(words: readonly Word[]): Word[][] {
  const whole: Word[][] = [];
  for (const word of words) {
    const last = whole.at(-1);
    if (last !== undefined && word.gap === "half-space") last.push(word);
    else whole.push([word]);
  }
  return whole;
}

function isTelling(key: string): boolean {
  return key.length > 1 && !/\d/.test(key) && !FUNCTION_WORDS.has(key) && !QUESTION_WORDS.has(key);
}

function mostUsual(spellings: ReadonlyMap<string, number>): string {
  const [best] = Array.from(spellings).sort(([a, m], [b, n]) => n - m || compareText(a, b));
  return best?.[0] ?? "";
}

function sum(counts: Iterable<number>): number {
  let total = 0;
  for (const count of counts) total += count;
  return total;
}
