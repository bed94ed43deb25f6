import type { Filter } from "./filter.ts";
import { namesAny, outletIds, passesActors, passesDates, passesOutlets, passesQuery, type Ranks } from "./passes.ts";
import type { Summary } from "./summary.ts";

/** A choice, and how many documents would be left if it were added to the filter. */
export interface FacetCount {
  readonly id: string;
  readonly count: number;
}

/** Every actor and outlet of the corpus as a choice, most documents first, equal counts by id. */
export interface Facets {
  readonly actors: readonly FacetCount[];
  readonly outlets: readonly FacetCount[];
}

/** Counts while they are made: what every choice has in common, and what each has beyond it. */
interface Tally {
  shared: number;
  readonly own: Map<string, number>;
}

/**
 * Counts what each choice would leave: exactly as many documents as the list shows after
 * `addActor` or `addOutlet`. One pass over the summaries, however many choices there are.
 */
export function countFacets(summaries: readonly Summary[], filter: Filter, ranks: Ranks): Facets {
  const open = summaries.filter((summary) => passesQuery(summary, ranks) && passesDates(summary, filter));
  return { actors: countActors(summaries, open, filter), outlets: countOutlets(summaries, open, filter) };
}

function countOutlets(summaries: readonly Summary[], open: readonly Summary[], filter: Filter): FacetCount[] {
  const tally = beginTally(summaries, outletIds, filter.outlets);
  for (const summary of open) {
    if (!passesActors(summary, filter) || namesAny(summary, filter.without)) continue;
    if (filter.outlets.length > 0 && passesOutlets(summary, filter)) tally.shared++;
    else count(tally, outletIds(summary));
  }
  return endTally(tally);
}

function countActors(summaries: readonly Summary[], open: readonly Summary[], filter: Filter): FacetCount[] {
  const tally = beginTally(summaries, actorIds, [...filter.actors, ...filter.without]);
  for (const summary of open) {
    if (passesOutlets(summary, filter)) countNamed(tally, summary, filter);
  }
  return endTally(tally);
}

/** Choosing an actor also ends its exclusion: a document with one excluded actor is won back by choosing that one. */
function countNamed(tally: Tally, summary: Summary, filter: Filter): void {
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
function beginTally(summaries: readonly Summary[], idsOf: (summary: Summary) => readonly string[], chosen: readonly string[]): Tally {
  const own = new Map(chosen.map((id) => [id, 0]));
  for (const summary of summaries) {
    for (const id of idsOf(summary)) own.set(id, 0);
  }
  return { shared: 0, own };
}

function count(tally: Tally, ids: readonly string[]): void {
  for (const id of ids) tally.own.set(id, (tally.own.get(id) ?? 0) + 1);
}

function endTally({ shared, own }: Tally): FacetCount[] {
  const counts = Array.from(own, ([id, count]) => ({ id, count: count + shared }));
  return counts.sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}
