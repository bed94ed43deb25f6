import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { answerFilter, type FilterAnswer } from "../corpus/answer-filter.ts";
import { factsOf } from "../corpus/facts.ts";
import type { Filter } from "../corpus/filter.ts";
import { writeFilter } from "../corpus/filter-url.ts";
import type { Hits } from "../corpus/passes.ts";
import type { Contents, Summary } from "../corpus/summary.ts";
import { contentsQuery, openingQuery } from "../data/corpus-query.ts";
import { searchQuery } from "../data/search-query.ts";
import type { Reading } from "../search/answer-query.ts";
import type { SignReading } from "../search/read-signs.ts";

/** The results of a filter, as far as they are known. */
export type Results =
  | { readonly state: "waiting" }
  | { readonly state: "failed"; readonly what: "contents" | "search"; readonly error: Error; readonly retry: () => void }
  | Found;

/** What a filter asks for, in its order. */
export interface Found extends Pick<FilterAnswer, "facets" | "histogram"> {
  readonly state: "found";
  /** The filter that the results answer: while a search is under way, still the one before it. */
  readonly answered: Filter;
  readonly contents: Contents;
  readonly summaries: readonly Summary[];
  /** How many documents the filter asks for, and how many there are. */
  readonly count: number;
  readonly total: number;
  /** Whether the contents and summaries are all that there are, and not only their beginning. */
  readonly isWhole: boolean;
  /** What the query found, by its places in the contents; `null` without a query. */
  readonly hits: Hits;
  /** Whether nothing has all words of the query, and `hits` are the texts that have some. */
  readonly partial: boolean;
  /** The query as it was read: as typed, or as it was taken to be meant. */
  readonly read: string;
  /** The words that were read otherwise than typed. */
  readonly readings: readonly Reading[];
  /** What the signs of the query were read as. */
  readonly signs: readonly SignReading[];
}

/**
 * Joins the contents, the search and the filter. The last word of a query may go on, typed just now or opened from a
 * link: the same address always gives the same results. While a search is under way the results before it stay, so that
 * nothing jumps or goes blank between two letters.
 */
export function useResults(filter: Filter): Results {
  const contents = useQuery(contentsQuery());
  const asked = filter.query !== "";
  const search = useQuery({ ...searchQuery(filter), enabled: asked });
  const [known, answer] = [contents.data, asked ? search.data : null];
  const found = useLast(useMemo(() => (known && answer !== undefined ? foundBy(known, filter, answer ?? answerAlone(known, filter)) : undefined), [known, filter, answer]));
  if (contents.error) return { state: "failed", what: "contents", error: contents.error, retry: () => void contents.refetch() };
  if (asked && search.error) return { state: "failed", what: "search", error: search.error, retry: () => void search.refetch() };
  return found ?? { state: "waiting" };
}

/** The newest documents of a large corpus, until all of its contents are there; `null` before, and where anything is asked for. */
export function useBeginning(filter: Filter): Found | null {
  const { data } = useQuery(openingQuery());
  return useMemo(() => {
    if (data === undefined || writeFilter(filter) !== "") return null;
    const { contents, count } = data;
    return { ...foundBy(contents, filter, answerAlone(contents, filter)), count, total: count, isWhole: false };
  }, [data, filter]);
}

/** The query of a filter as it was read, for marking its hits; as typed until that is known. */
export function useReadQuery(filter: Filter): string {
  const search = useQuery({ ...searchQuery(filter), enabled: filter.query !== "" });
  return filter.query === "" ? "" : (search.data?.text ?? filter.query);
}

/** The value, or the last one that there was while there is none. */
function useLast<T>(value: T | undefined): T | undefined {
  const [last, setLast] = useState(value);
  if (value !== undefined && value !== last) setLast(value);
  return value ?? last;
}

/** What a search answers. */
interface SearchAnswer extends FilterAnswer {
  readonly hits: Hits;
  readonly isPartial: boolean;
  readonly text: string;
  readonly readings: readonly Reading[];
  readonly signs: readonly SignReading[];
}

/** Without a query the page counts for itself, as the worker does with one. */
function answerAlone(contents: Contents, filter: Filter): SearchAnswer {
  if (writeFilter(filter) !== "") return count(contents, filter);
  const whole = wholes.get(contents) ?? count(contents, filter);
  wholes.set(contents, whole);
  return whole;
}

/** What is there where nothing is asked for: every search and every filter that is let go of leads back to it. */
const wholes = new WeakMap<Contents, SearchAnswer>();

function count({ summaries }: Contents, filter: Filter): SearchAnswer {
  return { ...answerFilter(factsOf(summaries), filter, null), hits: null, isPartial: false, text: "", readings: [], signs: [] };
}

function foundBy(contents: Contents, filter: Filter, answer: SearchAnswer): Found {
  const { documents, facets, histogram, hits, isPartial, text, readings, signs } = answer;
  const summaries = summariesOf(contents, documents);
  const counts = { count: summaries.length, total: contents.summaries.length, isWhole: true };
  return { state: "found", answered: filter, contents, summaries, ...counts, hits, facets, histogram, partial: isPartial, read: text, readings, signs };
}

/** The list of the contents itself where all is asked for in its order: what is made of a list once is made once for all views. */
function summariesOf({ summaries }: Contents, documents: Uint32Array): readonly Summary[] {
  if (documents.length === summaries.length && documents.every((number, place) => number === place)) return summaries;
  const asked: Summary[] = [];
  for (let at = 0; at < documents.length; at++) { // a letter may find thousands: an iterator costs as much as what it holds
    const summary = summaries[documents[at] ?? -1];
    if (summary !== undefined) asked.push(summary);
  }
  return asked;
}
