import { stateOf } from "./article-facts.ts";
import type { Days } from "./event-cast.ts";
import type { Event } from "./merge-tellings.ts";

/** No page of news tells of as many; a damaged one shall cost no more. */
const MOST_EVENTS = 400;

/** Days of encounters that follow from those of journeys and letters. */

/** «X نامه Z را امروز به Y داد»: who hands a letter over meets who receives it. Who met somebody in a town on a day was there that day. */
export function dayOnJourneys(events: readonly Event[]): readonly Event[] {
  if (!events.some((event) => isUndated(event) || isUndatedVisit(event))) return events;
  const dated = events.filter(({ day, lastDay }) => day !== null && day === lastDay).slice(0, MOST_EVENTS);
  return events.map((event) => {
    if (isUndatedVisit(event)) return withDayOf(event, firstOf(dated.filter((other) => isOnJourney(other, event))));
    if (!isUndated(event)) return event;
    const days = only(dated.filter((other) => isHandedOver(other, event)));
    return withDayOf(event, days);
  });
}

function withDayOf(event: Event, days: Days | null): Event {
  return days === null ? event : { ...event, day: days.day, lastDay: days.lastDay };
}

function isUndatedVisit({ kind, day, period, status, background, others }: Event): boolean {
  return kind === "visit" && day === null && period === null && status === "held" && !background && others.length > 0;
}

function isOnJourney({ kind, status, background, place, people }: Event, visit: Event): boolean {
  if ((kind !== "meeting" && kind !== "press-conference") || status !== "held" || background) return false;
  const goals = visit.others.map(stateOf);
  const isThere = place === null ? people.some(({ id, home }) => home !== null && goals.includes(home) && !visit.people.some((one) => one.id === id)) : goals.includes(stateOf(place));
  return isThere && visit.people.some(({ id, home }) => id !== home && people.some((other) => other.id === id));
}

/** The first day of all. */
function firstOf(events: readonly Event[]): Days | null {
  return events.reduce<Event | null>((first, event) => (first?.day != null && event.day !== null && first.day <= event.day ? first : event), null);
}

function isUndated({ kind, day, period, status, background, people }: Event): boolean {
  return kind === "meeting" && day === null && period === null && !background && people.length > 1 && status === "held";
}

function isHandedOver({ kind, status, people, others, background }: Event, event: Event): boolean {
  const there = [...people.map(({ id }) => id), ...others];
  return kind === "letter" && status === "held" && !background && event.people.filter(({ id }) => there.includes(id)).length > 1;
}

/** The one day of all; `null` for none or several. */
function only([first, ...more]: readonly Event[]): Days | null {
  return first !== undefined && more.every(({ day }) => day === first.day) ? first : null;
}
