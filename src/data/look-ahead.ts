import { askAhead, type LoadedPart } from "../search/ask-ahead.ts";
import type { SearchIndex } from "../search/search-index.ts";
import { nextTask } from "./next-task.ts";

/** Bytes that may come ahead of the first letter of a query, and of each that follows. The first are few: with the head of the index and what it asks for itself a first answer takes 40 kB at most. */
const MOST = { first: 5_000, next: 32_000 };

/** What comes also takes time of the page: in milliseconds, how long the page has it for itself, to draw what was answered. */
const REST = 100;

/** What loads parts of an index by their addresses. */
export type LoadPartAt = (address: string, signal: AbortSignal | null) => Promise<LoadedPart>;

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
  const coming = new Map<string, Promise<LoadedPart>>();
  let turn = 0;

  function loadEarly(address: string): Promise<LoadedPart> {
    const part = loadPart(address, null).finally(() => coming.delete(address));
    coming.set(address, part);
    return part;
  }

  async function begin(index: SearchIndex, text: string, load: (name: string) => Promise<LoadedPart>): Promise<void> {
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
