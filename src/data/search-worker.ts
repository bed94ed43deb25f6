import { CorpusError } from "../corpus/corpus-error.ts";
import { decodeIndex, IndexError } from "../search/decode-index.ts";
import type { SearchIndex } from "../search/search-index.ts";
import { loadJson } from "./load-json.ts";
import { serveSearch } from "./search-desk.ts";

// The entry of the search worker: search off the main thread.
serveSearch(self, loadIndex);

async function loadIndex(address: string): Promise<SearchIndex> {
  const value = await loadJson(address, new AbortController().signal);
  try {
    return decodeIndex(value);
  } catch (cause) {
    if (!(cause instanceof IndexError)) throw cause;
    throw new CorpusError(cause.kind, `${cause.message}, at ${address}`, { cause });
  }
}
