import { squeeze } from "../text/squeeze.ts";

/** Those of the words that a query has, squeezed, sorted, each once: a choice lasts as long as its word stands. */
export function keepVerbatim(words: readonly string[], query: string): readonly string[] {
  if (words.length === 0) return [];
  const asked = new Set(query.split(/\s+/).map(squeeze));
  return [...new Set(words.map(squeeze))].filter((word) => word !== "" && asked.has(word)).sort();
}
