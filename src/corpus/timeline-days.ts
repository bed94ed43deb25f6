import type { IsoDay } from "../calendar/jalali.ts";
import type { CorpusEvent } from "./merge-events.ts";
import { compareOldest } from "./publication-order.ts";
import type { Summary } from "./summary.ts";

/** A day on which something was printed or happened; earliest document first. */
export interface TimelineDay {
  readonly day: IsoDay;
  readonly summaries: readonly Summary[];
  /** The place of the day's first document among all dated ones, from 0. */
  readonly first: number;
  readonly events: readonly CorpusEvent[];
  /** The place of the day's first event among all dated ones, from 0. */
  readonly firstEvent: number;
}

/** Documents and events in the order of time, whatever order a list has them in. */
export interface TimelineDays {
  /** Earliest first. */
  readonly days: readonly TimelineDay[];
  readonly dated: readonly Summary[];
  readonly undated: readonly Summary[];
  readonly datedEvents: readonly CorpusEvent[];
  readonly undatedEvents: readonly CorpusEvent[];
}

/**
 * Puts documents on the days of their publication, and events on their first days.
 * @param events in the order of time, undated last, as `mergeEvents` gives them
 */
export function timelineDays(summaries: readonly Summary[], events: readonly CorpusEvent[]): TimelineDays {
  const sorted = summaries.toSorted(compareOldest);
  const printed = groupByDay(sorted, ({ published }) => published?.day ?? null);
  const happened = groupByDay(events, ({ day }) => day);
  const days: TimelineDay[] = [];
  let [first, firstEvent] = [0, 0];
  for (const day of [...new Set([...printed.days.keys(), ...happened.days.keys()])].sort()) {
    const [onDay, eventsOnDay] = [printed.days.get(day) ?? [], happened.days.get(day) ?? []];
    days.push({ day, summaries: onDay, first, events: eventsOnDay, firstEvent });
    first += onDay.length;
    firstEvent += eventsOnDay.length;
  }
  return {
    days,
    dated: days.flatMap((day) => day.summaries),
    undated: printed.without,
    datedEvents: days.flatMap((day) => day.events),
    undatedEvents: happened.without,
  };
}

function groupByDay<T>(items: readonly T[], dayOf: (item: T) => IsoDay | null): { readonly days: ReadonlyMap<IsoDay, readonly T[]>; readonly without: readonly T[] } {
  const days = new Map<IsoDay, T[]>();
  const without: T[] = [];
  for (const item of items) {
    const day = dayOf(item);
    const onDay = day === null ? without : (days.get(day) ?? []);
    onDay.push(item);
    if (day !== null) days.set(day, onDay);
  }
  return { days, without };
}
