import type { IsoDay } from "../calendar/jalali.ts";
import type { EventKind, EventStatus } from "../document/document.ts";
import { compareText } from "../text/compare-text.ts";
import { gather } from "../text/gather.ts";
import { factsOf, type Facts } from "./facts.ts";
import { compareOldest } from "./publication-order.ts";
import { finish, type Steps } from "./steps.ts";
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
  return finish(mergeSteps(summaries.toSorted(compareOldest)));
}

/** The same in steps, for documents in the order of publication: thousands of them take longer than a page may be held up. */
export function* mergeSteps(summaries: readonly Summary[]): Steps<readonly CorpusEvent[]> {
  const byDay = new Map<IsoDay, Witness[]>();
  const undated: CorpusEvent[] = [];
  for (const summary of summaries) {
    for (const witness of summary.events.map((fact): Witness => ({ summary, fact })).sort(compareFacts)) {
      const { day } = witness.fact;
      if (day === null) undated.push(eventOf([witness]));
      else gather(byDay, day, witness);
    }
    yield;
  }
  const events: CorpusEvent[] = [];
  for (const [, told] of Array.from(byDay).sort(([a], [b]) => compareText(a, b))) {
    events.push(...mergeDay(told));
    yield;
  }
  return [...events, ...undated];
}

/** The events that some of the documents tell of, each as these documents tell it. */
export function eventsToldBy(summaries: readonly Summary[], events: readonly CorpusEvent[]): readonly CorpusEvent[] {
  const asked = new Set(summaries);
  return events.flatMap((event) => {
    const [first, ...others] = event.witnesses.filter(({ summary }) => asked.has(summary));
    if (first === undefined) return [];
    return others.length === event.witnesses.length - 1 ? event : eventOf([first, ...others]);
  });
}

/** The events of one day, by their first witnesses. */
function mergeDay(told: readonly Witness[]): CorpusEvent[] {
  const byKind = new Map<EventKind, Witness[]>();
  for (const witness of told) gather(byKind, witness.fact.kind, witness);
  const events = Array.from(byKind.values(), joinSame).flat().map((event) => eventOf(event.length === 1 ? event : event.sort(compareWitnesses)));
  return events.sort((a, b) => compareWitnesses(a.witnesses[0], b.witnesses[0]));
}

/** The other documents that tell of an event of the document `id`, in the order of publication. */
export function otherWitnesses(summaries: readonly Summary[], id: string, event: SharedFacts): readonly Witness[] {
  if (event.day === null) return [];
  const told = tellingOf(factsOf(summaries), event.kind, event.day).flatMap((number) => {
    const summary = summaries[number];
    const fact = summary?.events.find(({ kind, day, participants }) => kind === event.kind && day === event.day && isSameCircle(participants, event.participants));
    return summary === undefined || fact === undefined || summary.id === id ? [] : [{ summary, fact }];
  });
  return told.sort((a, b) => compareOldest(a.summary, b.summary));
}

/** The numbers of the documents that tell of an event of a kind on a day. Read from the facts, since a page asks this for each of its events and thousands of summaries take long to look through. */
function tellingOf({ events: { ids, starts, names }, eventFrom, days, documents }: Facts, kind: EventKind, day: IsoDay): number[] {
  const [wantedKind, wantedDay] = [ids.indexOf(kind), days.indexOf(day)];
  const telling: number[] = [];
  if (wantedKind === -1 || wantedDay === -1) return telling;
  for (let document = 0, at = 0; document < documents; document++) {
    const end = starts[document + 1] ?? 0;
    while (at < end && (eventFrom[at] !== wantedDay || names[at] !== wantedKind)) at++;
    if (at < end) telling.push(document);
    at = end;
  }
  return telling;
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

/** @param told in the order of publication */
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
    lastDay: facts.flatMap(({ lastDay }) => lastDay ?? []).sort().at(-1) ?? null,
    place: facts.find(({ place }) => place !== null)?.place ?? null,
    participants: [...new Set(facts.flatMap(({ participants }) => participants))],
  };
}

function compareWitnesses(a: Witness, b: Witness): number {
  return compareOldest(a.summary, b.summary) || compareFacts(a, b);
}

/** Within one document: in the order of the text, then by kind. */
function compareFacts({ fact: a }: Witness, { fact: b }: Witness): number {
  return a.from - b.from || compareText(a.kind, b.kind);
}
