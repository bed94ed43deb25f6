import { queryOptions, skipToken } from "@tanstack/react-query";
import type { Opening } from "../corpus/contents-lines.ts";
import { factSteps, sortOldest } from "../corpus/facts.ts";
import { mergeSteps } from "../corpus/merge-events.ts";
import { decodeDocument } from "../corpus/schema.ts";
import type { Contents } from "../corpus/summary.ts";
import { corpusAddress } from "./corpus-address.ts";
import { loadContents } from "./load-contents.ts";
import { loadJson, mayRetry } from "./load-json.ts";
import { inTasks } from "./next-task.ts";

/** The contents of the corpus; fails with a `CorpusError`. */
export function contentsQuery() {
  const base = corpusAddress();
  return queryOptions({
    ...SERVED_FOR_EVER,
    gcTime: Infinity, // every view needs them
    queryKey: ["contents", base],
    // Whoever goes from view to view while they come does not let them begin anew: nobody stops it.
    queryFn: async ({ client }) => {
      const contents = await loadContents(`${base}contents.json`, new AbortController().signal, (opening) => client.setQueryData(openingQuery().queryKey, opening));
      await inTasks(factSteps(contents.summaries)); // every view of results asks for them with its first drawing
      return contents;
    },
  });
}

/** What happened, as all documents of the contents tell it, in the order of time. Merged in short tasks; cannot fail. */
export function eventsQuery(contents: Contents | undefined) {
  return queryOptions({
    ...SERVED_FOR_EVER,
    gcTime: Infinity,
    queryKey: ["events", corpusAddress()],
    queryFn: contents === undefined ? skipToken : () => inTasks(mergeSteps(sortOldest(contents.summaries))),
  });
}

/** The first lines of a large corpus while the others come; nothing by itself, and nothing of a small one, which comes at once. */
export function openingQuery() {
  return queryOptions<Opening>({ queryKey: ["opening", corpusAddress()], queryFn: skipToken, gcTime: Infinity });
}

/** One document of the corpus by its id, which may be anything a URL can hold; fails with a `CorpusError`. */
export function documentQuery(id: string) {
  const base = corpusAddress();
  return queryOptions({
    ...SERVED_FOR_EVER,
    queryKey: ["document", base, id],
    queryFn: async ({ signal }) => decodeDocument(await loadJson(`${base}documents/${encodeURIComponent(id)}.json`, signal)),
  });
}

/** Files of a hashed folder never change. `networkMode`: the browser may hold a file while it is offline, so asking is always right. */
export const SERVED_FOR_EVER = { staleTime: Infinity, networkMode: "always", retry: mayRetry, retryDelay: 400 } as const;
