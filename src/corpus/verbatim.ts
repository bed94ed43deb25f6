import { squeeze } from "../text/squeeze.ts";

/** Those of the words that stand in a query, squeezed, sorted, each once: a word that leaves the query is taken as it is no longer. */
export function keepVerbatim(words: readonly string[], query: string): readonly string[] {
  if (words.length === 0) return [];
  const asked = new Set(query.split(/\s+/).map(squeeze));
  return [...new Set(words.map(squeeze))].filter((word) => word !== "" && asked.has(word)).sort();
}

/** A word that is taken as it is, and how it stands in the query. */
export interface VerbatimWord {
  readonly word: string;
  readonly typed: string;
}

/** Those of the words that a query has, as it has them. */
export function typedVerbatim(words: readonly string[], query: string): readonly VerbatimWord[] {
  const typed = query.split(/\s+/);
  return words.flatMap((word) => typed.filter((each) => squeeze(each) === word).slice(0, 1).map((each) => ({ word, typed: each })));
}
