import type { IsoDay } from "./jalali.ts";

/** Zones of the clocks that pages show. */
export type Zone = "Asia/Tehran" | "Asia/Kabul";

/**
 * A clock time of a day as an instant with its zone's offset: `2023-10-09T21:19:00+03:30`.
 * `time` is `HH:MM`. Iran's summer time (+04:30, until 1401) comes from the time-zone database.
 */
export function instantOf(day: IsoDay, time: string, zone: Zone): string {
  // The offset is asked at the local time taken as UTC: wrong only within hours of a change of summer time.
  return `${day}T${time}:00${offsetAt(new Date(`${day}T${time}:00Z`), zone)}`;
}

/** The day and the clock time that a zone shows at an instant, `2023-10-09T17:49Z`. */
export function clockIn(zone: Zone, instant: string): { readonly day: IsoDay; readonly time: string } {
  const moment = new Date(instant);
  const [, sign = "", hours = "", minutes = ""] = /^([+-])(\d\d):(\d\d)$/.exec(offsetAt(moment, zone)) ?? [];
  const ahead = Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes));
  const local = new Date(moment.getTime() + ahead * 60_000).toISOString();
  return { day: local.slice(0, 10), time: local.slice(11, 16) };
}

function offsetAt(moment: Date, zone: Zone): string {
  const year = moment.getUTCFullYear();
  const key = `${zone} ${year}`;
  let changes = CHANGES.get(key);
  if (!changes) CHANGES.set(key, (changes = findChanges(year, zone)));
  return changes.findLast(({ from }) => from <= moment.getTime())?.offset ?? askOffset(moment.getTime(), zone);
}

/** An offset, and the instant from which on it holds, in milliseconds. */
interface Change {
  readonly from: number;
  readonly offset: string;
}

/** What the time-zone database says, year by year: to ask it takes as long as to read a paragraph. */
const CHANGES = new Map<string, readonly Change[]>();
const MINUTE = 60_000;

/** The offsets of a year in order, the one of its beginning first; no zone changes its clock twice between two firsts of a month. */
function findChanges(year: number, zone: Zone): Change[] {
  const changes: Change[] = [];
  let before = Date.UTC(year, 0);
  let offset = askOffset(before, zone);
  changes.push({ from: before, offset });
  for (let month = 1; month <= 12; month++) {
    const from = Date.UTC(year, month);
    const next = askOffset(from, zone);
    if (next !== offset) changes.push({ from: firstWith(next, before, from, zone), offset: next });
    [before, offset] = [from, next];
  }
  return changes;
}

/** The minute between two instants from which on an offset holds, found by halving. */
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
  // «10/9/2023, GMT+03:30»: to ask for the parts of it takes twice as long.
  const [, offset = ""] = format.format(moment).split("GMT");
  return offset === "" ? "+00:00" : offset;
}
