import { findOccurrences, type Occurrences } from "./find-occurrences.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Pattern } from "./query.ts";

/** Where any of the patterns stand in a lexicon's text. */
export function findAll(lexicon: Lexicon, patterns: readonly Pattern[]): Occurrences[] {
  return patterns.flatMap((pattern) => findOccurrences(lexicon, pattern));
}
