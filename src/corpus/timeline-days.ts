import type { IsoDay } from "../calendar/jalali.ts";
import { groupByDay } from "./group.ts";
import { compareOldest } from "./publication-order.ts";
import type { Summary } from "./summary.ts";

/** A day with documents, earliest document first. */
export interface TimelineDay {
  readonly day: IsoDay;
  readonly summaries: readonly Summary[];
  /** The place of the day's first document among all dated ones, from 0. */
  readonly first: number;
}

/** Documents in the order of time, whatever order a list has them in. */
export interface TimelineDays {
  /** Earliest first. */
  readonly days: readonly TimelineDay[];
  readonly dated: readonly Summary[];
  readonly undated: readonly Summary[];
}

/** Puts documents on their days. */
export function timelineDays(summaries: readonly Summary[]): TimelineDays {
  const sorted = summaries.toSorted(compareOldest);
  const dated = sorted.filter((summary) => summary.published !== null);
  const days: TimelineDay[] = [];
  let first = 0;
  for (const group of groupByDay(dated)) {
    if (group.day !== null) days.push({ day: group.day, summaries: group.summaries, first });
    first += group.summaries.length;
  }
  return { days, dated, undated: sorted.slice(dated.length) };
}
