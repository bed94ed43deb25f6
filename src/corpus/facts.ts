import type { IsoDay } from "../calendar/jalali.ts";
import type { EventKind } from "../document/document.ts";
import { arePublishedTogether } from "./publication-order.ts";
import type { Summary } from "./summary.ts";

/** Who or what each document names: that of document n are the numbers of `names` from `starts[n]` to before `starts[n + 1]`. */
export interface Column<Id extends string = string> {
  /** By their numbers: those in most documents first, equal ones by id. */
  readonly ids: readonly Id[];
  readonly starts: Uint32Array;
  readonly names: Uint32Array;
}

/**
 * What a filter asks of documents, as lists of numbers: small to send to a worker and fast to count. A document is known by
 * its number in the contents, newest first. Plain data.
 */
export interface Facts {
  /** How many documents there are. */
  readonly documents: number;
  readonly actors: Column;
  readonly offices: Column;
  /** The publisher and the named sources, each once. */
  readonly outlets: Column;
  /** The kinds of events, one for each event. */
  readonly events: Column<EventKind>;
  /** First and last day of each event, beside `events.names`, by their numbers; -1 where there is none. */
  readonly eventFrom: Int32Array;
  readonly eventTo: Int32Array;
  /** Every day on which something was published or happened, ascending. */
  readonly days: readonly IsoDay[];
  /** The number of the day of publication; -1 for an undated document. */
  readonly published: Int32Array;
  /** The documents oldest first, undated last. */
  readonly oldestFirst: Uint32Array;
}

/** The facts of documents that stand in the order of the contents, newest first; made once for each list. */
export function factsOf(summaries: readonly Summary[]): Facts {
  const facts = known.get(summaries) ?? readFacts(summaries);
  known.set(summaries, facts);
  return facts;
}

const known = new WeakMap<readonly Summary[], Facts>();

function readFacts(summaries: readonly Summary[]): Facts {
  const events = summaries.flatMap((summary) => summary.events);
  const published = summaries.map((summary) => summary.published?.day ?? null);
  const days = sortedDays([...published, ...events.flatMap(({ day, lastDay }) => [day, lastDay])]);
  const numbers = new Map(days.map((day, number) => [day, number]));
  const numbersOf = (of: readonly (IsoDay | null)[]) => Int32Array.from(of, (day) => numbers.get(day ?? "") ?? -1);
  return {
    documents: summaries.length,
    actors: readColumn(summaries, ({ actors }) => actors.map(({ id }) => id)),
    offices: readColumn(summaries, ({ offices }) => offices),
    outlets: readColumn(summaries, outletIds),
    events: readColumn(summaries, (summary) => summary.events.map(({ kind }) => kind)),
    eventFrom: numbersOf(events.map(({ day }) => day)),
    eventTo: numbersOf(events.map(({ day, lastDay }) => lastDay ?? day)),
    days,
    published: numbersOf(published),
    oldestFirst: oldestFirst(summaries),
  };
}

/** Ids of the publisher and of the named sources, each once. */
export function outletIds({ outlet, sources }: Summary): readonly string[] {
  const outlets = outlet === null ? sources : [outlet, ...sources];
  return [...new Set(outlets.map(({ id }) => id))];
}

function sortedDays(days: readonly (IsoDay | null)[]): IsoDay[] {
  return [...new Set(days)].filter((day) => day !== null).sort();
}

function readColumn<Id extends string>(summaries: readonly Summary[], idsOf: (summary: Summary) => readonly Id[]): Column<Id> {
  const lists = summaries.map(idsOf);
  const counts = new Map<Id, number>();
  for (const list of lists) for (const id of new Set(list)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const ids = Array.from(counts).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([id]) => id);
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const starts = new Uint32Array(lists.length + 1);
  lists.forEach((list, at) => (starts[at + 1] = (starts[at] ?? 0) + list.length));
  return { ids, starts, names: Uint32Array.from(lists.flat(), (id) => numbers.get(id) ?? 0) };
}

/** What was published together keeps the order of the contents. */
function oldestFirst(summaries: readonly Summary[]): Uint32Array {
  const dated = summaries.filter(({ published }) => published !== null).length;
  const order: number[] = [];
  for (let to = dated; to > 0; ) {
    let from = to - 1;
    while (from > 0 && arePublishedTogether(summaries[from - 1], summaries[from])) from--;
    for (let number = from; number < to; number++) order.push(number);
    to = from;
  }
  for (let number = dated; number < summaries.length; number++) order.push(number);
  return Uint32Array.from(order);
}
