import { findDays, isoDayOf, type DayMatch } from "../calendar/find-days.ts";
import type { IsoDay } from "../calendar/jalali.ts";
import { readWeekday, WEEKDAY_PATTERN } from "../calendar/weekday.ts";
import type { Zone } from "../calendar/zone.ts";
import { narrow, placeOf, spanOfLetters, type Reading } from "../text/reading.ts";
import { sliceSpan, type Proved, type Span } from "../text/span.ts";

/** What a page's line says of its own publication. Spans are offsets into the page. */
export interface DateLine extends Span {
  readonly day: IsoDay | null;
  readonly time: string | null;
  readonly zone: Zone;
  readonly label: "published" | "updated" | null;
  /** In a key for machines, beside whatever a reader of the page sees. */
  readonly isStated?: true;
  /** All days that the line names: the same day in two calendars, if nothing is wrong. */
  readonly days: readonly DayMatch[];
  /** The weekday that the line names, counted from Saturday. */
  readonly weekday: number | null;
  /** Where the prose begins, if the date is only a stamp in front of it. */
  readonly proseFrom: number | null;
}

const CLOCK = /(?<![0-9:])(?<hour>[01]?[0-9]|2[0-3]):(?<minute>[0-5][0-9])(?![0-9:])/u;
const PUBLISHED = /تا?ر?ی?خ[ \u200c]?انتشار|زمان[ \u200c]?انتشار|انتشار|منتشر[ \u200c]?شده|تاریخ[ \u200c]?خبر|زمان[ \u200c]?مخابره|^date(?= )/u;
const UPDATED = /به?[ \u200c]?روز[ \u200c]?(?:شده|رسانی)|اخرین[ \u200c]?(?:تغییر|ویرایش)|^امروز/u;
/** What may stand on a date line beside day, clock and label without making it a sentence. */
const BESIDE =
  /(?:یک|دو|سه|چهار|پنج)?[ \u200c]?شنبه|جمعه|ساعت|در|تاریخ|زمان|روز|قبل از ظهر|بعد از ظهر|به وقت تهران|بازدید|[0-9]+[ \u200c]?(?:دقیقه|ساعت|روز|هفته)[ \u200c]?(?:پیش|قبل)|[^\p{L}\p{N}]/gu;
/** Longer lines are prose, unless a stamp opens them. In code units. */
const MAX_DATE_LINE = 160;
/** So many letters may be left over: «گفتگو خاورمیانه» behind a date is the name of a section. */
const MOST_LETTERS_BESIDE = 16;

/** Reads a line as a date line: a day, perhaps a clock and a label, and next to nothing else, or a stamp in front of prose. `null` for others. */
export function readDateLine(line: Reading): DateLine | null {
  // No line dates a page without a digit: days in words alone have no year.
  if (!/[0-9]/.test(line.text.slice(0, MAX_DATE_LINE))) return null;
  return readWholeLine(line) ?? readStamp(line);
}

function readWholeLine(line: Reading): DateLine | null {
  if (line.to - line.from > MAX_DATE_LINE) return null;
  const text = sliceSpan(line.source, line);
  const [first, ...others] = findDays(text).filter((day) => day.year !== null);
  if (!first) return null;
  const days = [first, ...others] as const;
  const clock = CLOCK.exec(line.text);
  if (restOf(line, days, clock) > MOST_LETTERS_BESIDE) return null;
  const label = line.text.trim();
  const { from, to } = spanOf(line, days, clock);
  return {
    from,
    to,
    day: isoDayOf(preferred(days)),
    time: clock ? clockTime(clock) : null,
    zone: days.some((day) => day.afghan) ? "Asia/Kabul" : "Asia/Tehran",
    label: UPDATED.test(label) ? "updated" : PUBLISHED.test(label) ? "published" : null,
    weekday: weekdayIn(line.text),
    days: days.map((day) => ({ ...day, from: day.from + line.from, to: day.to + line.from })),
    proseFrom: null,
  };
}

/** What stands before and behind the day of a stamp: a day in words needs a dash, or it opens a sentence («۱۷ مهر ۱۴۰۲ بود که …»). */
const BEFORE_STAMP = /^\s*(?:date\s*)?$/i;
const BEHIND_STAMP = /^[\s|،,:–-]*/;
const DASH_BEHIND = /^\s*[|:–-]/;
const CLOCK_BEHIND = /^[ |،,–-]*[0-9۰-۹٠-٩]{1,2}:[0-9۰-۹٠-٩]{2}(?![0-9۰-۹٠-٩:])/u;

/** «date 2025-11-17 …prose…»: a stamp at the very start, and a sentence behind it. */
function readStamp(line: Reading): DateLine | null {
  const text = sliceSpan(line.source, line).slice(0, MAX_DATE_LINE);
  const [day] = findDays(text);
  if (!day || day.year === null || !BEFORE_STAMP.test(text.slice(0, day.from))) return null;
  const behind = text.slice(day.to);
  if (/\p{L}/u.test(text.slice(day.from, day.to)) && !DASH_BEHIND.test(behind)) return null;
  const end = day.to + (CLOCK_BEHIND.exec(behind)?.[0].length ?? 0);
  const stamp = readWholeLine(narrow(line, { from: line.from, to: line.from + end }));
  return stamp && { ...stamp, proseFrom: line.from + end + (BEHIND_STAMP.exec(text.slice(end))?.[0].length ?? 0) };
}

const WEEKDAY = new RegExp(`(?<!\\p{L})(?:${WEEKDAY_PATTERN})(?!\\p{L})`, "u");

function weekdayIn(folded: string): number | null {
  const match = WEEKDAY.exec(folded);
  return match && readWeekday(match);
}

/** The Jalali day where a page gives two calendars: it is the one that was typed, the other is a conversion. */
function preferred(days: readonly [DayMatch, ...DayMatch[]]): DayMatch {
  return days.find((day) => day.calendar === "jalali") ?? days[0];
}

function restOf(line: Reading, days: readonly DayMatch[], clock: RegExpExecArray | null): number {
  let rest = "";
  for (let i = 0; i < line.text.length; i++) {
    const at = placeOf(line, i) - line.from;
    if (!days.some((day) => day.from <= at && at < day.to)) rest += line.text.charAt(i);
  }
  if (clock) rest = rest.replace(clock[0], " ");
  return rest.replace(CODE, " ").replace(PUBLISHED, "").replace(UPDATED, "").replace(BESIDE, "").length;
}

function spanOf(line: Reading, days: readonly DayMatch[], clock: RegExpExecArray | null): Span {
  const starts = days.map((day) => line.from + day.from);
  const ends = days.map((day) => line.from + day.to);
  if (clock) {
    starts.push(placeOf(line, clock.index));
    ends.push(placeOf(line, clock.index + clock[0].length));
  }
  return { from: Math.min(...starts), to: Math.max(...ends) };
}

function clockTime(clock: RegExpExecArray): string {
  return `${(clock.groups?.["hour"] ?? "").padStart(2, "0")}:${clock.groups?.["minute"] ?? ""}`;
}

const CODE_LABEL = "(?:کد|شناسه|شماره)[ \\u200c]*(?:خبر|مطلب|نوشته|صفحه)|(?<![\\p{L}])کد(?=[ \\u200c]*:?[ \\u200c]*[0-9])";
const CODE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${CODE_LABEL})[ \\u200c]*:?[ \\u200c]*(?<code>[0-9]{4,})(?![0-9])`, "u");
const BARE_LABEL = new RegExp(`^(?:${CODE_LABEL})[ \\u200c]*:?$`, "u");

/** Without so many digits in a row a line names no code. */
const MAY_NAME_CODE = /[0-9]{4}/;

/** The news code on a line that names it, «کد خبر: ۱۲۳۴۵۶», in ASCII digits; `null` elsewhere. */
export function readCodeLine(line: Reading): Proved<string> | null {
  const { text } = line;
  if (!MAY_NAME_CODE.test(text)) return null;
  const match = CODE.exec(text);
  const code = match?.groups?.["code"];
  if (!match || code === undefined || text.length - match[0].length > 40) return null;
  const end = match.index + match[0].length;
  return { value: code, ...spanOfLetters(line, end - code.length, end) };
}

/** Whether the folded line is a code's label whose number stands on another line. */
export function isCodeLabel(folded: string): boolean {
  return BARE_LABEL.test(folded);
}

/** Whether the folded line is a number that can be a news code. */
export function isBareCode(folded: string): boolean {
  return /^[0-9]{5,10}$/.test(folded);
}
