import { CorpusError } from "../corpus/corpus-error.ts";
import type { LoadedPart } from "../search/ask-ahead.ts";
import { IndexError } from "../search/index-error.ts";
import { openIndex } from "../search/open-index.ts";
import { decodeRescue, type RescueWords } from "../search/rescue-words.ts";
import type { SearchIndex } from "../search/search-index.ts";
import { loadFile } from "./load-file.ts";
import { loadJson } from "./load-json.ts";
import type { DocumentExcerpts } from "./document-excerpts.ts";
import { serveSearch } from "./search-desk.ts";

// The entry of the search worker: search off the main thread.
serveSearch(self, { loadIndex, loadPart: loadPacked, mayLookAhead: !savesData(), loadRescueWords, loadExcerpts });

/** Whether the reader asked for little to be loaded. Not every browser tells. */
function savesData(): boolean {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}

async function loadIndex(address: string): Promise<SearchIndex> {
  const head = await loadPacked(address, null);
  try {
    return openIndex(head.bytes);
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

/** What reads documents is not needed for the first answer, and is loaded behind it. */
async function loadExcerpts(address: string, read: string, signal: AbortSignal): Promise<DocumentExcerpts> {
  const { excerptsAt } = await import("./document-excerpts.ts");
  return excerptsAt(address, read, signal);
}

/** The files of an index are compressed by the build, so that they are as small from every server. */
function loadPacked(address: string, signal: AbortSignal | null): Promise<LoadedPart> {
  return loadFile(address, signal, async (response) => {
    const packed = new Uint8Array(await response.arrayBuffer());
    const bytes = await unpack(packed).catch((cause: unknown) => {
      throw new CorpusError("damaged", `Expected compressed bytes at ${address}`, { cause });
    });
    return { bytes, packed: packed.length };
  });
}

/** Written straight into the stream: by way of a blob each of the many small parts takes eight times as long. */
async function unpack(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const { readable, writable } = new DecompressionStream("gzip");
  const writer = writable.getWriter();
  const [bytes] = await Promise.all([new Response(readable).arrayBuffer(), writer.write(packed), writer.close()]);
  return new Uint8Array(bytes);
}
