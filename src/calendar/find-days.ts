import { fold } from "../text/fold.ts";
import type { Span } from "../text/span.ts";
import { MONTH_PATTERN, readMonth, type Calendar } from "./month-table.ts";
import { ORDINAL_PATTERN, readOrdinal } from "./number-words.ts";
import { fromJalali, isIsoDay, isJalaliDay, type IsoDay } from "./jalali.ts";
import { WEEKDAY_PATTERN } from "./weekday.ts";

/** A day as a text names it. Spans are offsets into the text that was searched. */
export interface DayMatch extends Span {
  readonly calendar: Calendar;
  /** `null` where the text names no year. */
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** Last day of a range inside one month, «۵ تا ۱۰ شهریور»; equal to `day` otherwise. */
  readonly lastDay: number;
  readonly afghan: boolean;
}

/** Not inside a word or number, and not the minutes of a clock: «۱۱:۰۵ – ۲۴ شهریور». */
const START = "(?<![\\p{L}\\p{N}])(?<![0-9]:)";
const END = "(?![\\p{L}\\p{N}\\u200c])";
const SPACE = "[ \\u200c]*";
const JOIN = "[ \\u200c]*[/,،|-]?[ \\u200c]*";
const DAY = `(?:0?[1-9]|[12][0-9]|3[01])|${ORDINAL_PATTERN}`;
const YEAR = "1[2-5][0-9]{2}|(?:19|20)[0-9]{2}";

const RANGE = `(?<day>${DAY})(?:${SPACE}(?:تا|الی|لغایت|-|–)${SPACE}(?<last>${DAY}))?`;
const NAMED = `${RANGE}${JOIN}(?<month>${MONTH_PATTERN})(?:${SPACE}ماه)?`;

/** The forms in which pages write a day, over folded text; a place that one has taken is closed to the next. */
const FORMS: readonly RegExp[] = [
  // «۱۷ / مهر / ۱۴۰۲», «۲۹ آبان ماه ۱۴۰۲», «08August 2022», «۵ تا ۱۰ شهریورماه ۱۳۹۱», «هفدهم مهر سال ۱۴۰۲»
  form(`${NAMED}${JOIN}(?:سال${SPACE})?(?<year>${YEAR})`),
  // «۱۳۹۹ سه شنبه ۹ دي», «2023 November 20»: year first
  form(`(?<year>${YEAR})${JOIN}(?:(?:${WEEKDAY_PATTERN})${JOIN})?(?:(?<day>${DAY})${SPACE}(?<month>${MONTH_PATTERN})|(?<month2>${MONTH_PATTERN})${SPACE}(?<day2>${DAY}))`),
  // «November 20, 2023»
  form(`(?<month>${MONTH_PATTERN})${SPACE}(?<day>0?[1-9]|[12][0-9]|3[01])${JOIN}(?<year>${YEAR})`),
  // «1402/07/17», «2025-09-14»
  form(`(?<year>${YEAR})${SPACE}(?<sep>[/.-])${SPACE}(?<number>0?[1-9]|1[0-2])${SPACE}\\k<sep>${SPACE}(?<day>0?[1-9]|[12][0-9]|3[01])`),
  // «۲۸-۰۸-۱۳۹۱», «17/7/1402»
  form(`(?<day>0?[1-9]|[12][0-9]|3[01])${SPACE}(?<sep>[/.-])${SPACE}(?<number>0?[1-9]|1[0-2])${SPACE}\\k<sep>${SPACE}(?<year>${YEAR})`),
  // «۱۷ مهر ماه», «۵ تا ۱۰ شهریورماه»: without a year
  form(NAMED),
];

/** Every day that the text names, in order, without overlap. Days that their calendar does not have are found too. */
export function findDays(text: string): DayMatch[] {
  const { text: folded, offsets } = fold(text);
  if (!MAY_NAME_DAY.test(folded)) return [];
  const found: DayMatch[] = [];
  let left = folded;
  for (const pattern of MAY_NAME_YEAR.test(folded) ? FORMS : FORMS.slice(-1)) {
    const taken: Span[] = [];
    for (const match of left.matchAll(pattern)) {
      const span = { from: match.index, to: match.index + match[0].length };
      const day = readForm(match.groups ?? {}, sourceSpan(offsets, span.from, span.to));
      if (day) found.push(day);
      if (day) taken.push(span);
    }
    left = blankOut(left, taken);
  }
  return found.sort((a, b) => a.from - b.from);
}

/** The text with these spans blanked out, so that no later form takes a part of them. */
function blankOut(text: string, spans: readonly Span[]): string {
  let blanked = "";
  let end = 0;
  for (const { from, to } of spans) {
    blanked += text.slice(end, from) + "\n".repeat(to - from);
    end = to;
  }
  return blanked + text.slice(end);
}

/** A digit, or the end of an ordinal: without one of them the forms need not be tried. */
const MAY_NAME_DAY = /[0-9]|(?:م|اول)(?![\p{L}])/u;
const MAY_NAME_YEAR = /[0-9]{4}/;

/** The Gregorian day of a match, with `year` where the text gives none; `null` for a day that does not exist. */
export function isoDayOf(match: DayMatch, year: number | null = match.year, day = match.day): IsoDay | null {
  if (year === null || match.calendar === "hijri") return null;
  if (match.calendar === "jalali") {
    const jalali = { year, month: match.month, day };
    return isJalaliDay(jalali) ? fromJalali(jalali) : null;
  }
  const iso = `${year}-${String(match.month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return isIsoDay(iso) ? iso : null;
}

function form(pattern: string): RegExp {
  return new RegExp(`${START}(?:${pattern})${END}`, "gu");
}

function readForm(groups: Partial<Record<string, string>>, span: Span): DayMatch | null {
  const year = groups["year"] === undefined ? null : Number(groups["year"]);
  const day = readDayNumber(groups["day"] ?? groups["day2"]);
  if (day === null) return null;
  const lastDay = readDayNumber(groups["last"]) ?? day;
  const name = groups["month"] ?? groups["month2"] ?? "";
  // «۱۲ می شود»: before a verb this is no May
  if (name === "می" && year === null) return null;
  const named = readMonth(name);
  if (named) return { ...span, ...named, calendar: named.calendar, year, day, lastDay };
  if (year === null) return null;
  const calendar = year < 1600 ? "jalali" : "gregorian";
  return { ...span, calendar, year, month: Number(groups["number"]), day, lastDay, afghan: false };
}

function readDayNumber(text: string | undefined): number | null {
  if (text === undefined) return null;
  return /^[0-9]+$/.test(text) ? Number(text) : readOrdinal(text);
}

function sourceSpan(offsets: readonly number[], from: number, to: number): Span {
  return { from: offsets[from] ?? 0, to: offsets[to] ?? 0 };
}
