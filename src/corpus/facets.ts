import type { EventKind } from "../document/document.ts";
import type { Filter } from "./filter.ts";
import { isEventInRange, namesAny, outletIds, passesActors, passesDates, passesEvents, passesOffices, passesOutlets, passesQuery, type Ranks } from "./passes.ts";
import type { Summary } from "./summary.ts";

/** A choice, and how many documents would be left if it were added to the filter. */
export interface FacetCount<Id extends string = string> {
  readonly id: Id;
  readonly count: number;
}

/** Every actor, office, outlet and kind of event of the corpus as a choice, most documents first, equal counts by id. */
export interface Facets {
  readonly actors: readonly FacetCount[];
  readonly offices: readonly FacetCount[];
  readonly outlets: readonly FacetCount[];
  readonly events: readonly FacetCount<EventKind>[];
}

/** Counts while they are made: what every choice has in common, and what each has beyond it. */
interface Tally<Id extends string> {
  shared: number;
  readonly own: Map<Id, number>;
}

/**
 * Counts what each choice would leave: exactly as many documents as the list shows after
 * `addActor`, `addOffice` and the like. Every test is made once a document, however many choices there are.
 */
export function countFacets(summaries: readonly Summary[], filter: Filter, ranks: Ranks): Facets {
  const open = summaries.filter((summary) => passesQuery(summary, ranks) && passesDates(summary, filter));
  const failed = open.map((summary) => failedTests(summary, filter));
  // A document counts for the choices of a kind when it passes all tests of the others.
  const but = (test: keyof Facets): Summary[] => open.filter((_, i) => failed[i]?.every((name) => name === test));
  return {
    actors: countActors(summaries, but("actors"), filter),
    offices: countOffices(summaries, but("offices"), filter),
    outlets: countOutlets(summaries, but("outlets"), filter),
    events: countEvents(summaries, but("events"), filter),
  };
}

function failedTests(summary: Summary, filter: Filter): (keyof Facets)[] {
  const passed = {
    actors: passesActors(summary, filter) && !namesAny(summary, filter.without),
    offices: passesOffices(summary, filter),
    outlets: passesOutlets(summary, filter),
    events: passesEvents(summary, filter),
  };
  return (["actors", "offices", "outlets", "events"] as const).filter((name) => !passed[name]);
}

function countOutlets(summaries: readonly Summary[], open: readonly Summary[], filter: Filter): FacetCount[] {
  const tally = beginTally(summaries, outletIds, filter.outlets);
  for (const summary of open) {
    if (filter.outlets.length > 0 && passesOutlets(summary, filter)) tally.shared++;
    else count(tally, outletIds(summary));
  }
  return endTally(tally);
}

/** All offices must be named: an office adds to those that are asked for. */
function countOffices(summaries: readonly Summary[], open: readonly Summary[], filter: Filter): FacetCount[] {
  const tally = beginTally(summaries, ({ offices }) => offices, filter.offices);
  for (const summary of open) {
    if (passesOffices(summary, filter)) count(tally, summary.offices);
  }
  return endTally(tally);
}

/** Any kind will do, but it is the kind of an event in the range of days. */
function countEvents(summaries: readonly Summary[], open: readonly Summary[], filter: Filter): FacetCount<EventKind>[] {
  const tally = beginTally(summaries, kindsOf, filter.events);
  for (const summary of open) {
    const inRange = kindsOf({ events: summary.events.filter((event) => isEventInRange(event, filter)) });
    if (filter.events.some((kind) => inRange.includes(kind))) tally.shared++;
    else count(tally, inRange);
  }
  return endTally(tally);
}

function kindsOf({ events }: Pick<Summary, "events">): readonly EventKind[] {
  return [...new Set(events.map(({ kind }) => kind))];
}

function countActors(summaries: readonly Summary[], open: readonly Summary[], filter: Filter): FacetCount[] {
  const tally = beginTally(summaries, actorIds, [...filter.actors, ...filter.without]);
  for (const summary of open) countNamed(tally, summary, filter);
  return endTally(tally);
}

/** Choosing an actor also ends its exclusion: a document with one excluded actor is won back by choosing that one. */
function countNamed(tally: Tally<string>, summary: Summary, filter: Filter): void {
  const excluded = filter.without.filter((id) => namesAny(summary, [id]));
  if (excluded.length > 1) return;
  const choices = excluded.length === 1 ? excluded : actorIds(summary);
  if (filter.match === "any" && excluded.length === 0 && namesAny(summary, filter.actors)) tally.shared++;
  else if (filter.match === "any" || passesActors(summary, filter)) count(tally, choices);
}

function actorIds(summary: Summary): readonly string[] {
  return summary.actors.map((actor) => actor.id);
}

/** Nothing counted yet of what the summaries and the filter know. */
function beginTally<Id extends string>(summaries: readonly Summary[], idsOf: (summary: Summary) => readonly Id[], chosen: readonly Id[]): Tally<Id> {
  const own = new Map(chosen.map((id) => [id, 0]));
  for (const summary of summaries) {
    for (const id of idsOf(summary)) own.set(id, 0);
  }
  return { shared: 0, own };
}

function count<Id extends string>(tally: Tally<Id>, ids: readonly Id[]): void {
  for (const id of ids) tally.own.set(id, (tally.own.get(id) ?? 0) + 1);
}

function endTally<Id extends string>({ shared, own }: Tally<Id>): FacetCount<Id>[] {
  const counts = Array.from(own, ([id, count]) => ({ id, count: count + shared }));
  return counts.sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}
