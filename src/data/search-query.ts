import { queryOptions } from "@tanstack/react-query";
import { corpusAddress } from "./corpus-address.ts";
import { mayRetry } from "./load-json.ts";
import { createSearchClient } from "./search-client.ts";

const askSearch = createSearchClient(() => new Worker(new URL("./search-worker.ts", import.meta.url), { type: "module" }));

/**
 * What a typed query finds: `hits`, best first, and `partial`, the best texts that have only some of its words (at most
 * twenty). `asYouType`: the last word may still go on. Fails with a `CorpusError`. Nothing is found for an empty query.
 */
export function searchQuery(query: string, asYouType = false) {
  const address = new URL(`${corpusAddress()}search.bin`, location.href).href;
  return queryOptions({
    queryKey: ["search", address, query, asYouType],
    queryFn: async ({ signal }) => {
      const { full, partial } = await askSearch({ address, query, asYouType }, signal);
      return { hits: full, partial };
    },
    staleTime: Infinity, // an index never changes under its address
    networkMode: "always", // it is asked of a worker that may hold the index already
    retry: mayRetry,
    retryDelay: 400,
  });
}
