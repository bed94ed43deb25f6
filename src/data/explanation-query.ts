import { queryOptions } from "@tanstack/react-query";
import { SERVED_FOR_EVER } from "./corpus-query.ts";
import { addressOf, search } from "./search-query.ts";

/** Why a text, by its place in the contents, has its score for a query as it was read; fails with a `CorpusError`. */
export function explanationQuery(read: string, text: number) {
  const question = { address: addressOf("search.bin"), read, texts: [text] };
  return queryOptions({
    ...SERVED_FOR_EVER,
    queryKey: ["explanation", question],
    queryFn: async ({ signal }) => (await search.explain(question, signal))[0] ?? null,
  });
}
