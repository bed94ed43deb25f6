import { findActor } from "../authority/actors.ts";
import type { Days } from "./event-cast.ts";
import type { Event } from "./merge-tellings.ts";
import { arePaired } from "./same-event.ts";

/** No page of news tells of as many events with a day; a damaged one shall cost no more. */
const MOST_EVENTS = 400;

/** The days of press conferences, which follow from what else a page tells. */

/**
 * Those who meet stand before the press on the same day: a joint press conference and the meeting of the same people give each
 * other the day. A ministry's words of a day are those that its spokesman says before the press.
 */
export function dayPressConferences(events: readonly Event[]): readonly Event[] {
  if (!events.some(({ kind }) => kind === "press-conference")) return events;
  const dated = events.filter(({ day }) => day !== null).slice(0, MOST_EVENTS);
  return events.map((event) => {
    if (event.day !== null || event.status !== "held" || event.background) return event;
    const other = daysFor(event, dated);
    return other === null ? event : { ...event, day: other.day, lastDay: other.day };
  });
}

function daysFor(event: Event, events: readonly Event[]): Days | null {
  if (event.kind === "meeting") return only(events.filter((other) => isJoint(other) && isDayOf(other, event)));
  if (event.kind !== "press-conference") return null;
  return only(events.filter((other) => (isJoint(event) && other.kind === "meeting" && isDayOf(other, event)) || isOfMinistry(other, event) || isOfSpeaker(other, event)));
}

/** The one day of all; `null` for none or several. */
function only(events: readonly Event[]): Days | null {
  const [first] = events;
  return first && events.every(({ day }) => day === first.day) ? first : null;
}

function isJoint({ kind, people }: Event): boolean {
  return kind === "press-conference" && people.length > 1;
}

function isDayOf(other: Event, event: Event): boolean {
  return other.day !== null && other.status === "held" && !other.background && event.people.length > 1 && arePaired(other.people, event.people);
}

/** «X در نشست خبری گفت … . X صبح دوشنبه درباره Y گفت»: what he says on a day behind it, he says there. */
function isOfSpeaker({ saying, day, background, from, people: [one, ...others] }: Event, { people, from: told }: Event): boolean {
  return from > told && saying === "words" && day !== null && !background && others.length === 0 && people.length === 1 && one?.id === people[0]?.id;
}

function isOfMinistry({ saying, day, people: [body] }: Event, { people }: Event): boolean {
  if (saying !== "words" || day === null || body === undefined || body.id !== body.home) return false;
  const ministry = findActor(body.id);
  return ministry?.kind === "organization" && people.length === 1 && people[0]?.home === ministry.of;
}
