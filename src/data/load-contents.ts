import { readContents, type Opening } from "../corpus/contents-lines.ts";
import type { Contents } from "../corpus/summary.ts";
import { loadFile } from "./load-file.ts";
import { createPace } from "./next-task.ts";

/**
 * Fetches contents and reads them as they come, in short tasks. Rejects with a `CorpusError` that says what went wrong.
 * @param onOpening called with the first lines of a large corpus, while the others are still coming
 */
export function loadContents(address: string, onOpening: (opening: Opening) => void): Promise<Contents> {
  return loadFile(address, null, (response) => readContents(textOf(response), { pause: createPace(), onOpening }));
}

/** How many bytes are decoded at once: a browser may hand over millions in one piece. */
const PART = 65_536;

/** The text of a body while it arrives, in pieces that never cut a letter in two. */
async function* textOf({ body }: Response): AsyncGenerator<string, undefined> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    for (let from = 0; from < part.value.length; from += PART) yield decoder.decode(part.value.subarray(from, from + PART), { stream: true });
  }
  yield decoder.decode();
}
