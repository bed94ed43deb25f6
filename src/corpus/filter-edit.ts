import type { IsoDay } from "../calendar/jalali.ts";
import type { EventKind } from "../document/document.ts";
import { canonicalQuery } from "./canonical-query.ts";
import type { Filter } from "./filter.ts";
import { keepVerbatim } from "./verbatim.ts";

/** One restriction of a filter, and the filter without it. */
export interface ActiveFilter {
  readonly kind: "query" | "actor" | "without" | "office" | "outlet" | "event" | "event-from" | "event-to" | "from" | "to";
  /** The id of the actor, office or outlet, the kind of event, the query itself, or the ISO day. */
  readonly id: string;
  readonly without: Filter;
}

/** Asks for the actor, or no longer; asking for it ends its exclusion. */
export function toggleActor(filter: Filter, id: string): Filter {
  return filter.actors.includes(id) ? { ...filter, actors: without(filter.actors, id) } : addActor(filter, id);
}

/** Asks for the actor; nothing changes where it is asked for already. */
export function addActor(filter: Filter, id: string): Filter {
  return { ...filter, actors: withId(filter.actors, id), without: without(filter.without, id) };
}

/** Excludes the actor, or no longer; excluding it ends asking for it. */
export function excludeActor(filter: Filter, id: string): Filter {
  if (filter.without.includes(id)) return { ...filter, without: without(filter.without, id) };
  return { ...filter, actors: without(filter.actors, id), without: withId(filter.without, id) };
}

/** Adds the outlet to those of which any will do, or takes it away. */
export function toggleOutlet(filter: Filter, id: string): Filter {
  return { ...filter, outlets: toggled(filter.outlets, id) };
}

/** Adds the outlet; nothing changes where it is there already. */
export function addOutlet(filter: Filter, id: string): Filter {
  return { ...filter, outlets: withId(filter.outlets, id) };
}

/** Adds the office to those that must all be named, or takes it away. */
export function toggleOffice(filter: Filter, id: string): Filter {
  return { ...filter, offices: toggled(filter.offices, id) };
}

/** Adds the office; nothing changes where it is there already. */
export function addOffice(filter: Filter, id: string): Filter {
  return { ...filter, offices: withId(filter.offices, id) };
}

/** Adds the kind of event to those of which any will do, or takes it away. */
export function toggleEvent(filter: Filter, kind: EventKind): Filter {
  return { ...filter, events: toggled(filter.events, kind) };
}

/** Sets both ends of the range of days of an event, as `withDates` does those of publication. */
export function withEventDates(filter: Filter, from: IsoDay | null, to: IsoDay | null): Filter {
  const ends = withDates(filter, from, to);
  return { ...filter, eventFrom: ends.from, eventTo: ends.to };
}

/** Sets both ends of the range of days of publication, `null` for open; ends given in the wrong order are swapped. */
export function withDates(filter: Filter, from: IsoDay | null, to: IsoDay | null): Filter {
  return from !== null && to !== null && from > to ? { ...filter, from: to, to: from } : { ...filter, from, to };
}

/** Sets the query in its canonical form; without a query, newest first and by relevance are the natural order. */
export function withQuery(filter: Filter, query: string): Filter {
  const canonical = canonicalQuery(query);
  return { ...filter, query: canonical, verbatim: keepVerbatim(filter.verbatim, canonical), sort: canonical === "" && filter.sort !== "oldest" ? null : filter.sort };
}

/** Takes words of the query as they are from now on. */
export function addVerbatim(filter: Filter, words: readonly string[]): Filter {
  return { ...filter, verbatim: keepVerbatim([...filter.verbatim, ...words], filter.query) };
}

/** Lets a word of the query be read otherwise again. */
export function dropVerbatim(filter: Filter, word: string): Filter {
  return { ...filter, verbatim: without(filter.verbatim, word) };
}

/** Every restriction in the order of the URL; the sort and the choice of all or any restrict nothing by themselves. */
export function activeFilters(filter: Filter): ActiveFilter[] {
  return [
    ...(filter.query === "" ? [] : [{ kind: "query", id: filter.query, without: withQuery(filter, "") } as const]),
    ...filter.actors.map((id) => ({ kind: "actor", id, without: toggleActor(filter, id) }) as const),
    ...filter.without.map((id) => ({ kind: "without", id, without: excludeActor(filter, id) }) as const),
    ...filter.offices.map((id) => ({ kind: "office", id, without: toggleOffice(filter, id) }) as const),
    ...filter.outlets.map((id) => ({ kind: "outlet", id, without: toggleOutlet(filter, id) }) as const),
    ...filter.events.map((id) => ({ kind: "event", id, without: toggleEvent(filter, id) }) as const),
    ...(filter.eventFrom === null ? [] : [{ kind: "event-from", id: filter.eventFrom, without: { ...filter, eventFrom: null } } as const]),
    ...(filter.eventTo === null ? [] : [{ kind: "event-to", id: filter.eventTo, without: { ...filter, eventTo: null } } as const]),
    ...(filter.from === null ? [] : [{ kind: "from", id: filter.from, without: { ...filter, from: null } } as const]),
    ...(filter.to === null ? [] : [{ kind: "to", id: filter.to, without: { ...filter, to: null } } as const]),
  ];
}

function toggled<T extends string>(ids: readonly T[], id: T): readonly T[] {
  return ids.includes(id) ? without(ids, id) : withId(ids, id);
}

function withId<T extends string>(ids: readonly T[], id: T): readonly T[] {
  return ids.includes(id) ? ids : [...ids, id].sort();
}

function without<T extends string>(ids: readonly T[], id: T): readonly T[] {
  return ids.filter((other) => other !== id);
}
