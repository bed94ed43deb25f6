import * as v from "valibot";
import { decode } from "./schema-parts.ts";

/** A word that the texts of a corpus have: to be completed to, not to be searched in. */
export interface ListedWord {
  /** As it is best spelled. */
  readonly word: string;
  /** Its folded letters without half-spaces. */
  readonly key: string;
  /** How many documents have it. */
  readonly texts: number;
}

/** The first file of the words: where each of the others begins. They are cut by ranges of keys, so that what is typed needs one or two. */
export interface WordRanges {
  /** The first key of each file, ascending in code units. */
  readonly starts: readonly string[];
}

const ranges = v.object({ starts: v.array(v.string()) });
const words = v.object({ words: v.array(v.object({ word: v.string(), key: v.string(), texts: v.pipe(v.number(), v.integer(), v.minValue(1)) })) });

/** At most so many words stand in one file: some ten kB of it are fetched. */
const MOST_WORDS = 1500;

/** Words in the order of their keys, cut into files of ranges. */
export function cutWords(all: readonly ListedWord[]): { ranges: WordRanges; files: { words: readonly ListedWord[] }[] } {
  const files = Array.from({ length: Math.ceil(all.length / MOST_WORDS) }, (_, i) => ({ words: all.slice(i * MOST_WORDS, (i + 1) * MOST_WORDS) }));
  return { ranges: { starts: files.map((file) => file.words[0]?.key ?? "") }, files };
}

/** At most so many files are asked for: of a beginning that spans more, some of the words will do. */
const MOST_FILES = 3;

/** The numbers of the files that hold the words with a beginning. */
export function filesOfBeginning({ starts }: WordRanges, beginning: string): number[] {
  const first = Math.max(0, starts.findLastIndex((start) => start <= beginning));
  const numbers = starts.flatMap((start, number) => (number === first || (number > first && start.startsWith(beginning)) ? [number] : []));
  return numbers.slice(0, MOST_FILES);
}

/** The file of ranges; throws a `CorpusError` for anything else. */
export function decodeRanges(value: unknown): WordRanges {
  return decode("ranges", ranges, value);
}

/** A file of words; throws a `CorpusError` for anything else. */
export function decodeWords(value: unknown): readonly ListedWord[] {
  return decode("words", words, value).words;
}
