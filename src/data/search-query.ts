import { queryOptions } from "@tanstack/react-query";
import { factsOf } from "../corpus/facts.ts";
import type { Filter } from "../corpus/filter.ts";
import { corpusAddress, documentAddress } from "./corpus-address.ts";
import { contentsQuery, SERVED_FOR_EVER } from "./corpus-query.ts";
import { createSearchClient } from "./search-client.ts";
import { together } from "./together.ts";

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

/** What of a document, by its id, answers a query as it was read; fails with a `CorpusError`. Until it is there, what of it answered the query before. */
export function excerptsQuery(id: string, read: string) {
  const address = documentAddress(id);
  return queryOptions({
    ...SERVED_FOR_EVER,
    queryKey: ["excerpts", address, read] as const,
    queryFn: async ({ signal }) => {
      const excerpts = await search.excerpt({ address: fromHere(address), read }, signal);
      await together();
      return excerpts;
    },
    placeholderData: (last, lastQuery) => (lastQuery?.queryKey[1] === address ? last : undefined),
  });
}

function addressOf(file: string): string {
  return fromHere(`${corpusAddress()}${file}`);
}

/** A worker stands elsewhere: what it fetches it is told as seen from the page. */
function fromHere(address: string): string {
  return new URL(address, location.href).href;
}
