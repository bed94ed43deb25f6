import { findActor } from "../authority/actors.ts";
import type { IsoDay } from "../calendar/jalali.ts";
import type { EventKind, EventMark, EventStatus } from "../document/document.ts";
import type { Span } from "../text/span.ts";

/** A sentence that tells of an event, before it is known which sentences tell of the same one. */
export interface Telling extends Span {
  readonly kind: EventKind;
  readonly status: EventStatus;
  readonly day: IsoDay | null;
  /** Ids of people, by name or by the office they held. */
  readonly people: readonly string[];
  /** Ids of states, organizations and places that take part. */
  readonly others: readonly string[];
  readonly inHeading: boolean;
  /** The other sentences that tell of it. */
  readonly witnesses: readonly Span[];
}

/** Each event once: of several tellings the first below the headline gives the sentence, all give participants, any gives the day. */
export function mergeTellings(tellings: readonly Telling[], nameOf: (id: string) => string): EventMark[] {
  const events: Telling[] = [];
  for (const telling of tellings) {
    const at = events.findIndex((event) => isSame(event, telling));
    const same = events[at];
    if (same) events[at] = join(same, telling);
    else events.push(telling);
  }
  return events.map((event) => toMark(event, nameOf)).filter((event) => event.participants.length > 0);
}

function isSame(a: Telling, b: Telling): boolean {
  if (a.kind !== b.kind) return false;
  // Who denies a meeting denies every telling of it, whatever day it gives.
  if (a.status === "denied" || b.status === "denied") return shares(a.people, b.people);
  if (a.day !== null && b.day !== null && a.day !== b.day) return false;
  if (isAbout(a.kind) && a.others.length > 0 && b.others.length > 0) return shares(a.others.map(stateOf), b.others.map(stateOf));
  if (isAbout(a.kind) && a.status !== b.status) return false;
  return a.people.length === 0 || b.people.length === 0 || shares(a.people, b.people);
}

/** Summits and visits are told apart by what they are about: the body that meets, the place that is visited. */
function isAbout(kind: EventKind): boolean {
  return kind === "summit" || kind === "visit";
}

function join(a: Telling, b: Telling): Telling {
  const sameStatus = a.status === b.status;
  // A headline names an event; the sentence that tells it stands below.
  const [first, second] = a.inHeading ? [b, a] : [a, b];
  const { from, to, inHeading } = first;
  return {
    ...a,
    from,
    to,
    inHeading,
    witnesses: [...a.witnesses, ...b.witnesses, { from: second.from, to: second.to }].filter((span) => span.from !== from),
    status: b.status === "denied" ? "denied" : a.status,
    day: a.day ?? (sameStatus ? b.day : null),
    people: unique([...a.people, ...(isAbout(a.kind) && a.people.length > 0 ? [] : b.people)]),
    others: unique([...a.others, ...b.others]),
  };
}

function toMark({ from, to, kind, status, day, people, others, witnesses }: Telling, nameOf: (id: string) => string): EventMark {
  const both = isAbout(kind) || kind === "letter";
  const participants = both ? [...people, ...others] : people.length > 0 ? people : others;
  const sentences = [...new Map(witnesses.map((span) => [span.from, span])).values()].sort((a, b) => a.from - b.from);
  return { from, to, kind, status, day, lastDay: day, place: null, participants: participants.map((id) => ({ id, name: nameOf(id) })), witnesses: sentences };
}

/** A place by its state: who goes to Ankara goes to Turkey. */
function stateOf(id: string): string {
  const actor = findActor(id);
  return actor?.kind === "place" ? (actor.state ?? id) : id;
}

function shares(a: readonly string[], b: readonly string[]): boolean {
  return a.some((id) => b.includes(id));
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
