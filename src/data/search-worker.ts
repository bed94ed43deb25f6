import { CorpusError } from "../corpus/corpus-error.ts";
import { IndexError } from "../search/index-error.ts";
import { openIndex } from "../search/open-index.ts";
import { decodeRescue, type RescueWords } from "../search/rescue-words.ts";
import type { SearchIndex } from "../search/search-index.ts";
import { loadFile } from "./load-file.ts";
import { loadJson } from "./load-json.ts";
import { serveSearch } from "./search-desk.ts";

// The entry of the search worker: search off the main thread.
serveSearch(self, { loadIndex, loadPart: loadPacked, loadRescueWords });

async function loadIndex(address: string): Promise<SearchIndex> {
  const head = await loadPacked(address, null);
  try {
    return openIndex(head);
  } catch (cause) {
    if (!(cause instanceof IndexError)) throw cause;
    throw new CorpusError(cause.kind, `${cause.message}, at ${address}`, { cause });
  }
}

async function loadRescueWords(address: string): Promise<RescueWords> {
  const value = await loadJson(address, null);
  try {
    return decodeRescue(value);
  } catch (cause) {
    throw new CorpusError("damaged", `Expected the words of a corpus at ${address}`, { cause });
  }
}

/** The files of an index are compressed by the build, so that they are as small from every server. */
function loadPacked(address: string, signal: AbortSignal | null): Promise<Uint8Array> {
  return loadFile(address, signal, async (response) => {
    const packed = new Uint8Array(await response.arrayBuffer());
    return unpack(packed).catch((cause: unknown) => {
      throw new CorpusError("damaged", `Expected compressed bytes at ${address}`, { cause });
    });
  });
}

async function unpack(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const bytes = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(bytes).arrayBuffer());
}
