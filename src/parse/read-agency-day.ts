import { findDaysIn, placed, type DayMatch } from "../calendar/find-days.ts";
import { WEEKDAY_PATTERN } from "../calendar/weekday.ts";
import type { Word } from "../text/words.ts";
import { letterAt, narrow, spanOfLetters, type Reading } from "../text/reading.ts";
import { findOutlet, sendsPersian } from "../authority/outlet-names.ts";
import { overFolded } from "../text/over-folded.ts";
import { isPlaceName, LONGEST_DATELINE, readDateline, type Dateline } from "./read-dateline.ts";
import type { OutletMatch } from "./read-outlet.ts";
import { shortDays } from "./short-days.ts";

/** A dateline and its day. */
interface AgencyDay {
  readonly day: DayMatch;
  readonly dateline: Dateline;
}

/** The day with its place and agency that opens a line: in front of a text, or alone. Alone it needs a place that is known. */
export function readAgencyDay(line: Reading): AgencyDay | null {
  const opening = narrow(line, { from: line.from, to: Math.min(line.to, line.from + LONGEST_DATELINE) });
  const day = findDaysIn(opening).find(({ year }) => year !== null) ?? shortDays(opening.text).map((short) => placed(short, spanOfLetters(opening, short.from, short.to)))[0];
  const dateline = day ? readDateline(line, { from: letterAt(line, day.from), to: letterAt(line, day.to) }) : null;
  return day && dateline && (dateline.hasPlace || !dateline.isAlone) ? { day, dateline } : null;
}

/** In code units. */
const LONGEST_BARE = 80;
/** Words of place and agency together. */
const MOST_BARE_WORDS = 6;
/** What stands between the days of two calendars, and behind each. */
const OF_DAYS = overFolded(new RegExp(`^(?:${WEEKDAY_PATTERN}|برابر|مطابق|مصادف|با|الموافق|ه|م|هجری|شمسی|قمری|خورشیدی|میلادی|روز|مورخ)$`, "u"));

/** «کابل ۲۴ سنبله باختر», «ریاض ۱۲ شعبان ۱۴۴۱هـ برابر با ۵ آوریل ۲۰۲۰م واس»: the agency of a line of nothing but place, day and agency, with or without a year; `null` for another line. */
export function readBareDateline(line: Reading): OutletMatch | null {
  if (line.text.length > LONGEST_BARE || !/[0-9]/.test(line.text)) return null;
  const days = findDaysIn(line);
  const words = days.length === 0 ? [] : line.words.filter(({ from, to, key }) => !days.some((day) => day.from < to && from < day.to) && !OF_DAYS.test(key));
  if (words.length < 2 || words.length > MOST_BARE_WORDS) return null;
  const said = (from: number, to: number) => words.slice(from, to).map(({ key }) => key).join(" ");
  for (let at = 1; at < words.length; at++) {
    const [front, behind] = [said(0, at), said(at, words.length)];
    if (isPlaceName(front)) return agencyOf(line, behind, words.slice(at));
    if (isPlaceName(behind)) return agencyOf(line, front, words.slice(0, at));
  }
  return null;
}

function agencyOf({ source }: Reading, name: string, words: readonly Word[]): OutletMatch | null {
  const outlet = findOutlet(name) ?? findOutlet(`خبرگزاری ${name}`);
  const [first, last] = [words[0], words.at(-1)];
  if (!outlet?.agency || !sendsPersian(outlet.id) || !first || !last || source.slice(first.from, last.to).includes("\n")) return null;
  return { from: first.from, to: last.to, outlet: { id: outlet.id, name: outlet.name }, agency: true, newsroom: false };
}
