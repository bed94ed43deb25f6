import type { IsoDay } from "../calendar/jalali.ts";
import type { EventStatus } from "../document/document.ts";
import { compareOldest } from "./publication-order.ts";
import type { EventFact, Summary } from "./summary.ts";

/** A document that tells of an event, and how. */
export interface Witness {
  readonly summary: Summary;
  readonly fact: EventFact;
}

/** Something that happened or was to happen, once, however many documents tell of it. */
export interface CorpusEvent extends Pick<EventFact, "kind" | "day" | "lastDay" | "place" | "participants"> {
  /** Unique in a corpus: the first witness's document and sentence. */
  readonly id: string;
  /** As the latest document has it: what was announced has been held since. */
  readonly status: EventStatus;
  /** In the order of publication, at least one. */
  readonly witnesses: readonly [Witness, ...Witness[]];
}

/**
 * The events that the documents tell of, in the order of time; undated ones last, in the order of publication. Those of one kind and day
 * that share two participants, or have the same ones, are one. Without a day nothing ties two pages' events together.
 */
export function mergeEvents(summaries: readonly Summary[]): readonly CorpusEvent[] {
  const told = summaries.flatMap((summary) => summary.events.map((fact): Witness => ({ summary, fact })));
  const undated = told.filter(({ fact }) => fact.day === null).map((witness): Told => [witness]);
  const byDay = new Map<string, Witness[]>();
  for (const witness of told) {
    const { kind, day } = witness.fact;
    if (day !== null) byDay.set(`${kind} ${day}`, [...(byDay.get(`${kind} ${day}`) ?? []), witness]);
  }
  return [...Array.from(byDay.values()).flatMap(joinSame), ...undated].map(eventOf).sort(compareEvents);
}

/** The other documents that tell of an event of the document `id`, in the order of publication. */
export function otherWitnesses(summaries: readonly Summary[], id: string, event: SharedFacts): readonly Witness[] {
  if (event.day === null) return [];
  const told = summaries.flatMap((summary) => {
    const fact = summary.events.find(({ kind, day, participants }) => kind === event.kind && day === event.day && isSameCircle(participants, event.participants));
    return fact === undefined || summary.id === id ? [] : [{ summary, fact }];
  });
  return told.sort((a, b) => compareOldest(a.summary, b.summary));
}

/** By what two tellings are known to be of one event. */
type SharedFacts = Pick<EventFact, "kind" | "day" | "participants">;

type Told = [Witness, ...Witness[]];

function joinSame(witnesses: readonly Witness[]): Told[] {
  let events: Told[] = [];
  for (const witness of witnesses) {
    const same = events.filter((event) => event.some(({ fact }) => isSameCircle(fact.participants, witness.fact.participants)));
    // One telling may show that two events, which had nothing in common, are one.
    events = [...events.filter((event) => !same.includes(event)), [witness, ...same.flat()]];
  }
  return events;
}

function isSameCircle(a: readonly string[], b: readonly string[]): boolean {
  const shared = a.filter((id) => b.includes(id)).length;
  return shared >= 2 || (shared === a.length && shared === b.length);
}

function eventOf(told: Told): CorpusEvent {
  const [first, ...others] = told.sort(compareWitnesses);
  const facts = [first, ...others].map(({ fact }) => fact);
  const { kind, day } = first.fact;
  return {
    id: `${first.summary.id} ${first.fact.from} ${kind}`,
    kind,
    day,
    status: ([first, ...others].findLast(({ summary }) => summary.published !== null) ?? first).fact.status,
    lastDay: facts.reduce<IsoDay | null>((last, fact) => laterOf(last, fact.lastDay), null),
    place: facts.find(({ place }) => place !== null)?.place ?? null,
    participants: [...new Set(facts.flatMap(({ participants }) => participants))],
    witnesses: [first, ...others],
  };
}

function laterOf(a: IsoDay | null, b: IsoDay | null): IsoDay | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? b : a;
}

/** By day; undated last. Equal ones by publication. */
function compareEvents(a: CorpusEvent, b: CorpusEvent): number {
  if (a.day !== b.day) return a.day !== null && (b.day === null || a.day < b.day) ? -1 : 1;
  return compareWitnesses(a.witnesses[0], b.witnesses[0]);
}

function compareWitnesses(a: Witness, b: Witness): number {
  return compareOldest(a.summary, b.summary) || a.fact.from - b.fact.from || (a.fact.kind < b.fact.kind ? -1 : Number(a.fact.kind > b.fact.kind));
}
