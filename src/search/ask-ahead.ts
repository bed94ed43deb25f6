import { parseQuery } from "./parse-query.ts";
import { seekGroups } from "./search.ts";
import type { SearchIndex } from "./search-index.ts";

/** A part of an index as it came. */
export interface LoadedPart {
  readonly bytes: Uint8Array;
  /** How many bytes came for it: of long lists, which are easily packed, a thirtieth. */
  readonly packed: number;
}

/** How far to ask ahead. */
interface AheadOptions {
  /** Loads a part by its name. */
  readonly load: (name: string) => Promise<LoadedPart>;
  /** Nothing more is loaded once so many bytes have come. */
  readonly most: number;
  /** Gives others their turn, and tells whether to go on. */
  readonly mayGoOn: () => Promise<boolean>;
}

/** Parts that are on their way together: how large they are is known when they are there. */
const TOGETHER = 8;

/**
 * Loads what a query will ask for once it is a letter longer: the terms of its last word, the likeliest letters first. What is
 * asked for by their places is left to the query itself. Rejects as `load` does.
 */
export async function askAhead(index: SearchIndex, text: string, { load, most, mayGoOn }: AheadOptions): Promise<void> {
  let texts = longerBy(index, text);
  for (let came = 0; came < most; ) {
    const missed = new Set<string>();
    const waiting: string[] = [];
    for (const longer of texts) {
      if (!(await mayGoOn())) return;
      const names = missed.size < TOGETHER ? missedBy(index, longer) : null;
      for (const name of names ?? []) missed.add(name);
      if (names === null || names.length > 0) waiting.push(longer);
    }
    if (missed.size === 0) return;
    const parts = await Promise.all([...missed].map(async (name) => ({ name, ...(await load(name)) })));
    for (const { name, bytes } of parts) index.add(name, bytes);
    came += parts.reduce((sum, { packed }) => sum + packed, 0);
    texts = waiting;
  }
}

/** The query with one letter more, the likeliest first. */
function longerBy(index: SearchIndex, text: string): readonly string[] {
  const word = /\s$/.test(text) ? "" : (parseQuery(text, true).clauses.at(-1)?.patterns[0]?.letters ?? "");
  return index.lettersBehind(word).map((letter) => text + letter);
}

/** The parts that the terms of a query lie in and that are not at hand. */
function missedBy(index: SearchIndex, text: string): readonly string[] {
  seekGroups(index, parseQuery(text, true));
  return index.takeMissing();
}
