import { queryOptions } from "@tanstack/react-query";
import { factsOf } from "../corpus/facts.ts";
import type { Filter } from "../corpus/filter.ts";
import { corpusAddress } from "./corpus-address.ts";
import { contentsQuery } from "./corpus-query.ts";
import { mayRetry } from "./load-json.ts";
import { createSearchClient } from "./search-client.ts";

const askSearch = createSearchClient(() => new Worker(new URL("./search-worker.ts", import.meta.url), { type: "module" }));

/**
 * What a filter with a query asks for, counted and in order, and how the query was read; its last word may still go on. All
 * of it is found in a worker. Fails with a `CorpusError`. Nothing is found for an empty query.
 */
export function searchQuery(filter: Filter) {
  const addressOf = (file: string) => new URL(`${corpusAddress()}${file}`, location.href).href;
  const question = { address: addressOf("search.bin"), rescueAddress: addressOf("rescue.json"), filter };
  return queryOptions({
    queryKey: ["search", question],
    queryFn: ({ client, signal }) => askSearch(question, client.ensureQueryData(contentsQuery()).then(({ summaries }) => factsOf(summaries)), signal),
    staleTime: Infinity, // an index never changes under its address
    networkMode: "always", // it is asked of a worker that may hold the index already
    retry: mayRetry,
    retryDelay: 400,
  });
}
