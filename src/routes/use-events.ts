import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useMemo } from "react";
import type { Filter } from "../corpus/filter.ts";
import { eventsToldBy, type CorpusEvent } from "../corpus/merge-events.ts";
import { eventsQuery } from "../data/events-query.ts";
import { useResults, type Found, type Results } from "./use-results.ts";

/** What a filter asks for, and what its documents tell of. */
export interface FoundEvents extends Found {
  /** In the order of time. What is one event for the whole corpus stays one, whichever of its documents are asked for. */
  readonly events: readonly CorpusEvent[];
}

/** The results of a filter with their events, as far as they are known. */
export function useEvents(filter: Filter): Exclude<Results, Found> | FoundEvents {
  const results = useResults(filter);
  const found = results.state === "found" ? results : null;
  const all = useDeferredValue(useQuery(eventsQuery(found?.contents)).data); // a view of thousands is drawn between frames
  const told = useMemo(() => {
    if (found === null || all === undefined) return null;
    return { ...found, events: found.summaries === found.contents.summaries ? all : eventsToldBy(found.summaries, all) };
  }, [found, all]);
  return told ?? (results.state === "found" ? { state: "waiting" } : results);
}
