import type { Column, Facts } from "./facts.ts";
import type { Filter } from "./filter.ts";
import type { EventFact } from "./summary.ts";

/** The numbers of the documents that a query found, best first; `null` where there is no query. */
export type Hits = Uint32Array | null;

/** What a filter asks of a document by its number, test by test. */
export interface FilterTests {
  /** Whether the day of publication lies in the range; an undated document lies in none. */
  readonly dates: (document: number) => boolean;
  /** Whether it is from any of the outlets asked for, or none is asked for. */
  readonly outlets: (document: number) => boolean;
  /** Whether it names all offices asked for. */
  readonly offices: (document: number) => boolean;
  /** Whether one of its events is of a kind and on a day asked for, or none is asked for. */
  readonly events: (document: number) => boolean;
  /** Whether it names all, or any, of the actors asked for. */
  readonly actors: (document: number) => boolean;
  /** Whether it names none of the actors that it must not name. */
  readonly without: (document: number) => boolean;
}

/** The tests of a filter. */
export function testsOf(facts: Facts, filter: Filter): FilterTests {
  const { actors, match, without, offices, outlets } = filter;
  const chosen = numbersOf(facts.actors, actors);
  const excluded = numbersOf(facts.actors, without);
  const held = numbersOf(facts.offices, offices);
  const printed = numbersOf(facts.outlets, outlets);
  return {
    dates: datesTest(facts, filter),
    outlets: (document) => printed.length === 0 || namesAny(facts.outlets, document, printed),
    offices: (document) => held.every((number) => names(facts.offices, document, number)),
    events: eventsTest(facts, filter),
    actors: (document) => (match === "any" ? chosen.length === 0 || namesAny(facts.actors, document, chosen) : chosen.every((number) => names(facts.actors, document, number))),
    without: (document) => !namesAny(facts.actors, document, excluded),
  };
}

/** Whether the document is what the whole filter asks for, its query aside. */
export function passesAll(tests: FilterTests, document: number): boolean {
  return tests.dates(document) && tests.outlets(document) && tests.offices(document) && tests.events(document) && tests.actors(document) && tests.without(document);
}

/** Whether the filter asks for nothing but its query: every document passes. */
export function asksForAll(filter: Filter): boolean {
  const { actors, without, offices, outlets, from, to } = filter;
  return actors.length + without.length + offices.length + outlets.length === 0 && from === null && to === null && isAnyEventAsked(filter);
}

/** Goes through the documents that a query found, best first, or through all of them where there is no query. */
export function eachDocument(facts: Facts, hits: Hits, see: (document: number) => void): void {
  if (hits !== null) for (let at = 0; at < hits.length; at++) see(hits[at] ?? 0); // without an iterator: a letter may find thousands
  else for (let document = 0; document < facts.documents; document++) see(document);
}

/** The numbers of ids; -1 for one that no document names. */
export function numbersOf(column: Column, ids: readonly string[]): number[] {
  return ids.map((id) => column.ids.indexOf(id));
}

/** Whether a document names what has the number. */
export function names({ starts, names: numbers }: Column, document: number, number: number): boolean {
  for (let at = starts[document] ?? 0; at < (starts[document + 1] ?? 0); at++) {
    if (numbers[at] === number) return true;
  }
  return false;
}

/** Whether a document names any of these. */
export function namesAny(column: Column, document: number, numbers: readonly number[]): boolean {
  return numbers.some((number) => names(column, document, number));
}

function datesTest({ days, published }: Facts, { from, to }: Filter): (document: number) => boolean {
  if (from === null && to === null) return () => true;
  const isIn = Uint8Array.from(days, (day) => ((from === null || from <= day) && (to === null || day <= to) ? 1 : 0));
  return (document) => isIn[published[document] ?? -1] === 1;
}

function eventsTest(facts: Facts, filter: Filter): (document: number) => boolean {
  if (isAnyEventAsked(filter)) return () => true;
  const { starts, names: kinds } = facts.events;
  const chosen = numbersOf(facts.events, filter.events);
  const isInRange = eventInRange(facts, filter);
  return (document) => {
    for (let at = starts[document] ?? 0; at < (starts[document + 1] ?? 0); at++) {
      if ((chosen.length === 0 || chosen.includes(kinds[at] ?? 0)) && isInRange(at)) return true;
    }
    return false;
  };
}

/** Whether the event at a place of `facts.events` lies in the range of days of events. */
export function eventInRange({ eventFrom, eventTo, days }: Facts, filter: Filter): (at: number) => boolean {
  if (filter.eventFrom === null && filter.eventTo === null) return () => true;
  return (at) => isEventInRange({ day: days[eventFrom[at] ?? -1] ?? null, lastDay: days[eventTo[at] ?? -1] ?? null }, filter);
}

type Dated = Pick<EventFact, "kind" | "day" | "lastDay">;

/** Whether every event is asked for: neither kinds nor days of events are. */
export function isAnyEventAsked({ events, eventFrom, eventTo }: Filter): boolean {
  return events.length === 0 && eventFrom === null && eventTo === null;
}

/** Whether the event is of a kind asked for and has a day in the range; an undated event lies in none. */
export function isEventAsked(event: Dated, filter: Filter): boolean {
  return (filter.events.length === 0 || filter.events.includes(event.kind)) && isEventInRange(event, filter);
}

/** Whether any day of the event lies in the range of days of events. */
function isEventInRange({ day, lastDay }: Pick<Dated, "day" | "lastDay">, { eventFrom, eventTo }: Filter): boolean {
  if (eventFrom === null && eventTo === null) return true;
  return day !== null && (eventTo === null || day <= eventTo) && (eventFrom === null || eventFrom <= (lastDay ?? day));
}
