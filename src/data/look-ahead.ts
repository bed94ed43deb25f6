import { askAhead } from "../search/ask-ahead.ts";
import type { LoadPart } from "../search/ask-index.ts";
import type { SearchIndex } from "../search/search-index.ts";
import { nextTask } from "./next-task.ts";

/** Bytes, unpacked, that may come ahead of the first letter of a query, and of each that follows: packed a half to a fifth of it. */
const MOST = { first: 200_000, next: 20_000 };

/** What comes also takes time of the page: in milliseconds, how long the page has it for itself, to draw what was answered. */
const REST = 100;

/** What loads parts of an index by their addresses. */
export type LoadPartAt = (address: string, signal: AbortSignal | null) => Promise<Uint8Array>;

/** Loads parts of an index before they are asked for. */
export interface LookAhead {
  /** For a query that was answered, and goes on; empty before its first letter. What was begun for another is left. */
  readonly begin: (index: SearchIndex, text: string, at: (name: string) => string) => void;
  /** Begins nothing more: there is a question to be answered. */
  readonly stop: () => void;
  /** How the question loads its parts: what is on its way already is not loaded again. */
  readonly load: LoadPartAt;
}

/** @param loadPart loads one part */
export function createLookAhead(loadPart: LoadPartAt): LookAhead {
  const coming = new Map<string, Promise<Uint8Array>>();
  let turn = 0;

  function loadEarly(address: string): Promise<Uint8Array> {
    const part = loadPart(address, null).finally(() => coming.delete(address));
    coming.set(address, part);
    return part;
  }

  async function begin(index: SearchIndex, text: string, load: LoadPart): Promise<void> {
    const own = ++turn;
    if (text !== "") await new Promise((resolve) => setTimeout(resolve, REST));
    await askAhead(index, text, {
      load,
      most: text === "" ? MOST.first : MOST.next,
      mayGoOn: async () => {
        await nextTask();
        return own === turn;
      },
    });
  }

  return {
    begin: (index, text, at) => void begin(index, text, (name) => loadEarly(at(name))).catch(() => undefined), // said to the question that asks for it
    stop: () => void turn++,
    load: (address, signal) => coming.get(address)?.catch(() => loadPart(address, signal)) ?? loadPart(address, signal),
  };
}
