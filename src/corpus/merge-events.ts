import type { IsoDay } from "../calendar/jalali.ts";
import type { EventKind, EventStatus } from "../document/document.ts";
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

/** What was merged of a list of documents: views come back to the same list, and merging thousands takes its time. */
const known = new WeakMap<readonly Summary[], readonly CorpusEvent[]>();

/**
 * The events that the documents tell of, in the order of time; undated ones last, in the order of publication. Those of one kind and day
 * that share two participants, or have the same ones, are one. Without a day nothing ties two pages' events together.
 */
export function mergeEvents(summaries: readonly Summary[]): readonly CorpusEvent[] {
  const merged = known.get(summaries) ?? mergeTold(witnessesOf(summaries));
  known.set(summaries, merged);
  return merged;
}

function mergeTold(told: readonly Witness[]): readonly CorpusEvent[] {
  const undated = told.filter(({ fact }) => fact.day === null).map((witness) => eventOf([witness]));
  const byDay = new Map<IsoDay, Witness[]>();
  for (const witness of told) {
    const { day } = witness.fact;
    if (day !== null) push(byDay, day, witness);
  }
  const days = Array.from(byDay).sort(([a], [b]) => (a < b ? -1 : 1));
  return [...days.flatMap(([, onDay]) => mergeDay(onDay)), ...undated];
}

/** The events of one day, by their first witnesses. */
function mergeDay(told: readonly Witness[]): CorpusEvent[] {
  const byKind = new Map<EventKind, Witness[]>();
  for (const witness of told) push(byKind, witness.fact.kind, witness);
  const events = Array.from(byKind.values(), joinSame).flat().map((event) => eventOf(event.length === 1 ? event : event.sort(compareWitnesses)));
  return events.sort((a, b) => compareWitnesses(a.witnesses[0], b.witnesses[0]));
}

/** All that is told, by publication. What is nearly in order is soon sorted: so the pages are, and the events of each, but not all events. */
function witnessesOf(summaries: readonly Summary[]): readonly Witness[] {
  const told = summaries.filter(({ events }) => events.length > 0).sort(compareOldest);
  return told.flatMap((summary) => summary.events.map((fact): Witness => ({ summary, fact })).sort(compareFacts));
}

function push<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
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

function joinSame(witnesses: readonly Witness[]): readonly Told[] {
  const events = new Set<Told>();
  for (const witness of witnesses) {
    let event: Told | null = null;
    for (const other of events) {
      if (!other.some(({ fact }) => isSameCircle(fact.participants, witness.fact.participants))) continue;
      if (event === null) other.push(witness);
      else {
        // One telling may show that two events, which had nothing in common, are one.
        event.push(...other);
        events.delete(other);
      }
      event ??= other;
    }
    if (event === null) events.add([witness]);
  }
  return [...events];
}

function isSameCircle(a: readonly string[], b: readonly string[]): boolean {
  let shared = 0;
  for (const id of a) if (b.includes(id)) shared++;
  return shared >= 2 || (shared === a.length && shared === b.length);
}

/** @param told by publication */
function eventOf(told: Told): CorpusEvent {
  const [{ summary, fact }] = told;
  const id = `${summary.id} ${fact.from} ${fact.kind}`;
  const { kind, day, status, lastDay, place, participants } = fact;
  return told.length === 1 ? { id, kind, day, status, lastDay, place, participants, witnesses: told } : { id, kind, day, ...joinFacts(told), witnesses: told };
}

function joinFacts(told: Told): Pick<CorpusEvent, "status" | "lastDay" | "place" | "participants"> {
  const facts = told.map(({ fact }) => fact);
  return {
    status: (told.findLast(({ summary }) => summary.published !== null) ?? told[0]).fact.status,
    lastDay: facts.reduce<IsoDay | null>((last, fact) => laterOf(last, fact.lastDay), null),
    place: facts.find(({ place }) => place !== null)?.place ?? null,
    participants: [...new Set(facts.flatMap(({ participants }) => participants))],
  };
}

function laterOf(a: IsoDay | null, b: IsoDay | null): IsoDay | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? b : a;
}

function compareWitnesses(a: Witness, b: Witness): number {
  return compareOldest(a.summary, b.summary) || compareFacts(a, b);
}

/** Within one document: in the order of the text, then by kind. */
function compareFacts({ fact: a }: Witness, { fact: b }: Witness): number {
  return a.from - b.from || (a.kind < b.kind ? -1 : Number(a.kind > b.kind));
}
