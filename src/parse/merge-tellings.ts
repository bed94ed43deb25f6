import type { IsoDay } from "../calendar/jalali.ts";
import type { DateMark, EventKind, EventMark, EventStatus } from "../document/document.ts";
import type { Span } from "../text/span.ts";
import { isPlace, stateOf } from "./article-facts.ts";
import type { ToldKind } from "./event-predicates.ts";
import { areHeaded, arePaired, isOne, isSame, isUnnamed, sharesGoal } from "./same-event.ts";

/** Somebody who takes part: a person, or the state or body for which somebody unknown does. */
export interface Participant {
  readonly id: string;
  /** The state or body for which the person speaks. */
  readonly home: string | null;
}

/** A denial at the top of a page is news whoever gives it, other words are if the page is about him; what somebody posts is, unless it is about what else is told of him. */
export type Saying = "words" | "denial" | "post";

/** A clause that tells of an event, before it is known which clauses tell of the same one. */
export interface Telling extends Span {
  readonly kind: ToldKind;
  readonly status: EventStatus;
  readonly day: IsoDay | null;
  readonly lastDay: IsoDay | null;
  /** «هفته گذشته»: the days among which an event without a day lies. */
  readonly period: DateMark["period"];
  /** Id of a place or state. */
  readonly place: string | null;
  readonly people: readonly Participant[];
  /** What it is about: the goals of a visit, the bodies that meet, who else a letter goes to. Ids. */
  readonly others: readonly string[];
  /** «این دیدار»: tells more of an event already told. */
  readonly again: boolean;
  /** «بار دیگر», «دیدار آتی»: another event than those told. */
  readonly another: boolean;
  /** «گفت‌وگو کرده بود»: happened before what the page is about. */
  readonly background: boolean;
  readonly inHeading: boolean;
  /** Somebody's words: an event of their own only where the page tells of no occasion on which they fell. `null` for what is more than words. */
  readonly saying: Saying | null;
  /** The other sentences that tell of it. */
  readonly witnesses: readonly Span[];
}

/** A telling whose kind is settled. */
export interface Event extends Telling {
  readonly kind: EventKind;
}

/** Each event once: of several tellings the first below the headline gives the sentence, all give participants, any gives the day. */
export function mergeTellings(tellings: readonly Telling[]): Event[] {
  const events: Event[] = [];
  const people: Bits[] = [];
  const sentences: Span[][] = [];
  const page = readPage(tellings);
  for (const telling of tellings) {
    const kind = settleKind(telling, events, page);
    if (kind === null) continue;
    const told = settled(telling, kind);
    const found = findSame(events, people, told);
    const same = events[found];
    if (!same && told.again && told.people.length <= 1 && told.others.length === 0) continue;
    const at = same ? found : events.length;
    const event = same ? join(same, told) : told;
    events[at] = event;
    people[at] = bitsOf(event);
    (sentences[at] ??= []).push({ from: told.from, to: told.to });
  }
  return events.map((event, i) => withWitnesses(event, sentences[i] ?? [])).filter(({ people, others }) => people.length + others.length > 0);
}

/** A telling with its kind. Spelled out, as in `join`: a literal with a spread is built ten times as slowly, and has a shape of its own. */
function settled({ status, day, lastDay, period, place, people, others, again, another, background, inHeading, saying, from, to, witnesses }: Telling, kind: EventKind): Event {
  return { kind, status, day, lastDay, period, place, people, others, again, another, background, inHeading, saying, from, to, witnesses };
}

/** Lists the sentences apart from the joining: an event may be told of thousands of times. */
function withWitnesses(event: Event, sentences: readonly Span[]): Event {
  return sentences.length === 1 ? event : { ...event, witnesses: sentences.filter(({ from }) => from !== event.from) };
}

/** What kinds of event a page tells of, and with whom. */
interface Page {
  readonly kinds: ReadonlySet<ToldKind>;
  /** Calls, meetings and summits, each set of people once. */
  readonly encounters: readonly Telling[];
}

function readPage(tellings: readonly Telling[]): Page {
  const encounters = tellings.filter(({ kind, people }) => (kind === "call" || kind === "meeting" || kind === "summit") && people.length > 1);
  const kinds = new Set(tellings.map(({ kind }) => kind));
  // Only these ask what else the same people did.
  if (!kinds.has("talk") && !kinds.has("session")) return { kinds, encounters: [] };
  const once = new Map(encounters.map((telling) => [`${telling.kind} ${telling.people.map(({ id }) => id).join(" ")}`, telling]));
  return { kinds, encounters: [...once.values()].slice(0, MOST_EVENTS) };
}

/** What «رایزنی کرد» and «نشست سه‌جانبه» are: what the same people did by a surer word, else what fits the rest of the page. */
function settleKind({ kind, people, others, place, again, status }: Telling, events: readonly Event[], { kinds, encounters }: Page): EventKind | null {
  if (kind === "session") {
    const isSummit = encounters.some((other) => other.kind === "summit" && arePaired(other.people, people)) || events.some((event) => event.kind === "summit" && sharesGoal(event.others, others));
    return isSummit ? "summit" : "meeting";
  }
  if (kind !== "talk") return kind;
  const told = again ? (events.findLast((event) => isEncounter(event) && !event.background) ?? events.findLast(isEncounter)) : undefined;
  const same = told ?? encounters.find((other) => other.kind !== "summit" && arePaired(other.people, people));
  if (same) return same.kind === "call" ? "call" : "meeting";
  if (status === "denied") return null;
  return place === null && kinds.has("call") && !kinds.has("meeting") && !kinds.has("visit") ? "call" : "meeting";
}

function isEncounter({ kind }: Event): boolean {
  return kind === "call" || kind === "meeting";
}

/** A telling is compared with so many events, the last ones; no page of news tells of as many, and a damaged one shall cost no more. */
const MOST_EVENTS = 400;

/** The event of which a telling tells more; -1 for a new one. «این دیدار» is the last meeting that the page is about, whoever is named. */
function findSame(events: readonly Event[], people: readonly Bits[], told: Event): number {
  const asked = askedOf(told);
  const isIt = (event: Event, at: number) => mayShare(people[at], asked) && isSame(event, told);
  if (!told.again) {
    // «هیئت حماس» in a headline may be he whom another sentence has named.
    const named = lastWhere(events, (event, at) => !event.inHeading && isIt(event, at));
    return named >= 0 ? named : lastWhere(events, isIt);
  }
  const fits = [
    (event: Event, at: number) => !event.background && isIt(event, at),
    isIt,
    ({ kind, background }: Event) => kind === told.kind && !background,
    ({ kind }: Event) => kind === told.kind,
  ];
  for (const fit of fits) {
    const at = lastWhere(events, fit);
    if (at >= 0) return at;
  }
  return -1;
}

function lastWhere(events: readonly Event[], fits: (event: Event, at: number) => boolean): number {
  for (let at = events.length - 1; at >= Math.max(0, events.length - MOST_EVENTS); at--) {
    const event = events[at];
    if (event && fits(event, at)) return at;
  }
  return -1;
}

/** People as bits, one for each name that an event has or that a telling asks for: without a common bit two have nobody in common (Bloom 1970). */
interface Bits {
  readonly ids: number;
  readonly homes: number;
}

const ALL = -1;

/** Those of an event; all bits where it can be the same without a common name: of nobody, named in a headline, a summit. */
function bitsOf({ kind, people, inHeading }: Event): Bits {
  if (people.length === 0 || inHeading || kind === "summit") return { ids: ALL, homes: ALL };
  let [ids, homes] = [0, 0];
  for (const { id, home } of people) {
    ids |= bitOf(id);
    if (home !== null) homes |= bitOf(home);
  }
  return { ids, homes };
}

/** Whom `isOne` can find in an event that tells of one of these: them, their states, and for a state its people. */
function askedOf({ kind, people }: Event): Bits {
  if (people.length === 0 || kind === "summit") return { ids: ALL, homes: ALL };
  let [ids, homes] = [0, 0];
  for (const { id, home } of people) {
    ids |= bitOf(id);
    if (home !== null) ids |= bitOf(home);
    if (home === id) homes |= bitOf(id);
  }
  return { ids, homes };
}

function mayShare(of: Bits | undefined, asked: Bits): boolean {
  return of !== undefined && ((of.ids & asked.ids) !== 0 || (of.homes & asked.homes) !== 0);
}

function bitOf(name: string): number {
  let mixture = 0;
  for (let at = 0; at < name.length; at++) mixture = Math.imul(mixture, 31) + name.charCodeAt(at);
  return 1 << (Math.imul(mixture, 0x9e3779b1) >>> 27);
}

/** Of such two the one who is named. */
function namedOf(a: Event, b: Event): readonly Participant[] {
  return a.people.some(({ id, home }) => id === home) ? b.people : a.people;
}

/** Whether the later of two tellings says how far an event has come: it denies it, or has its day, or the verb that the headline lacks. */
function saysHow(a: Event, b: Event): boolean {
  if (b.status === "denied" || b.status === "postponed") return true;
  if (a.day !== null) return false;
  if (a.status === "held") return b.day !== null || (a.inHeading && !b.inHeading);
  // «برای دیدار با X آمد. … امروز با او دیدار کرد».
  return a.status === "announced" && b.status === "held" && b.day !== null;
}

/** «نشست از ۲۲ تا ۲۴ اکتبر برپاست»: a gathering has all its days, not the one on which two met beside it. */
function isItsRange(a: Event, b: Event): boolean {
  return a.kind === "summit" && a.day !== null && a.day === a.lastDay && b.day !== null && b.lastDay !== null && b.day < b.lastDay;
}

/** Those of whom a headline knows the state alone: «معاون نخست‌وزیر طالبان» is the one named below of whom nobody says whose he is. */
function withHome(named: readonly Participant[], headed: readonly Participant[]): readonly Participant[] {
  const [state, ...others] = headed.filter((one) => one.id === one.home && !named.some((other) => isOne(one, other)));
  const isMeant = named.filter(({ home }) => home === null).length === 1;
  return state && others.length === 0 && isMeant ? named.map((one) => (one.home === null ? { ...one, home: state.id } : one)) : named;
}

function join(a: Event, b: Event): Event {
  // A headline names an event; the sentence that tells it stands below.
  const first = a.inHeading && !b.inHeading ? b : a;
  const when = isItsRange(a, b) ? b : a.day === null && (b.again || a.status !== "proposed" || b.status === "proposed") ? b : a;
  return {
    kind: a.kind,
    status: saysHow(a, b) ? b.status : a.status,
    day: when.day,
    lastDay: when.lastDay,
    period: a.period,
    place: a.place ?? b.place,
    people: a.kind === "visit" && isUnnamed(a, b) ? namedOf(a, b) : joinPeople(b.again && a.kind !== "summit" && a.people.length > 1 && a.people.some(({ id, home }) => id !== home) ? a.people : !arePaired(a.people, b.people) && areHeaded(a, b) ? withHome(b.people, a.people) : [...a.people, ...b.people]),
    others: joinOthers(a, b),
    again: a.again,
    another: a.another,
    background: a.background && (b.background || b.again),
    inHeading: first.inHeading || (a.inHeading && b.again),
    saying: a.saying === null || b.saying === null ? null : a.saying === "denial" ? a.saying : b.saying,
    from: first.from,
    to: first.to,
    witnesses: a.witnesses,
  };
}

/** All of both; where a summit's body is known, its city is no name of it any more. */
function joinOthers(a: Event, b: Event): readonly string[] {
  if (b.others.length === 0) return a.others;
  const all = [...new Set([...a.others, ...b.others])];
  return a.kind === "summit" && !all.every(isPlace) ? all.filter((id) => !isPlace(id)) : all;
}

/** Each person once; a state only where nobody is named who speaks for it. */
function joinPeople(people: readonly Participant[]): Participant[] {
  const once = eachOnce(people);
  return once.filter((one) => one.id !== one.home || !once.some((other) => other.id !== one.id && isOne(one, other)));
}

/** Each person once, at the first place, as named last. */
export function eachOnce(people: readonly Participant[]): readonly Participant[] {
  // Nearly all lists are of one or two.
  if (people.length < 2 || (people.length === 2 && people[0]?.id !== people[1]?.id)) return people;
  return [...new Map(people.map((one) => [one.id, one])).values()];
}

/** An event as the document has it. */
export function toMark({ from, to, kind, status, day, lastDay, place, people, others, witnesses }: Event, nameOf: (id: string) => string): EventMark {
  const actor = (id: string) => ({ id, name: nameOf(id) });
  const sentences = witnesses.length < 2 ? witnesses : [...new Map(witnesses.map((span) => [span.from, span])).values()].sort((a, b) => a.from - b.from);
  const city = kind === "summit" ? (others.find(isPlace) ?? null) : null;
  // The city by which a summit is called takes part, with its state as the host, only where nobody else is known to.
  const named = [...people.map(({ id }) => id), ...others.filter((id) => id !== city)];
  const ids = [...new Set(named.length === 0 ? others.flatMap((id) => [id, stateOf(id)]) : named)];
  const at = place ?? city;
  const when = status === "proposed" ? { day: null, lastDay: null } : { day, lastDay };
  return { from, to, kind, status, ...when, place: at === null ? null : actor(at), participants: ids.map(actor), witnesses: sentences };
}
