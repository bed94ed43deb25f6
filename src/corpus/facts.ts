import type { IsoDay } from "../calendar/jalali.ts";
import type { EventKind } from "../document/document.ts";
import { byFrequency } from "./by-frequency.ts";
import { arePublishedTogether } from "./publication-order.ts";
import { finish, type Steps } from "./steps.ts";
import type { Summary } from "./summary.ts";

/** Who or what each document names: document n names those whose numbers stand in `names` from `starts[n]` to before `starts[n + 1]`. */
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
  return known.get(summaries) ?? finish(factSteps(summaries));
}

const known = new WeakMap<readonly Summary[], Facts>();

/** The same in steps, since thousands of documents take longer than a page may be held up. Once they are finished, `factsOf` has the result. */
export function* factSteps(summaries: readonly Summary[]): Steps<Facts> {
  const days = yield* readDays(summaries);
  const facts: Facts = {
    documents: summaries.length,
    actors: yield* readColumn(summaries, ({ actors }) => actors.map(({ id }) => id)),
    offices: yield* readColumn(summaries, ({ offices }) => offices),
    outlets: yield* readColumn(summaries, outletIds),
    events: yield* readColumn(summaries, (summary) => summary.events.map(({ kind }) => kind)),
    ...days,
    oldestFirst: oldestFirst(summaries),
  };
  known.set(summaries, facts);
  return facts;
}

function* readDays(summaries: readonly Summary[]): Steps<Pick<Facts, "days" | "published" | "eventFrom" | "eventTo">> {
  const [found, published, from, to] = [new Set<IsoDay | null>(), [] as (IsoDay | null)[], [] as (IsoDay | null)[], [] as (IsoDay | null)[]];
  for (const summary of summaries) {
    published.push(summary.published?.day ?? null);
    for (const { day, lastDay } of summary.events) {
      from.push(day);
      to.push(lastDay ?? day);
    }
    yield;
  }
  for (const day of [published, from, to].flat()) found.add(day);
  yield;
  const days = [...found].filter((day) => day !== null).sort();
  const numbers = new Map(days.map((day, number) => [day, number]));
  const numbersOf = (of: readonly (IsoDay | null)[]) => Int32Array.from(of, (day) => numbers.get(day ?? "") ?? -1);
  return { days, published: numbersOf(published), eventFrom: numbersOf(from), eventTo: numbersOf(to) };
}

/** Ids of the publisher and of the named sources, each once. */
export function outletIds({ outlet, sources }: Summary): readonly string[] {
  const outlets = outlet === null ? sources : [outlet, ...sources];
  return [...new Set(outlets.map(({ id }) => id))];
}

function* readColumn<Id extends string>(summaries: readonly Summary[], idsOf: (summary: Summary) => readonly Id[]): Steps<Column<Id>> {
  const lists: (readonly Id[])[] = [];
  const counts = new Map<Id, number>();
  for (const summary of summaries) {
    const list = idsOf(summary);
    lists.push(list);
    for (const id of new Set(list)) counts.set(id, (counts.get(id) ?? 0) + 1);
    yield;
  }
  const ids = byFrequency(counts);
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const starts = new Uint32Array(lists.length + 1);
  lists.forEach((list, at) => (starts[at + 1] = (starts[at] ?? 0) + list.length));
  const names = new Uint32Array(starts.at(-1) ?? 0);
  for (const [document, list] of lists.entries()) {
    list.forEach((id, at) => (names[(starts[document] ?? 0) + at] = numbers.get(id) ?? 0));
    yield;
  }
  return { ids, starts, names };
}

/** Turns the order of the contents around; documents that were published at one moment keep theirs. */
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

/** The documents, or some of them, oldest first. */
export function sortOldest(all: readonly Summary[], asked: readonly Summary[] = all): readonly Summary[] {
  const isAsked = new Set(asked);
  return Array.from(factsOf(all).oldestFirst, (number) => all[number]).filter((summary) => summary !== undefined).filter((summary) => isAsked.has(summary));
}
