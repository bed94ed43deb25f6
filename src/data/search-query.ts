import { queryOptions } from "@tanstack/react-query";
import type { Filter } from "../corpus/filter.ts";
import type { Summary } from "../corpus/summary.ts";
import type { Ranking } from "../search/rank-texts.ts";
import { corpusAddress } from "./corpus-address.ts";
import { contentsQuery } from "./corpus-query.ts";
import { mayRetry } from "./load-json.ts";
import { createSearchClient } from "./search-client.ts";

const askSearch = createSearchClient(() => new Worker(new URL("./search-worker.ts", import.meta.url), { type: "module" }));

/**
 * What a typed query finds: `hits`, best first, and where these are few `partial`, the best texts that have only some
 * of its words; and how it was read. `asYouType`: the last word may still go on. Fails with a `CorpusError`. Nothing is found for
 * an empty query.
 */
export function searchQuery({ query, verbatim }: Pick<Filter, "query" | "verbatim">, asYouType = false) {
  const addressOf = (file: string) => new URL(`${corpusAddress()}${file}`, location.href).href;
  const question = { address: addressOf("search.bin"), rescueAddress: addressOf("rescue.json"), text: query, verbatim, asYouType };
  return queryOptions({
    queryKey: ["search", question],
    queryFn: async ({ client, signal }) => {
      const [{ summaries }, { full, partial, text, readings }] = await Promise.all([client.ensureQueryData(contentsQuery()), askSearch(question, signal)]);
      return { hits: readHits(full, summaries), partial: readHits(partial, summaries), text, readings };
    },
    staleTime: Infinity, // an index never changes under its address
    networkMode: "always", // it is asked of a worker that may hold the index already
    retry: mayRetry,
    retryDelay: 400,
  });
}

/** A document that was found. */
interface Hit {
  readonly id: string;
  /** Above zero; to be compared within one answer only. */
  readonly score: number;
}

/** The index knows documents by their places in the contents. */
function readHits({ texts, scores }: Ranking, summaries: readonly Summary[]): Hit[] {
  return Array.from(texts, (text, rank) => ({ id: summaries[text]?.id ?? "", score: scores[rank] ?? 0 }));
}
