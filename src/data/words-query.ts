import { queryOptions } from "@tanstack/react-query";
import { decodeRanges, decodeWords } from "../corpus/word-files.ts";
import { corpusAddress } from "./corpus-address.ts";
import { SERVED_FOR_EVER } from "./corpus-query.ts";
import { loadJson } from "./load-json.ts";

/** Where the files of the corpus's words begin; fails with a `CorpusError`. */
export function wordRangesQuery() {
  const base = corpusAddress();
  return queryOptions({
    ...SERVED_FOR_EVER,
    queryKey: ["word-ranges", base],
    queryFn: async ({ signal }) => decodeRanges(await loadJson(`${base}words.json`, signal)),
  });
}

/** The words of one file by its number; fails with a `CorpusError`. */
export function wordsQuery(number: number) {
  const base = corpusAddress();
  return queryOptions({
    ...SERVED_FOR_EVER,
    queryKey: ["words", base, number],
    queryFn: async ({ signal }) => decodeWords(await loadJson(`${base}words/${number}.json`, signal)),
  });
}
