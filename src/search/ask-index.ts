import type { Query } from "./query.ts";
import { search, type Answer } from "./search.ts";
import type { SearchIndex } from "./search-index.ts";

/** Loads a part of an index by its name. */
export type LoadPart = (name: string) => Promise<Uint8Array>;

/**
 * What a query finds, once every part that it needs is there. The search itself says what it misses: it is run anew after
 * all of this came at once, mostly one time for words and one for their places. Rejects as `load` does, or with an
 * `IndexError` where a part is not what it should be; never with an answer from half an index.
 */
export async function askIndex(index: SearchIndex, query: Query, load: LoadPart): Promise<Answer> {
  for (;;) {
    const answer = search(index, query);
    const missing = index.takeMissing();
    if (missing.length === 0) return answer;
    await Promise.all(missing.map(async (name) => index.add(name, await load(name))));
  }
}
