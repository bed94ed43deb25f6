import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { Summary } from "../corpus/summary.ts";
import { contentsQuery } from "../data/corpus-query.ts";
import { documentQuery } from "../data/document-query.ts";
import type { Neighbour } from "../ui/document-nav.tsx";
import { writeDocumentAddress, type DocumentAddress } from "./document-address.ts";
import { useResults } from "./use-results.ts";

/** Where a document stands in the list that it was opened from. */
export interface Surroundings {
  /** Counts from 1; `null` while the list is not known. */
  readonly place: number | null;
  readonly count: number;
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
}

/** Its place in the filtered list, or in the whole one where the filter would not show it. */
export function useSurroundings({ id, filter, isRaw, isSource }: DocumentAddress): Surroundings {
  const results = useResults(filter);
  const contents = useQuery(contentsQuery());
  if (results.state === "waiting") return { place: null, count: 0, previous: null, next: null };
  const found = results.state === "found" ? results.summaries : [];
  const list = found.some((summary) => summary.id === id) ? found : (contents.data?.summaries ?? []);
  const index = list.findIndex((summary) => summary.id === id);
  const neighbour = (summary: Summary | undefined): Neighbour | null =>
    index === -1 || summary === undefined ? null : { summary, to: writeDocumentAddress({ id: summary.id, filter, isRaw, isSource, anchor: null, quote: null }) };
  return { place: index === -1 ? null : index + 1, count: list.length, previous: neighbour(list[index - 1]), next: neighbour(list[index + 1]) };
}

/** How long a page is read, in milliseconds, before those beside it are fetched. */
const SETTLED = 500;

/** Fetches the pages beside this one while it is read: a step to one of them then waits for nothing. One that fails is asked for again by that step. */
export function usePrefetch({ previous, next }: Surroundings): void {
  const queries = useQueryClient();
  const [before, behind] = [previous?.summary.id, next?.summary.id];
  useEffect(() => {
    const timer = setTimeout(() => {
      for (const id of [behind, before]) if (id !== undefined) void queries.prefetchQuery({ ...documentQuery(id), retry: false });
    }, SETTLED);
    return () => clearTimeout(timer);
  }, [queries, before, behind]);
}
