import { lowerBound } from "./ascending.ts";
import type { Lexicon } from "./lexicon.ts";

/** The parts of a text that are indexed, in the order in which they are laid out. */
export const FIELDS = ["headline", "lead", "body"] as const;

export type Field = (typeof FIELDS)[number];

/** One text to be found. */
export interface IndexedText {
  readonly id: string;
  readonly fields: Readonly<Record<Field, string>>;
}

/**
 * All texts laid out as one, field after field, and where each word of it stands.
 * Field `f` of text `t` is number `t × 3 + f` of `starts` and `lengths`.
 */
export interface SearchIndex {
  /** In the order in which they were given. */
  readonly ids: readonly string[];
  /** The first position of each field; ascending. One position is left out between fields: nothing is a neighbour across them. */
  readonly starts: Uint32Array;
  /** The number of words in each field. */
  readonly lengths: Uint32Array;
  /** The words of the one text that all are laid out as. */
  readonly lexicon: Lexicon;
}

/** The number of the field (see `SearchIndex`) that a position lies in; not before field `from`. */
export function fieldAt(index: SearchIndex, position: number, from: number): number {
  return lowerBound(index.starts, position + 1, from) - 1;
}
