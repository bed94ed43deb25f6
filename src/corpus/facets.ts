import type { Column, Facts } from "./facts.ts";
import type { Filter } from "./filter.ts";
import { asksForAll, eachDocument, eventInRange, names, namesAny, numbersOf, testsOf, type Hits } from "./passes.ts";

/** A choice, and how many documents would be left if it were added to the filter. */
export interface FacetCount<Id extends string = string> {
  readonly id: Id;
  readonly count: number;
}

/** The counts of all choices of one kind: the documents that every choice would leave, and those that each would leave besides, by its number. Plain data. */
export interface Tally {
  readonly shared: number;
  readonly own: Uint32Array;
}

type FacetName = "actors" | "offices" | "outlets" | "events";

/** What each actor, office, outlet and kind of event of the corpus would leave as a choice. */
export type Facets = Readonly<Record<FacetName, Tally>>;

/** The choices of one kind with their counts: those in most documents of the corpus first, and last what is chosen and in no document. */
export function facetCounts<Id extends string>({ ids }: Column<Id>, { shared, own }: Tally, chosen: readonly Id[]): FacetCount<Id>[] {
  const strangers = [...new Set(chosen)].filter((id) => !ids.includes(id));
  return [...ids.map((id, number) => ({ id, count: shared + (own[number] ?? 0) })), ...strangers.map((id) => ({ id, count: shared }))];
}

/** A bit for each kind of choice whose test a document fails. A choice counts a document that passes the tests of all other kinds. */
const FAILED = { actors: 1, offices: 2, outlets: 4, events: 8 } as const satisfies Record<FacetName, number>;

/**
 * Counts what each choice would leave: exactly as many documents as the list shows after
 * `addActor`, `addOffice` and the like. Every test is made once for each document, however many choices there are; none where
 * nothing is chosen, as while the first letters are typed, which nearly all documents have.
 */
export function countFacets(facts: Facts, filter: Filter, hits: Hits): Facets {
  const counters = { actors: countActors(facts, filter), offices: countOffices(facts, filter), outlets: countOutlets(facts, filter), events: countEvents(facts, filter) };
  if (asksForAll(filter)) for (const { see } of Object.values(counters)) eachDocument(facts, hits, see);
  else countTested(facts, filter, hits, counters);
  const { actors, offices, outlets, events } = counters;
  return { actors: actors.tally, offices: offices.tally, outlets: outlets.tally, events: events.tally };
}

/** Shows each counter the documents that pass the tests of all other kinds. */
function countTested(facts: Facts, filter: Filter, hits: Hits, { actors, offices, outlets, events }: Readonly<Record<FacetName, Counter>>): void {
  const tests = testsOf(facts, filter);
  eachDocument(facts, hits, (document) => {
    if (!tests.dates(document)) return;
    let failed = tests.actors(document) && tests.without(document) ? 0 : FAILED.actors;
    if (!tests.offices(document)) failed |= FAILED.offices;
    if (!tests.outlets(document)) failed |= FAILED.outlets;
    if (!tests.events(document)) failed |= FAILED.events;
    if ((failed & ~FAILED.actors) === 0) actors.see(document);
    if ((failed & ~FAILED.offices) === 0) offices.see(document);
    if ((failed & ~FAILED.outlets) === 0) outlets.see(document);
    if ((failed & ~FAILED.events) === 0) events.see(document);
  });
}

/** Counts the documents that it is shown. */
interface Counter {
  readonly tally: Tally;
  readonly see: (document: number) => void;
}

/**
 * @param isShared whether a document counts for every choice
 * @param counts whether it counts for the choices that it names, where it does not count for every one
 */
function counter(column: Column, isShared: (document: number) => boolean, counts: (document: number) => boolean = () => true): Counter {
  const tally = { shared: 0, own: new Uint32Array(column.ids.length) };
  function see(document: number): void {
    if (isShared(document)) tally.shared++;
    else if (counts(document)) countNamed(tally.own, column, document);
  }
  return { tally, see };
}

function countNamed(own: Uint32Array, { starts, names: numbers }: Column, document: number): void {
  const end = starts[document + 1] ?? 0;
  for (let at = starts[document] ?? 0; at < end; at++) add(own, numbers[at] ?? 0);
}

function add(own: Uint32Array, number: number): void {
  own[number] = (own[number] ?? 0) + 1;
}

function countOutlets({ outlets }: Facts, filter: Filter): Counter {
  const chosen = numbersOf(outlets, filter.outlets);
  return counter(outlets, (document) => namesAny(outlets, document, chosen));
}

/** All offices asked for must be named, so a document counts for a further one only if it names all the others. */
function countOffices({ offices }: Facts, filter: Filter): Counter {
  const chosen = numbersOf(offices, filter.offices);
  return counter(offices, () => false, (document) => chosen.every((number) => names(offices, document, number)));
}

/** Any of the kinds will do, but only events in the range of days count; several events of one kind count once. */
function countEvents(facts: Facts, filter: Filter): Counter {
  const { ids, starts, names: kinds } = facts.events;
  const chosen = bitsOf(numbersOf(facts.events, filter.events));
  const isInRange = eventInRange(facts, filter);
  const tally = { shared: 0, own: new Uint32Array(ids.length) };
  function see(document: number): void {
    let told = 0;
    const end = starts[document + 1] ?? 0;
    for (let at = starts[document] ?? 0; at < end; at++) if (isInRange(at)) told |= 1 << (kinds[at] ?? 0);
    if ((told & chosen) !== 0) tally.shared++;
    else for (let kind = 0; told >> kind !== 0; kind++) if ((told >> kind) & 1) add(tally.own, kind);
  }
  return { tally, see };
}

/** A bit for each number; none for what no document has. There are far fewer than 31 kinds. */
function bitsOf(numbers: readonly number[]): number {
  return numbers.reduce((bits, number) => (number < 0 ? bits : bits | (1 << number)), 0);
}

/** Choosing an actor also ends its exclusion: a document that names one excluded actor comes back when that one is chosen. */
function countActors({ actors }: Facts, filter: Filter): Counter {
  const chosen = numbersOf(actors, filter.actors);
  const excluded = numbersOf(actors, filter.without);
  const isAny = filter.match === "any";
  const named = counter(actors, (document) => isAny && namesAny(actors, document, chosen), (document) => isAny || chosen.every((number) => names(actors, document, number)));
  if (excluded.length === 0) return named;
  function see(document: number): void {
    const barred = excluded.filter((number) => names(actors, document, number));
    if (barred.length === 0) named.see(document);
    else if (barred.length === 1 && (isAny || chosen.every((number) => names(actors, document, number)))) add(named.tally.own, barred[0] ?? 0);
  }
  return { tally: named.tally, see };
}
