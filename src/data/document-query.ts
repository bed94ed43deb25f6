import { queryOptions } from "@tanstack/react-query";
import { decodeDocument } from "../corpus/document-schema.ts";
import { documentAddress } from "./corpus-address.ts";
import { SERVED_FOR_EVER } from "./corpus-query.ts";
import { loadJson } from "./load-json.ts";

/** One document of the corpus by its id, which may be any text that stood in a URL; fails with a `CorpusError`. */
export function documentQuery(id: string) {
  const address = documentAddress(id);
  return queryOptions({
    ...SERVED_FOR_EVER,
    queryKey: ["document", address],
    queryFn: async ({ signal }) => decodeDocument(await loadJson(address, signal)),
  });
}
