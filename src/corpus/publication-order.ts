import { compareText } from "../text/compare-text.ts";
import type { Summary } from "./summary.ts";

/** Compares by publication, newest first; undated documents last; equal ones by id. */
export function compareNewest(a: Summary, b: Summary): number {
  return compareDated(a, b, -1);
}

/** Compares by publication, oldest first; undated documents last; equal ones by id. */
export function compareOldest(a: Summary, b: Summary): number {
  return compareDated(a, b, 1);
}

function compareDated(a: Summary, b: Summary, direction: 1 | -1): number {
  if (a.published === null || b.published === null) {
    return Number(a.published === null) - Number(b.published === null) || compareText(a.id, b.id);
  }
  // Days first: two zones may put a later clock on an earlier day, and lists are headed by days and months.
  const order = compareText(a.published.day, b.published.day) || compareClocks(a.published, b.published);
  return direction * order || compareText(a.id, b.id);
}

/** Whether both were published at one moment, so that only their ids order them. */
export function arePublishedTogether(a: Summary | undefined, b: Summary | undefined): boolean {
  if (!a?.published || !b?.published) return false;
  return a.published.day === b.published.day && compareClocks(a.published, b.published) === 0;
}

type Clock = Pick<NonNullable<Summary["published"]>, "time" | "instant">;

function compareClocks(a: Clock, b: Clock): number {
  // In one zone, as nearly always, the letters of two instants are in their order; reading them as dates takes far longer.
  const isOneZone = a.time !== null && b.time !== null && a.instant.length === b.instant.length && a.instant.slice(-6) === b.instant.slice(-6);
  return isOneZone ? compareText(a.instant, b.instant) : clockOf(a) - clockOf(b);
}

/** Milliseconds of the instant; a day without a clock counts as its beginning. */
function clockOf(published: Clock): number {
  return published.time === null ? 0 : Date.parse(published.instant);
}
