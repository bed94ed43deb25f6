import { queryOptions, skipToken } from "@tanstack/react-query";
import type { Opening } from "../corpus/contents-lines.ts";
import { factSteps } from "../corpus/facts.ts";
import { corpusAddress } from "./corpus-address.ts";
import { loadContents } from "./load-contents.ts";
import { mayRetry } from "./load-json.ts";
import { inTasks } from "./next-task.ts";

/** The contents of the corpus; fails with a `CorpusError`. */
export function contentsQuery() {
  const base = corpusAddress();
  return queryOptions({
    ...SERVED_FOR_EVER,
    gcTime: Infinity, // every view needs them
    queryKey: ["contents", base],
    // No signal is passed on: a reader who changes the view while they come must not make them start again.
    queryFn: async ({ client }) => {
      const contents = await loadContents(`${base}contents.json`, (opening) => client.setQueryData(openingQuery().queryKey, opening));
      await inTasks(factSteps(contents.summaries)); // every view of results asks for them with its first drawing
      return contents;
    },
  });
}

/** The first lines of a large corpus while the others come; nothing by itself, and nothing of a small one, which comes at once. */
export function openingQuery() {
  return queryOptions<Opening>({ queryKey: ["opening", corpusAddress()], queryFn: skipToken, gcTime: Infinity });
}

/**
 * For whatever comes out of the corpus, which never changes under its address: files, and what a worker finds in them.
 * `networkMode`: offline too, the browser or the worker may already hold what is asked for.
 */
export const SERVED_FOR_EVER = { staleTime: Infinity, networkMode: "always", retry: mayRetry, retryDelay: 400 } as const;
