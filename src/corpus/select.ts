import type { Facts } from "./facts.ts";
import type { Filter } from "./filter.ts";
import { asksForAll, passesAll, testsOf, type Hits } from "./passes.ts";

/**
 * The numbers of the documents that a filter asks for, in its order. Without a query, relevance falls back to newest first.
 */
export function selectDocuments(facts: Facts, filter: Filter, hits: Hits): Uint32Array {
  const ordered = inOrderOf(facts, filter, hits);
  if (asksForAll(filter)) return ordered;
  const tests = testsOf(facts, filter);
  return ordered.filter((document) => passesAll(tests, document));
}

function inOrderOf({ documents, oldestFirst }: Facts, filter: Filter, hits: Hits): Uint32Array {
  const sort = filter.sort ?? "relevance";
  if (hits === null) return sort === "oldest" ? oldestFirst : Uint32Array.from({ length: documents }, (_, number) => number);
  if (sort === "relevance") return hits;
  const newest = hits.toSorted();
  if (sort === "newest") return newest;
  const isHit = new Uint8Array(documents);
  for (const document of hits) isHit[document] = 1;
  return oldestFirst.filter((document) => isHit[document] === 1);
}
