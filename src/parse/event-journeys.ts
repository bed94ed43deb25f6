import { stateOf, type ArticleFacts } from "./article-facts.ts";
import { letterAt } from "../text/reading.ts";
import { overFolded } from "../text/over-folded.ts";
import type { Cast, Parts, Phrase } from "./event-cast.ts";
import { land } from "./event-travel.ts";
import { namedDays } from "./event-when-where.ts";
import type { Participant } from "./merge-tellings.ts";

/** Journeys of which a clause tells otherwise than by who goes where. */

/** «X از Y بازگشت»: has been in Y. */
export function comeBack(cast: Cast, phrase: Phrase): Parts[] {
  const from = cast.actors.filter(({ who, role, at }) => role === "from" && who.kind !== "organization" && at <= phrase.end);
  return from.length === 0 ? [] : land({ ...cast, actors: from }, phrase);
}

/** «X چهارشنبه در پاریس میزبان Y خواهد بود»: whom somebody is to receive in a city is to come there. */
export function beHosted({ actors, people }: Cast, { at, end }: Phrase): Parts[] {
  const host = people.find((one) => one.role === "subject" && one.end < at);
  const city = actors.find(({ who, role }) => role === "in" && who.kind === "place");
  const guests = people.filter(({ role, at: place, who }) => role === "with" && place < end && place > at && who.home !== null && host !== undefined && who.home !== host.who.home);
  if (!host || !city || guests.some(({ who }) => who.home === stateOf(city.who.actor))) return [];
  return guests.length === 0 ? [] : [{ people: guests.map(({ who: { id, home } }) => ({ id, home })), others: [city.who.actor] }];
}

/** Between who is there and where, in a headline. */
const THERE = overFolded(/^[»"]?[ ](?:(?:هم|نیز|امروز|فردا|دیروز|امشب)[ ])?(?:در|به)[ ](?:پایتخت[ ])?$/u);

/** «لاوروف در پیونگ‌یانگ», «روحانی فردا در استانبول»: the whole of a headline. */
export function beThere({ clause: { text }, people, actors }: Cast): Parts[] {
  const [first, last, place] = [people[0], people.at(-1), actors.at(-1)];
  if (!first || !last || !place || place.who.kind === "organization" || text.slice(0, first.at).trim() !== "" || text.slice(place.end).trim() !== "") return [];
  if (place.at < last.end || !THERE.test(text.slice(last.end, place.at)) || people.some((one) => one.role !== "subject" || one.who.id === one.who.home)) return [];
  const abroad = people.filter(({ who }) => who.home !== stateOf(place.who.actor));
  return abroad.length === 0 ? [] : [{ people: abroad.map(({ who: { id, home } }) => ({ id, home })), others: [place.who.actor] }];
}

/** «X فردا و Y پنجشنبه به تهران می‌آیند»: each on a day of his own, that stands behind his name. */
export function onOwnDays(parts: readonly Parts[], { dates }: ArticleFacts, { clause, people }: Cast): readonly Parts[] {
  const [all] = parts;
  const subjects = people.filter(({ role }) => role === "subject");
  if (!all || parts.length > 1 || subjects.length < 2) return parts;
  const days = namedDays(dates, clause).map(({ from }) => letterAt(clause, from));
  if (days.length < subjects.length) return parts;
  const places = subjects.map(({ end }, i) => days.find((day) => day >= end && day < (subjects[i + 1]?.at ?? Infinity)));
  const others = all.people.filter(({ id }) => !subjects.some(({ who }) => who.id === id));
  const own = subjects.flatMap(({ who }, i) => [{ who, day: places[i] }]);
  return own.every(({ day }) => day !== undefined) ? own.map(({ who, day = 0 }) => ({ ...all, people: [asOne(who), ...others], at: day + 1 })) : parts;
}

function asOne({ id, home }: Participant): Participant {
  return { id, home };
}
