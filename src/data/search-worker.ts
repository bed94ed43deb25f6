import { CorpusError } from "../corpus/corpus-error.ts";
import { IndexError, openIndex } from "../search/open-index.ts";
import type { SearchIndex } from "../search/search-index.ts";
import { decodeRescue, type RescueWords } from "../search/rescue-words.ts";
import { loadFile } from "./load-file.ts";
import { loadJson } from "./load-json.ts";
import { serveSearch } from "./search-desk.ts";

// The entry of the search worker: search off the main thread.
serveSearch(self, { loadIndex, loadRescueWords });

async function loadIndex(address: string): Promise<SearchIndex> {
  const bytes = await loadFile(address, new AbortController().signal, (response) => response.arrayBuffer());
  try {
    return openIndex(new Uint8Array(bytes));
  } catch (cause) {
    if (!(cause instanceof IndexError)) throw cause;
    throw new CorpusError(cause.kind, `${cause.message}, at ${address}`, { cause });
  }
}

async function loadRescueWords(address: string): Promise<RescueWords> {
  const value = await loadJson(address, new AbortController().signal);
  try {
    return decodeRescue(value);
  } catch (cause) {
    throw new CorpusError("damaged", `Expected the words of a corpus at ${address}`, { cause });
  }
}
