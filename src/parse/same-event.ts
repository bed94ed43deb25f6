import { findActor } from "../authority/actors.ts";
import { isPlace, isRegion, stateOf } from "./article-facts.ts";
import type { Event, Participant, Telling } from "./merge-tellings.ts";

/** Whether two tellings can be of one event. Asked for each telling of hundreds of events, so that no closure is made here. */
export function isSame(a: Event, b: Event): boolean {
  if (a.kind !== b.kind || b.another) return false;
  // Who denies a meeting denies every telling of it, whatever day it gives.
  if (a.status === "denied" || b.status === "denied") return arePaired(a.people, b.people) && (a.kind !== "visit" || shareGoals(a, b));
  if (!meetInTime(a, b)) return false;
  // A spokesman stands before the press again and again: one to come is not the one that was.
  if (a.kind === "press-conference" && (a.status === "announced") !== (b.status === "announced") && (a.day === null) !== (b.day === null)) return false;
  if (a.kind === "visit" && isUnnamed(a, b)) return a.others.length > 0 && sharesGoal(a.others, b.others);
  if (a.kind === "letter" && (!isOfSender(a, b) || areToOthers(a.people, b.people))) return false;
  if (a.kind === "visit" || a.kind === "letter") return areOpen(a.people, b.people, shares) && shareGoals(a, b);
  if (a.kind === "summit" && (a.status === "proposed") !== (b.status === "proposed") && !sharesGoal(a.others, b.others)) return false;
  if (a.kind === "summit") return isSameSummit(a, b);
  if (a.kind === "meeting" && (isOfBodies(a) || isOfBodies(b))) return sharesGoal(a.others, b.others);
  return a.kind === "statement" || a.kind === "press-conference" ? areOpen(a.people, b.people, shares) : arePaired(a.people, b.people) || areHeaded(a, b);
}

/** «سفر وزیر بازرگانی هند» in a headline, and by his name below: a state alone travels beside one of whom nobody knows whose he is. */
export function isUnnamed(a: Event, b: Event): boolean {
  const [one, other] = [a.people[0], b.people[0]];
  if (!a.inHeading || one === undefined || other === undefined || a.people.length > 1 || b.people.length > 1) return false;
  return (one.id === one.home && other.home === null) || (other.id === other.home && one.home === null);
}

/** Letters of states, of which no writer is named, are one by both sides: what the Council had from America is not what it had from Iran. */
function isOfSender(a: Event, b: Event): boolean {
  if (a.people.length > 0 && b.people.length > 0) return true;
  const [states, other] = a.people.length === 0 ? [a, b] : [b, a];
  if (states.others.length < 2) return true;
  const sides = [...other.people.flatMap(({ id, home }) => [id, home]), ...other.others];
  return states.others.filter((id) => sides.includes(id)).length > 1 || other.people.length + other.others.length < 2;
}

/** «پیام X را به Y داد … پیام X را به Z داد»: each goes to somebody of another state. */
function areToOthers(a: readonly Participant[], b: readonly Participant[]): boolean {
  const isOther = (one: Participant, people: readonly Participant[]) => one.home !== null && people.every(({ home }) => home !== one.home);
  return a.length > 1 && b.length > 1 && a.some((one) => isOther(one, b)) && b.some((one) => isOther(one, a));
}

/** A sitting of a commission, of which nobody is named who was there: it is none of the meetings of those who speak of it. */
function isOfBodies({ people, others }: Event): boolean {
  return people.length === 0 && others.length > 0;
}

/** By the bodies that meet, and by the city of which one is called: «نشست سمرقند» is that of the body that meets there. */
function isSameSummit(a: Event, b: Event): boolean {
  if (a.others.length + b.others.length === 0) return areOpen(a.people, b.people, shares) && !areOtherRounds(a.people, b.people);
  if (!isCalledByCity(a) && !isCalledByCity(b)) return areOpen(a.others, b.others, sharesGoal);
  const [cityA, cityB] = [cityOf(a), cityOf(b)];
  return cityA === null || cityB === null || stateOf(cityA) === stateOf(cityB);
}

/** Whether two are of three or more each, and of others: the three of Astana, and the same two with a third. */
function areOtherRounds(a: readonly Participant[], b: readonly Participant[]): boolean {
  return a.length > 2 && b.length > 2 && !arePaired(a, b);
}

function isCalledByCity({ others }: Event): boolean {
  return others.length > 0 && others.every(isPlace);
}

function cityOf({ others, place }: Event): string | null {
  return others.find(isPlace) ?? place;
}

/** Whether neither gives a day, or the day of one lies in the days of the other, or in the week or month that it names. */
function meetInTime(a: Telling, b: Telling): boolean {
  if (a.day === null || b.day === null) return isWithin(a, b) && isWithin(b, a);
  return a.day <= (b.lastDay ?? b.day) && b.day <= (a.lastDay ?? a.day);
}

function isWithin({ day }: Telling, { period }: Telling): boolean {
  return day === null || period === null || (period.first <= day && day <= period.last);
}

/** Whether two journeys go the same way, or one says nothing of it: a tour of a part of the world is the stays there. */
function shareGoals(a: Event, b: Event): boolean {
  return areOpen(a.others, b.others, sharesGoal) || (a.status === b.status && (a.others.every(isRegion) || b.others.every(isRegion)));
}

/** Whether two lists agree, or one of them says nothing. */
function areOpen<T>(a: readonly T[], b: readonly T[], agree: (a: readonly T[], b: readonly T[]) => boolean): boolean {
  return a.length === 0 || b.length === 0 || agree(a, b);
}

/** Whether all of the shorter list are in the longer: «X و Y» and «X» can meet once, «X و Y» and «X و Z» do so twice. */
export function arePaired(a: readonly Participant[], b: readonly Participant[]): boolean {
  return a.length <= b.length ? areAmong(a, b) : areAmong(b, a);
}

function areAmong(few: readonly Participant[], many: readonly Participant[]): boolean {
  for (const one of few) if (!isAmong(one, many)) return false;
  return true;
}

function isAmong(one: Participant, people: readonly Participant[]): boolean {
  for (const other of people) if (isOne(one, other)) return true;
  return false;
}

/**
 * A headline that names states alone («سفیر ایران با معین وزارت خارجه طالبان», «دیدار سفیر با رئیس مجلس کنیا») can mean people of whom
 * nobody knows whose they are; so can what is told of a day: «شنبه با مقام‌های ایران گفت‌وگو می‌کند».
 */
export function areHeaded(a: Event, b: Event): boolean {
  if (b.people.length < 2 || !(a.inHeading || (a.people.length > 1 && (a.day === null || a.day === b.day)))) return false;
  const isMeant = (one: Participant) => a.people.some((other) => isOne(one, other) || (other.id === other.home && one.home === null));
  return b.people.every(isMeant) || (a.people.length === 1 && b.people.length === 2 && a.people.every(({ id, home }) => id === home) && b.people.some(isMeant));
}

function shares(a: readonly Participant[], b: readonly Participant[]): boolean {
  for (const one of a) if (isAmong(one, b)) return true;
  return false;
}

/** Whether two are one person, or one is only known by the state of the other. */
export function isOne(a: Participant, b: Participant): boolean {
  return a.id === b.id || (a.home !== null && b.home !== null && (a.id === a.home || b.id === b.home) && (a.home === b.home || speaksFor(a, b) || speaksFor(b, a)));
}

/** «سرپرست وزارت خارجه طالبان»: a body of a state, and one of that state's people. */
function speaksFor(body: Participant, one: Participant): boolean {
  return body.id === body.home && one.id !== one.home && isOfState(body.id, one.home);
}

/** Whether a body is a state's, or rules it. */
export function isOfState(body: string, state: string | null): boolean {
  const actor = findActor(body);
  return actor?.kind === "organization" && state !== null && (actor.of === state || actor.rules === state);
}

export function sharesGoal(a: readonly string[], b: readonly string[]): boolean {
  const states = a.map(stateOf);
  return b.some((id) => states.includes(stateOf(id)));
}
