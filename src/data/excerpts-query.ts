import { queryOptions } from "@tanstack/react-query";
import { documentAddress } from "./corpus-address.ts";
import { SERVED_FOR_EVER } from "./corpus-query.ts";
import { fromHere, search } from "./search-query.ts";
import { together } from "./together.ts";

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
