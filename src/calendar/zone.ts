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

const formats = new Map<Zone, Intl.DateTimeFormat>();

function offsetAt(moment: Date, zone: Zone): string {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" });
    formats.set(zone, format);
  }
  // «10/9/2023, GMT+03:30»: to ask for the parts of it takes twice as long.
  const [, offset = ""] = format.format(moment).split("GMT");
  return offset === "" ? "+00:00" : offset;
}
