import { queryOptions } from "@tanstack/react-query";
import { factsOf } from "../corpus/facts.ts";
import type { Filter } from "../corpus/filter.ts";
import { corpusAddress } from "./corpus-address.ts";
import { contentsQuery } from "./corpus-query.ts";
import { mayRetry } from "./load-json.ts";
import { createSearchClient } from "./search-client.ts";

const search = createSearchClient(() => new Worker(new URL("./search-worker.ts", import.meta.url), { type: "module" }));

/**
 * What a filter with a query asks for, counted and in order, and how the query was read; its last word may still go on. All
 * of it is found in a worker. Fails with a `CorpusError`. Nothing is found for an empty query.
 */
export function searchQuery(filter: Filter) {
  const question = { address: addressOf("search.bin"), rescueAddress: addressOf("rescue.json"), filter };
  return queryOptions({
    queryKey: ["search", question],
    queryFn: ({ client: queries, signal }) => search.ask(question, queries.ensureQueryData(contentsQuery()).then(({ summaries }) => factsOf(summaries)), signal),
    ...ASKED_OF_WORKER,
  });
}

/** Why a text, by its place in the contents, has its score for a query as it was read; fails with a `CorpusError`. */
export function explanationQuery(read: string, text: number) {
  const question = { address: addressOf("search.bin"), read, texts: [text] };
  return queryOptions({ queryKey: ["explanation", question], queryFn: async ({ signal }) => (await search.explain(question, signal))[0] ?? null, ...ASKED_OF_WORKER });
}

function addressOf(file: string): string {
  return new URL(`${corpusAddress()}${file}`, location.href).href;
}

/** An index never changes under its address; and it is asked of a worker that may hold it already. */
const ASKED_OF_WORKER = { staleTime: Infinity, networkMode: "always", retry: mayRetry, retryDelay: 400 } as const;
