import { decodeDocument } from "../corpus/document-schema.ts";
import { readPassages, type ReadPassage } from "../corpus/passages.ts";
import { readTyped } from "../search/read-typed.ts";
import { chooseExcerpts, type Excerpt } from "../search/snippet.ts";
import { loadJson } from "./load-json.ts";

/** A stretch of a passage that answers a query; the spans are offsets into the passage's own text. */
interface FoundPassage extends ReadPassage {
  readonly shown: Pick<Excerpt, "from" | "to">;
  readonly matches: Excerpt["matches"];
}

/** What of a document answers a query best. */
export interface DocumentExcerpts {
  readonly found: readonly FoundPassage[];
  /** How many more passages answer. */
  readonly rest: number;
}

/** Three places give an idea of a page and leave the list a list; no line of a wide page is longer. */
const ROOM = { passages: 3, length: 300 };

/** Documents that are held ready: of two letters most results are the same. */
const MOST = 64;

const ready = new Map<string, readonly ReadPassage[]>();

/** What of the document at an address answers a query best; fails with a `CorpusError`, or with the signal's reason. */
export async function excerptsAt(address: string, query: string, signal: AbortSignal): Promise<DocumentExcerpts> {
  const passages = ready.get(address) ?? readPassages(decodeDocument(await loadJson(address, signal)));
  ready.delete(address);
  ready.set(address, passages); // the last that was asked for is the last to go
  for (const oldest of ready.keys()) if (ready.size > MOST) ready.delete(oldest);
  return choosePassages(passages, query);
}

/** The passages that answer a query best, and in each the place that does; none where the headline alone answers. */
function choosePassages(passages: readonly ReadPassage[], query: string): DocumentExcerpts {
  const { best, rest } = chooseExcerpts(passages.map(({ text }) => text), readTyped(query), ROOM);
  const found = best.flatMap(({ passage: number, from, to, matches }) => {
    const at = passages[number];
    return at === undefined ? [] : [{ ...at, shown: { from, to }, matches }];
  });
  return { found, rest };
}
