import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { withQuery } from "../corpus/filter-edit.ts";
import type { Filter } from "../corpus/filter.ts";
import { writeFilter } from "../corpus/filter-url.ts";
import { selectSummaries } from "../corpus/select.ts";
import type { Contents, Summary } from "../corpus/summary.ts";
import { contentsQuery, openingQuery } from "../data/corpus-query.ts";
import { searchQuery } from "../data/search-query.ts";
import type { Reading } from "../search/answer-query.ts";

/** The results of a filter, as far as they are known. */
export type Results =
  | { readonly state: "waiting" }
  | { readonly state: "failed"; readonly what: "contents" | "search"; readonly error: Error; readonly retry: () => void }
  | Found;

/** What a filter asks for, in its order. */
export interface Found {
  readonly state: "found";
  /** The filter that the results answer: while a search is under way, still with the query before it. */
  readonly answered: Filter;
  readonly contents: Contents;
  readonly summaries: readonly Summary[];
  /** How many documents the filter asks for, and how many there are. */
  readonly count: number;
  readonly total: number;
  /** Whether the contents and summaries are all that there are, and not only their beginning. */
  readonly isWhole: boolean;
  /** Scores of the query's hits by document id; `null` without a query. */
  readonly ranks: ReadonlyMap<string, number> | null;
  /** Whether nothing has all words of the query, and `ranks` are of the texts that have some. */
  readonly partial: boolean;
  /** The query as it was read: as typed, or as it was taken to be meant. */
  readonly read: string;
  /** The words that were read otherwise than typed. */
  readonly readings: readonly Reading[];
}

/** What a query found. */
interface Ranking extends Pick<Found, "ranks" | "partial" | "read" | "readings"> {
  readonly asked: Pick<Filter, "query" | "verbatim">;
}

/**
 * Joins the contents, the search and the filter. The last word of a query may go on, typed just now or opened from a
 * link: the same address always gives the same results. While a search is under way the results before it stay, so that
 * nothing jumps or goes blank between two letters.
 */
export function useResults(filter: Filter): Results {
  const contents = useQuery(contentsQuery());
  const { query, verbatim } = filter;
  const asked = query !== "";
  const search = useQuery({ ...searchQuery(filter, true), enabled: asked });
  const found = asked ? search.data : null;
  const ranking = useLast(useMemo(() => (found === undefined ? undefined : rankingOf({ query, verbatim }, found)), [query, verbatim, found]));
  return useMemo(() => {
    if (contents.error) return { state: "failed", what: "contents", error: contents.error, retry: () => void contents.refetch() };
    if (asked && search.error) return { state: "failed", what: "search", error: search.error, retry: () => void search.refetch() };
    if (contents.data === undefined || ranking === undefined) return { state: "waiting" };
    const { asked: about, ...told } = ranking;
    const answered = about.query === filter.query ? filter : { ...withQuery(filter, about.query), verbatim: about.verbatim };
    const summaries = selectSummaries(contents.data.summaries, answered, told.ranks);
    const counts = { count: summaries.length, total: contents.data.summaries.length, isWhole: true };
    return { state: "found", answered, contents: contents.data, summaries, ...counts, ...told };
  }, [asked, contents, filter, ranking, search]);
}

/** The newest documents of a large corpus, until all of its contents are there; `null` before, and where anything is asked for. */
export function useBeginning(filter: Filter): Found | null {
  const { data } = useQuery(openingQuery());
  return useMemo(() => {
    if (data === undefined || writeFilter(filter) !== "") return null;
    const { contents, count } = data;
    return { state: "found", answered: filter, contents, summaries: contents.summaries, count, total: count, isWhole: false, ...rankingOf(filter, null) };
  }, [data, filter]);
}

/** The query of a filter as it was read, for marking its hits; as typed until that is known. */
export function useReadQuery(filter: Filter): string {
  const search = useQuery({ ...searchQuery(filter, true), enabled: filter.query !== "" });
  return filter.query === "" ? "" : (search.data?.text ?? filter.query);
}

/** The value, or the last one that there was while there is none. */
function useLast<T>(value: T | undefined): T | undefined {
  const [last, setLast] = useState(value);
  if (value !== undefined && value !== last) setLast(value);
  return value ?? last;
}

interface Answer {
  readonly hits: readonly Hit[];
  readonly partial: readonly Hit[];
  readonly text: string;
  readonly readings: readonly Reading[];
}

interface Hit {
  readonly id: string;
  readonly score: number;
}

function rankingOf(asked: Ranking["asked"], answer: Answer | null): Ranking {
  if (answer === null) return { asked, ranks: null, partial: false, read: "", readings: [] };
  const partial = answer.hits.length === 0 && answer.partial.length > 0;
  const hits = partial ? answer.partial : answer.hits;
  return { asked, ranks: new Map(hits.map(({ id, score }) => [id, score])), partial, read: answer.text, readings: answer.readings };
}
