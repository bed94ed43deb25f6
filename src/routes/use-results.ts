import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Filter } from "../corpus/filter.ts";
import { selectSummaries } from "../corpus/select.ts";
import type { Contents, Summary } from "../corpus/summary.ts";
import { contentsQuery } from "../data/corpus-query.ts";
import { searchQuery } from "../data/search-query.ts";

/** The results of a filter, as far as they are known. */
export type Results =
  | { readonly state: "waiting" }
  | { readonly state: "failed"; readonly what: "contents" | "search"; readonly error: Error; readonly retry: () => void }
  | Found;

/** What a filter asks for, in its order. */
export interface Found {
  readonly state: "found";
  readonly contents: Contents;
  readonly summaries: readonly Summary[];
  /** Scores of the query's hits by document id; `null` without a query. */
  readonly ranks: ReadonlyMap<string, number> | null;
  /** Whether nothing has all words of the query, and `ranks` are of the texts that have some. */
  readonly partial: boolean;
}

/**
 * Joins the contents, the search and the filter. The last word of a query may go on, typed just now or opened from a
 * link: the same address always gives the same results. While a search is under way the results before it stay.
 */
export function useResults(filter: Filter): Results {
  const contents = useQuery(contentsQuery());
  const asked = filter.query !== "";
  const search = useQuery({ ...searchQuery(filter.query, true), enabled: asked, placeholderData: keepPreviousData });
  const found = asked ? search.data : null;
  const ranking = useMemo(() => (found === undefined ? undefined : rankingOf(found)), [found]);
  return useMemo(() => {
    if (contents.error) return { state: "failed", what: "contents", error: contents.error, retry: () => void contents.refetch() };
    if (asked && search.error) return { state: "failed", what: "search", error: search.error, retry: () => void search.refetch() };
    if (contents.data === undefined || ranking === undefined) return { state: "waiting" };
    const summaries = selectSummaries(contents.data.summaries, filter, ranking.ranks);
    return { state: "found", contents: contents.data, summaries, ...ranking };
  }, [asked, contents, filter, ranking, search]);
}

interface Answer {
  readonly hits: readonly Hit[];
  readonly partial: readonly Hit[];
}

interface Hit {
  readonly id: string;
  readonly score: number;
}

function rankingOf(answer: Answer | null): Pick<Found, "ranks" | "partial"> {
  if (answer === null) return { ranks: null, partial: false };
  const partial = answer.hits.length === 0 && answer.partial.length > 0;
  const hits = partial ? answer.partial : answer.hits;
  return { ranks: new Map(hits.map(({ id, score }) => [id, score])), partial };
}
