import { queryOptions } from "@tanstack/react-query";
import { factsOf } from "../corpus/facts.ts";
import type { Filter } from "../corpus/filter.ts";
import { corpusAddress } from "./corpus-address.ts";
import { contentsQuery, SERVED_FOR_EVER } from "./corpus-query.ts";
import { createSearchClient } from "./search-client.ts";

const search = createSearchClient(() => new Worker(new URL("./search-worker.ts", import.meta.url), { type: "module" }));

/**
 * What a filter with a query asks for, counted and in order, and how the query was read; its last word may be unfinished.
 * All of it is found in a worker. Fails with a `CorpusError`. Nothing is found for an empty query.
 */
export function searchQuery(filter: Filter) {
  const question = { address: addressOf("search.bin"), rescueAddress: addressOf("rescue.json"), filter };
  return queryOptions({
    ...SERVED_FOR_EVER,
    queryKey: ["search", question],
    queryFn: ({ client: queries, signal }) => search.ask(question, queries.ensureQueryData(contentsQuery()).then(({ summaries }) => factsOf(summaries)), signal),
  });
}

/** Why a text, by its place in the contents, has its score for a query as it was read; fails with a `CorpusError`. */
export function explanationQuery(read: string, text: number) {
  const question = { address: addressOf("search.bin"), read, texts: [text] };
  return queryOptions({
    ...SERVED_FOR_EVER,
    queryKey: ["explanation", question],
    queryFn: async ({ signal }) => (await search.explain(question, signal))[0] ?? null,
  });
}

function addressOf(file: string): string {
  return new URL(`${corpusAddress()}${file}`, location.href).href;
}
