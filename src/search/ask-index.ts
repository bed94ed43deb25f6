import type { Query } from "./query.ts";
import { search, type Answer } from "./search.ts";
import type { SearchIndex } from "./search-index.ts";

/** Loads a part of an index by its name. */
export type LoadPart = (name: string) => Promise<Uint8Array>;

/** What a query finds, as `withParts` asks. */
export function askIndex(index: SearchIndex, query: Query, load: LoadPart): Promise<Answer> {
  return withParts(index, load, () => search(index, query));
}

/**
 * What an index is asked, once every part that this needs is there. The question itself says what it misses: it is asked anew after
 * all of this came at once, mostly one time for words and one for their places. Rejects as `load` does, or with an
 * `IndexError` where a part is not what it should be; never with an answer from half an index.
 */
export async function withParts<T>(index: SearchIndex, load: LoadPart, ask: () => T): Promise<T> {
  for (;;) {
    const answer = ask();
    const missing = index.takeMissing();
    if (missing.length === 0) return answer;
    await Promise.all(missing.map(async (name) => index.add(name, await load(name))));
  }
}
