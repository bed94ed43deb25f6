import type { Term } from "../authority/holds-on.ts";
import type { IsoDay } from "../calendar/jalali.ts";
import { placeDay, wholeMonths, type TimeSpan } from "./density.ts";
import type { ActorEntry } from "./summary.ts";
import type { TimelineDay } from "./timeline-days.ts";

/** Days that lie too close together to be drawn one by one. */
export interface DayCluster {
  /** Where the first of them lies in the span, from 0 to 1. */
  readonly place: number;
  readonly days: readonly TimelineDay[];
}

/**
 * Gathers days, which are in the order of time, so that what is drawn for them does not overlap: a cluster begins with
 * a day and takes in all that come within its width.
 * @param room the width of what is drawn for a cluster, as a share of the span
 */
export function clusterDays(days: readonly TimelineDay[], span: TimeSpan, room: number): readonly DayCluster[] {
  const clusters: { place: number; days: TimelineDay[] }[] = [];
  for (const day of days) {
    const place = placeDay(span, day.day);
    const last = clusters.at(-1);
    if (last !== undefined && place < last.place + room) last.days.push(day);
    else clusters.push({ place, days: [day] });
  }
  return clusters;
}

/** An office as a bar: from where to where in the span, and which ends are open. */
export interface TermBar {
  readonly start: number;
  readonly end: number;
  /** Whether it is not known when it began, and when it ended. */
  readonly isOpenStart: boolean;
  readonly isOpenEnd: boolean;
}

/** Where an office lies in a span; one whose end is not known reaches to the last day of which something is known. */
export function placeTerm({ from, to }: Term, officesKnownUntil: IsoDay, span: TimeSpan): TermBar {
  const start = from === null ? 0 : placeDay(span, from);
  return { start, end: Math.max(start, placeDay(span, to ?? officesKnownUntil)), isOpenStart: from === null, isOpenEnd: to === null };
}

/** The months from the first to the last day of what actors did, what was printed of them, and what offices they held; `null` where no day is known. */
export function spanOfActors(actors: readonly Pick<ActorEntry, "offices">[], days: readonly TimelineDay[]): TimeSpan | null {
  const ends = actors.flatMap(({ offices }) => offices.flatMap(({ from, to }): (IsoDay | null)[] => [from, to]));
  return wholeMonths([...ends.filter((day) => day !== null), ...days.map(({ day }) => day)]);
}
