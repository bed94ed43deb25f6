import type { Field } from "./indexed-text.ts";
import type { Range, Term } from "./open-range.ts";
import type { PartShelf } from "./part-shelf.ts";
import type { Postings } from "./postings.ts";

/**
 * An open search index, of which only some parts may be there. What is asked for and lies in a part that is not is as if
 * it did not exist, and the part is noted as missing: whoever asks must not believe an answer before nothing is missed.
 */
export interface SearchIndex extends Omit<PartShelf, "take"> {
  /** How many texts it has. A text is known by its number in the order in which they were given. */
  readonly texts: number;
  /** What one occurrence in the body of each text weighs. */
  readonly bodyWeights: Float64Array;
  /** Every term that begins with the letters and is wanted, ascending: words, runs (see `run-key.ts`) and beginnings of many words. */
  termsFrom(prefix: string, wants?: (range: Range, at: number) => boolean): readonly Term[];
  /** The term that stands so in the dictionary; `undefined` where its part is missing. */
  termOf(key: string): Term | null | undefined;
  /** The words of these letters with none or one of the ascending endings, and the runs of the same letters, where there are such. */
  termsOf(letters: string, endings: readonly string[]): readonly Term[];
  /** The letters that terms go on with behind a beginning, as far as is known without another part: the likeliest first. */
  lettersBehind(beginning: string): readonly string[];
  /** The texts that have a term, in the field, or in any where it is `null`. */
  postingsOf(term: Term, field: Field | null): Postings;
  /** The bytes of a term's places from one to another; `null` where they are missing. */
  placeBytes(term: Term, from: number, to: number): Uint8Array | null;
}
