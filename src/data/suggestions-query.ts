import { queryOptions, skipToken } from "@tanstack/react-query";
import { readFilterNames } from "../corpus/suggest-names.ts";
import type { Contents } from "../corpus/summary.ts";
import { decodeRanges, decodeWords } from "../corpus/word-files.ts";
import { corpusAddress } from "./corpus-address.ts";
import { SERVED_FOR_EVER } from "./corpus-query.ts";
import { loadJson } from "./load-json.ts";
import { createPace } from "./next-task.ts";

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

/** The names of the contents, to be searched while typing. They are read in short tasks, so that the page never stands still for them. */
export function filterNamesQuery(contents: Contents | undefined) {
  return queryOptions({
    queryKey: ["filter-names", corpusAddress()],
    queryFn: contents === undefined ? skipToken : () => readFilterNames(contents, createPace()),
    staleTime: Infinity,
    networkMode: "always",
  });
}
