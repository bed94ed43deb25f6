import type { Span } from "../text/span.ts";
import type { Word } from "../text/words.ts";

/** What the finder walks over: the words of one block, and what is known of them. */
export interface Walk {
  readonly source: string;
  readonly words: readonly Word[];
  /** What each word can be in a name (`name-traits.ts`). */
  readonly traits: readonly number[];
  /** Which words no known name takes. */
  readonly free: readonly boolean[];
  /** Names of people already found, in the order of the text. */
  readonly people: readonly Span[];
}

/** Whether a word can be one of some things. */
export function is({ traits }: Walk, at: number, some: number): boolean {
  return ((traits[at] ?? 0) & some) !== 0;
}

/** Whether these words fill quotes. */
export function isQuoted({ source, words }: Walk, first: number, last: number): boolean {
  return /[«"“]$/u.test(source.slice(words[first - 1]?.to ?? 0, words[first]?.from)) && /^[»"”]/u.test(source.slice(words[last]?.to ?? 0, words[last + 1]?.from ?? source.length));
}

/** The word before, where nothing but an opening quote parts it. */
export function wordBefore(words: readonly Word[], first: number): string {
  return words[first - 1]?.key ?? "";
}

/** The word behind, though a quote closes between. */
export function wordBehindQuote(words: readonly Word[], last: number): string {
  return words[last + 1]?.key ?? "";
}

/** The word behind, where nothing breaks it off. */
export function wordBehind(words: readonly Word[], last: number): string {
  const word = words[last + 1];
  return word && word.gap !== "break" ? word.key : "";
}
