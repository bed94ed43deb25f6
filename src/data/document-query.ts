import { queryOptions } from "@tanstack/react-query";
import { decodeDocument } from "../corpus/document-schema.ts";
import { corpusAddress } from "./corpus-address.ts";
import { SERVED_FOR_EVER } from "./corpus-query.ts";
import { loadJson } from "./load-json.ts";

/** One document of the corpus by its id, which may be any text that stood in a URL; fails with a `CorpusError`. */
export function documentQuery(id: string) {
  const base = corpusAddress();
  return queryOptions({
    ...SERVED_FOR_EVER,
    queryKey: ["document", base, id],
    queryFn: async ({ signal }) => decodeDocument(await loadJson(`${base}documents/${encodeURIComponent(id)}.json`, signal)),
  });
}
