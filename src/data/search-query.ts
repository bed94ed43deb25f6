import { queryOptions } from "@tanstack/react-query";
import type { Filter } from "../corpus/filter.ts";
import { corpusAddress } from "./corpus-address.ts";
import { mayRetry } from "./load-json.ts";
import { createSearchClient } from "./search-client.ts";

const askSearch = createSearchClient(() => new Worker(new URL("./search-worker.ts", import.meta.url), { type: "module" }));

/**
 * What a typed query finds: `hits`, best first, and `partial`, the best texts that have only some of its words (at most
 * twenty); and how it was read. `asYouType`: the last word may still go on. Fails with a `CorpusError`. Nothing is found for
 * an empty query.
 */
export function searchQuery({ query, verbatim }: Pick<Filter, "query" | "verbatim">, asYouType = false) {
  const addressOf = (file: string) => new URL(`${corpusAddress()}${file}`, location.href).href;
  const question = { address: addressOf("search.bin"), rescueAddress: addressOf("rescue.json"), text: query, verbatim, asYouType };
  return queryOptions({
    queryKey: ["search", question],
    queryFn: async ({ signal }) => {
      const { full, partial, text, readings } = await askSearch(question, signal);
      return { hits: full, partial, text, readings };
    },
    staleTime: Infinity, // an index never changes under its address
    networkMode: "always", // it is asked of a worker that may hold the index already
    retry: mayRetry,
    retryDelay: 400,
  });
}
