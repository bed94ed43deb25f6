import { queryOptions, type QueryClient } from "@tanstack/react-query";
import { factsOf, type Facts } from "../corpus/facts.ts";
import type { Filter } from "../corpus/filter.ts";
import { corpusAddress } from "./corpus-address.ts";
import { contentsQuery, SERVED_FOR_EVER } from "./corpus-query.ts";
import { createSearchClient } from "./search-client.ts";

/** The one worker of the page, started with the first question. */
export const search = createSearchClient(() => new Worker(new URL("./search-worker.ts", import.meta.url), { type: "module" }));

/**
 * What a filter with a query asks for, counted and in order, and how the query was read; its last word may be unfinished.
 * All of it is found in a worker. Fails with a `CorpusError`. Nothing is found for an empty query.
 */
export function searchQuery(filter: Filter) {
  const question = { address: addressOf("search.bin"), rescueAddress: addressOf("rescue.json"), filter };
  return queryOptions({
    ...SERVED_FOR_EVER,
    queryKey: ["search", question],
    queryFn: ({ client: queries, signal }) => search.ask(question, factsFrom(queries), signal),
  });
}

/** Begins what the first question needs: to be called where one is likely soon. */
export function prepareSearch(queries: QueryClient): void {
  search.prepare(addressOf("search.bin"), factsFrom(queries));
}

async function factsFrom(queries: QueryClient): Promise<Facts> {
  const { summaries } = await queries.ensureQueryData(contentsQuery());
  return factsOf(summaries);
}

/** A file of the corpus, for the worker. */
export function addressOf(file: string): string {
  return fromHere(`${corpusAddress()}${file}`);
}

/** A worker stands elsewhere: what it fetches it is told as seen from the page. */
export function fromHere(address: string): string {
  return new URL(address, location.href).href;
}
