import type { Filter } from "./filter.ts";
import type { EventFact, Summary } from "./summary.ts";

/** Scores of the documents that a query found, by id; `null` where there is no query. */
export type Ranks = ReadonlyMap<string, number> | null;

/** Whether the document is what the whole filter asks for. */
export function passes(summary: Summary, filter: Filter, ranks: Ranks): boolean {
  return (
    passesQuery(summary, ranks) &&
    passesDates(summary, filter) &&
    passesOutlets(summary, filter) &&
    passesOffices(summary, filter) &&
    passesEvents(summary, filter) &&
    passesActors(summary, filter) &&
    !namesAny(summary, filter.without)
  );
}

/** Whether the query found the document, or there is no query. */
export function passesQuery(summary: Summary, ranks: Ranks): boolean {
  return ranks === null || ranks.has(summary.id);
}

/** Whether the day of publication lies in the range; an undated document lies in none. */
export function passesDates(summary: Summary, { from, to }: Filter): boolean {
  if (from === null && to === null) return true;
  const day = summary.published?.day;
  return day !== undefined && (from === null || from <= day) && (to === null || day <= to);
}

/** Whether the document is from any of the outlets asked for, or none is asked for. */
export function passesOutlets(summary: Summary, { outlets }: Filter): boolean {
  return outlets.length === 0 || outletIds(summary).some((id) => outlets.includes(id));
}

/** Whether the document names all offices asked for. */
export function passesOffices(summary: Summary, { offices }: Filter): boolean {
  return offices.every((id) => summary.offices.includes(id));
}

/** Whether one event of the document is of a kind and on a day asked for, or none is asked for. */
export function passesEvents(summary: Summary, filter: Filter): boolean {
  const { events, eventFrom, eventTo } = filter;
  return (events.length === 0 && eventFrom === null && eventTo === null) || summary.events.some((event) => isEventAsked(event, filter));
}

/** Whether the event is of a kind asked for and has a day in the range; an undated event lies in none. */
export function isEventAsked(event: Pick<EventFact, "kind" | "day" | "lastDay">, filter: Filter): boolean {
  return (filter.events.length === 0 || filter.events.includes(event.kind)) && isEventInRange(event, filter);
}

/** Whether any day of the event lies in the range of days of events. */
export function isEventInRange({ day, lastDay }: Pick<EventFact, "day" | "lastDay">, { eventFrom, eventTo }: Filter): boolean {
  if (eventFrom === null && eventTo === null) return true;
  return day !== null && (eventTo === null || day <= eventTo) && (eventFrom === null || eventFrom <= (lastDay ?? day));
}

/** Whether the document names all, or any, of the actors asked for. */
export function passesActors(summary: Summary, { actors, match }: Filter): boolean {
  if (match === "any") return actors.length === 0 || namesAny(summary, actors);
  return actors.every((id) => names(summary, id));
}

/** Whether the document names any of the actors. */
export function namesAny(summary: Summary, actors: readonly string[]): boolean {
  return actors.some((id) => names(summary, id));
}

/** Ids of the publisher and of the named sources, each once. */
export function outletIds(summary: Summary): readonly string[] {
  const outlets = summary.outlet === null ? summary.sources : [summary.outlet, ...summary.sources];
  return [...new Set(outlets.map((outlet) => outlet.id))];
}

function names(summary: Summary, id: string): boolean {
  return summary.actors.some((actor) => actor.id === id);
}
