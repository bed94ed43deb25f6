import { CorpusError } from "../corpus/corpus-error.ts";
import { IndexError, openIndex } from "../search/open-index.ts";
import type { SearchIndex } from "../search/search-index.ts";
import { loadFile } from "./load-file.ts";
import { serveSearch } from "./search-desk.ts";

// The entry of the search worker: search off the main thread.
serveSearch(self, loadIndex);

async function loadIndex(address: string): Promise<SearchIndex> {
  const bytes = await loadFile(address, new AbortController().signal, (response) => response.arrayBuffer());
  try {
    return openIndex(new Uint8Array(bytes));
  } catch (cause) {
    if (!(cause instanceof IndexError)) throw cause;
    throw new CorpusError(cause.kind, `${cause.message}, at ${address}`, { cause });
  }
}
