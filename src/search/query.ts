import type { Span } from "../text/span.ts";
import type { Gap } from "../text/words.ts";
import type { Field } from "./indexed-text.ts";

/** How two neighbouring pieces of a word may hang together in a text. */
export type Link = "joined" | Gap;

/** A place inside a pattern's letters, and how a text may be written there. */
export interface Cut {
  /** Number of letters before the cut. */
  readonly at: number;
  readonly allows: readonly Link[];
}

/**
 * Letters to be found in a text, whole words of it from end to end. Where no cut says otherwise, a text may have a
 * half-space between any two letters, and a space where the two pieces may be one word (`mayJoin`).
 */
export interface Pattern {
  /** Folded; no space, half-space or punctuation in it. */
  readonly letters: string;
  readonly cuts: readonly Cut[];
  /**
   * Whether the last word found may go on: not at all, by a plural and the like, as it likes (still being typed), or
   * by whatever leaves the whole word this light stem.
   */
  readonly goesOn: "no" | "inflected" | "freely" | { readonly stem: string };
}

/** One thing asked for, and every way to write it. Any will do. The span is where it stands in the typed query. */
export interface Clause extends Span {
  readonly patterns: readonly Pattern[];
  /** Words of the same stem. They rank a text lower, and do not make it a full match. */
  readonly related: readonly Pattern[];
  /** How much it counts, above 0 and at most 1. */
  readonly weight: number;
  /** Whether a full match must have it: not so for what only asks («کیست»). */
  readonly needed: boolean;
  /** Whether it will do in place of the needed clause before it («ایران یا عمان»). */
  readonly alternative: boolean;
  /** The one field where it counts; `null` for all. */
  readonly field: Field | null;
}

/** What a reader asked, in order: every needed clause, or an alternative to it, must be found. Plain data. */
export interface Query {
  readonly clauses: readonly Clause[];
  /** What a text must not have, in any spelling. */
  readonly without: readonly Clause[];
}
