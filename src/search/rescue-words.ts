import * as v from "valibot";
import { foldLatin } from "../text/latin.ts";
import { squeeze } from "../text/squeeze.ts";
import type { CountedWord } from "./count-words.ts";
import { readWordList, writeWordList, type WordList } from "./word-list.ts";

/** A name in Latin letters, and how texts write it. */
export type LatinName = readonly [latin: string, written: string];

/**
 * What a query may have meant that is found in no text as it stands: the words of the texts, and names in Latin letters.
 * Lies beside the index and is asked for only then.
 */
export interface RescueWords {
  /** Folded, without half-spaces, ascending. */
  readonly words: readonly string[];
  /** How many texts have each word. */
  readonly counts: ArrayLike<number>;
  /** How texts mostly write it, by place in `words`. */
  readonly written: (at: number) => string;
  /** How texts write a name, by its folded Latin letters. */
  readonly names: ReadonlyMap<string, readonly string[]>;
}

/** Where nothing is known. */
export const NO_RESCUE_WORDS: RescueWords = { words: [], counts: [], written: () => "", names: new Map() };

/** The file's shape. */
interface RescueFile {
  readonly version: typeof VERSION;
  readonly words: WordList;
  readonly names: readonly LatinName[];
}

/** Raised with every change of the shape above, or of a word list. */
const VERSION = 2;

const file: v.GenericSchema<unknown, RescueFile> = v.object({
  version: v.literal(VERSION),
  words: v.object({ letters: v.string(), written: v.string(), counts: v.string() }),
  names: v.array(v.tuple([v.string(), v.string()])),
});

/** Shorter words are near to too many others. */
const SHORTEST = 3;

/**
 * The file of words (ascending by key) and names, as plain data for JSON. Of a large collection it has only the words that
 * several texts have: half of all stand in one text alone, slips of the pen among them.
 * @param texts how many there are
 */
export function encodeRescue(words: readonly CountedWord[], names: readonly LatinName[], texts: number): RescueFile {
  // One below 1,000 texts, and one more with each tenfold.
  const fewest = 1 + Math.floor(Math.log10(Math.max(100, texts) / 100));
  const kept = words.filter((word) => word.key.length >= SHORTEST && word.texts >= fewest);
  return { version: VERSION, words: writeWordList(kept.map(({ key, word, texts: count }) => ({ key, word: word.replace(/\s+/g, " "), texts: count }))), names };
}

/** The words and names of a file; throws what `valibot` throws for anything else. */
export function decodeRescue(value: unknown): RescueWords {
  const { words, names } = v.parse(file, value);
  const { keys, counts, written } = readWordList(words);
  return { words: keys, counts, written, names: namesByKey(names) };
}

function namesByKey(names: readonly LatinName[]): Map<string, readonly string[]> {
  const byKey = new Map<string, readonly string[]>();
  for (const [latin, written] of names) {
    const key = latinKey(latin);
    byKey.set(key, [...(byKey.get(key) ?? []).filter((other) => other !== written), written]);
  }
  return byKey;
}

/** What Latin spellings of one name have in common. */
export function latinKey(name: string): string {
  return foldLatin(squeeze(name));
}
