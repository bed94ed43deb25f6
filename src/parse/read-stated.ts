import { fromJalali, isIsoDay, isJalaliDay, type IsoDay } from "../calendar/jalali.ts";
import { clockIn } from "../calendar/zone.ts";
import type { Reading } from "../text/reading.ts";
import type { Span } from "../text/span.ts";
import type { Line } from "./read-lines.ts";
import type { DateLine } from "./read-date-line.ts";

/** What content systems state in keys for machines: `datePublished: 2023-10-09T17:49:00Z`, `article:modified_time: …`. */
const STATED_DATE =
  /^(?<key>[A-Za-z][\w:.-]*)\s*:\s+(?<stamp>(?<year>(?:1[234]|19|20)\d{2})(?<sep>[-/])(?<month>\d{1,2})\k<sep>(?<day>\d{1,2})(?:[T ]+(?<hour>\d{1,2}):(?<minute>\d{2})(?::\d{2}(?:\.\d+)?)?\s*(?<zone>Z|[+-](?:0\d|1[0-4]):?[0-5]\d)?)?)$/;
const MODIFIED = /modif|updat/i;
const STATED_SITE = /^(?:og:site_name|publisher|application-name|site in title)\s*:\s*/;
const STATED_HEADLINE = /^headline\s*:\s*/;
/** Sites put a slogan behind their name. */
const SLOGAN = /\s[|–—-]\s.*$/su;

/** Reads a line in which a machine states a day, with the zone of its clock: given as Tehran's day and time. `null` for others. */
export function readStatedDate({ source, from, to }: Reading): DateLine | null {
  const found = to - from > 100 ? null : STATED_DATE.exec(source.slice(from, to));
  if (!found?.groups) return null;
  const { key = "", stamp = "" } = found.groups;
  const moment = statedMoment(found.groups);
  if (moment === null) return null;
  const label = MODIFIED.test(key) ? "updated" : "published";
  return { from: to - stamp.length, to, ...moment, zone: "Asia/Tehran", label, isStated: true, days: [], weekday: null, proseFrom: null };
}

type Groups = Readonly<Record<string, string | undefined>>;

function statedMoment(groups: Groups): Pick<DateLine, "day" | "time"> | null {
  const day = statedDay(groups);
  const { hour, minute, zone } = groups;
  if (day === null) return null;
  if (hour === undefined) return { day, time: null };
  const time = `${hour.padStart(2, "0")}:${minute}`;
  if (!/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time)) return null;
  // «+0330» is «+03:30».
  return zone === undefined ? { day, time } : clockIn("Asia/Tehran", `${day}T${time}${zone.replace(/(?<=\d)(?=\d\d$)(?<!:)/, ":")}`);
}

/** Years before 1500 are Jalali: the press is younger. */
function statedDay(groups: Groups): IsoDay | null {
  const [year, month, day] = [Number(groups["year"]), Number(groups["month"]), Number(groups["day"])];
  if (year < 1500) return isJalaliDay({ year, month, day }) ? fromJalali({ year, month, day }) : null;
  const iso = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return isIsoDay(iso) ? iso : null;
}

/** The site's name, as `og:site_name: …` or the window's title states it, without its slogan; `null` for another line. */
export function statedSite({ source, from, to }: Reading): Span | null {
  const text = source.slice(from, to);
  const key = STATED_SITE.exec(text)?.[0];
  return key === undefined ? null : { from: from + key.length, to: from + text.replace(SLOGAN, "").length };
}

/** The line below that says what `headline: …` states; -1 where nothing is stated. */
export function findStatedHeadline(lines: readonly Line[]): number {
  const stated = lines.find((line) => line.folded.startsWith("headline") && STATED_HEADLINE.test(line.folded));
  return stated === undefined ? -1 : lines.findIndex((line) => line !== stated && `headline${line.squeezed}` === stated.squeezed);
}
