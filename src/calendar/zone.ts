import type { IsoDay } from "./jalali.ts";

/** Zones of the clocks that pages show. */
export type Zone = "Asia/Tehran" | "Asia/Kabul";

/**
 * A clock time of a day as an instant with its zone's offset: `2023-10-09T21:19:00+03:30`.
 * `time` is `HH:MM`. Iran's summer time (+04:30, until 1401) comes from the time-zone database. Of an hour that the clock
 * shows twice, in autumn, the second is meant.
 */
export function instantOf(day: IsoDay, time: string, zone: Zone): string {
  const local = Date.parse(`${day}T${time}:00Z`);
  // The clock taken as UTC is hours off, which matters on the day of a change: with the offset found there we ask again.
  const near = offsetAt(local, zone);
  return `${day}T${time}:00${offsetAt(local - millisecondsOf(near), zone)}`;
}

/** The day and the clock time that a zone shows at an instant, `2023-10-09T17:49Z`. */
export function clockIn(zone: Zone, instant: string): { readonly day: IsoDay; readonly time: string } {
  const moment = Date.parse(instant);
  const local = new Date(moment + millisecondsOf(offsetAt(moment, zone))).toISOString();
  return { day: local.slice(0, 10), time: local.slice(11, 16) };
}

function millisecondsOf(offset: string): number {
  const [, sign = "", hours = "", minutes = ""] = /^([+-])(\d\d):(\d\d)$/.exec(offset) ?? [];
  return Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) * MINUTE;
}

/** The offset that holds at a moment in milliseconds: `+03:30`. */
function offsetAt(moment: number, zone: Zone): string {
  const year = new Date(moment).getUTCFullYear();
  const key = `${zone} ${year}`;
  let changes = CHANGES.get(key);
  if (!changes) CHANGES.set(key, (changes = findChanges(year, zone)));
  return changes.findLast(({ since }) => since <= moment)?.offset ?? askOffset(moment, zone);
}

/**
 * An offset, and the instant from which on it holds, in milliseconds. It has a name of its own: engines lay out objects by
 * the names of their fields in order, and were it `from`, a number so large would have them box the `from` of every span.
 */
interface Change {
  readonly since: number;
  readonly offset: string;
}

/** What the time-zone database says, by zone and year: asking it takes as long as reading a paragraph. */
const CHANGES = new Map<string, readonly Change[]>();
const MINUTE = 60_000;

/** The offsets of a year in order, beginning with that of its first moment. No zone changes its clock twice within a month. */
function findChanges(year: number, zone: Zone): Change[] {
  const changes: Change[] = [];
  let before = Date.UTC(year, 0);
  let offset = askOffset(before, zone);
  changes.push({ since: before, offset });
  for (let month = 1; month <= 12; month++) {
    const from = Date.UTC(year, month);
    const next = askOffset(from, zone);
    if (next !== offset) changes.push({ since: firstWith(next, before, from, zone), offset: next });
    [before, offset] = [from, next];
  }
  return changes;
}

/** The first minute between two instants at which an offset holds; found by halving. */
function firstWith(offset: string, before: number, behind: number, zone: Zone): number {
  let [low, high] = [before, behind];
  while (high - low > MINUTE) {
    const middle = low + Math.floor((high - low) / 2 / MINUTE) * MINUTE;
    if (askOffset(middle, zone) === offset) high = middle;
    else low = middle;
  }
  return high;
}

const formats = new Map<Zone, Intl.DateTimeFormat>();

function askOffset(moment: number, zone: Zone): string {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" });
    formats.set(zone, format);
  }
  // `10/9/2023, GMT+03:30`: asking for its parts takes twice as long.
  const [, offset = ""] = format.format(moment).split("GMT");
  return offset === "" ? "+00:00" : offset;
}
