import { allMatches } from "../text/all-matches.ts";
import { matches, mayMatch, patternOf, type Pattern } from "../text/pattern.ts";
import { readText, spanOfLetters, type Reading } from "../text/reading.ts";
import type { Span } from "../text/span.ts";
import { MONTH_PATTERN, readMonth, type Calendar } from "./month-table.ts";
import { CARDINAL_PATTERN, ORDINAL_PATTERN, readNumberWord } from "./number-words.ts";
import { daysInGregorianMonth, fromJalali, isJalaliDay, type IsoDay } from "./jalali.ts";
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
  /** Whether the month has its Afghan name: such a page shows Kabul's clock. */
  readonly afghan: boolean;
}

/** Not inside a word or number, not the minutes of a clock («۱۱:۰۵ – ۲۴ شهریور») nor the end of another date («2024/01/15 – ۲۵ دی»). */
const START = "(?:(?<![\\p{L}\\p{N}])|(?<=انتشار|تاریخ))(?<![0-9]:|[0-9]{4}[/.-][0-9]{1,2}[/.-])";
/** Blogs leave no space before the hour: «۱۳۹۱ساعت 21:14», others none before the era: «1441هـ», «2020م». */
const END = "(?!(?!ساعت|(?<=[0-9])[هم](?![\\p{L}\\p{N}\\u200c]))[\\p{L}\\p{N}\\u200c])";
/** No more than pages leave between the parts of a date: without a bound, long gaps would be tried in every way. */
const SPACE = "[ \\u200c]{0,6}";
const JOIN = `${SPACE}[/,،|-]?${SPACE}`;
const DAY = `(?:0?[1-9]|[12][0-9]|3[01])(?:${SPACE}ام|\\u200c?م(?=[ ]))?|${ORDINAL_PATTERN}`;
const YEAR = "1[2-5][0-9]{2}|(?:19|20)[0-9]{2}";

const RANGE = `(?<day>${DAY})(?:${SPACE}(?:تا|الی|لغایت|-|–)${SPACE}(?<last>${DAY}))?`;
const MONTH = `(?<month>${MONTH_PATTERN})(?:${SPACE}ماه)?`;
/** «پنجم ماه دسامبر»: the word stands on either side. */
const NAMED = `${RANGE}${JOIN}(?:ماه[ ])?${MONTH}`;
/** A year of two digits needs a sign that it is one, «سال ۹۳», «۱۴مهر۹۴», or what no counted thing follows: «۱۸ آبان ۹۵ در تهران», not «۱۸ آبان ۹۵ نفر». */
const SHORT_YEAR = `(?:${SPACE}سال${SPACE}(?<short>[0-9]{2})|(?<short2>[7-9][0-9])|${SPACE}(?<short3>[7-9][0-9])(?=[ ]*(?:$|[.،؛:()|\n-]|(?:در|به|با|از|که|و|تا|ساعت|برگزار|صورت|انجام|برپا|وارد|راهی|عازم|منتشر)[ ])))`;

/** Behind these a number in words is that of a day. */
const DAY_SAID = "(?:روز(?<!هر[ ]روز)|تاریخ|مورخه?|شنبه|جمعه)[ ]";

/** «۲۵ و ۲۹ آبان»: the first of two days of one month. */
const FIRST_OF_TWO = form(`(?<day>${DAY})(?=[ ]و[ ](?:${DAY})[ ]?(?<month>${MONTH_PATTERN})(?![\\p{L}\\u200c])(?:${SPACE}ماه)?(?:[ ](?:سال[ ])?(?<year>${YEAR}))?)`);

/** «۲۳-۰۳-۱۳۲۳ قمری», «1441/8/12 هـ الموافق …», «۱۴۴۱/۸/۱۲ ه.ق»: numbers that count by the moon. */
const BY_MOON = "(?:(?:[ ][0-9]{1,2}:[0-9]{2})?[ ](?:هجری[ ])?(?<hijri>قمری)|[ ]?(?<hijri2>ه[ .]{0,2}ق(?!\\p{L})|ه(?=[ ](?:الموافق|برابر|مطابق))))?";

/** Forms with a year of four digits, over folded text. */
const DATED_FORMS: readonly Form[] = [
  // «۱۷ / مهر / ۱۴۰۲», «۲۹ آبان ماه ۱۴۰۲», «08August 2022», «۵ تا ۱۰ شهریورماه ۱۳۹۱», «هفدهم مهر سال ۱۴۰۲»
  form(`${NAMED}${JOIN}(?:سال${SPACE})?(?<year>${YEAR})`),
  // «۱۳۹۹ سه شنبه ۹ دي», «2023 November 20»: year first
  form(`(?<year>${YEAR})${JOIN}(?:(?:${WEEKDAY_PATTERN})${JOIN})?(?:(?<day>${DAY})${SPACE}(?<month>${MONTH_PATTERN})|(?<month2>${MONTH_PATTERN})${SPACE}(?<day2>${DAY}))`),
  // «November 20, 2023»
  form(`(?<month>${MONTH_PATTERN})${SPACE}(?<day>0?[1-9]|[12][0-9]|3[01])${JOIN}(?<year>${YEAR})`),
  // «1402/07/17», «2025-09-14»
  form(`(?<year>${YEAR})${SPACE}(?<sep>[/.-])${SPACE}(?<number>0?[1-9]|1[0-2])${SPACE}\\k<sep>${SPACE}(?<day>0?[1-9]|[12][0-9]|3[01])${BY_MOON}`),
  // «۲۸-۰۸-۱۳۹۱», «17/7/1402»
  form(`(?<day>0?[1-9]|[12][0-9]|3[01])${SPACE}(?<sep>[/.-])${SPACE}(?<number>0?[1-9]|1[0-2])${SPACE}\\k<sep>${SPACE}(?<year>${YEAR})${BY_MOON}`),
];

/** Forms without one, or with two digits of it. */
const SHORT_FORMS: readonly Form[] = [
  // «بیست و دو مهرماه ۱۴۰۰»: a cardinal counts months, unless a year or «ماه» shows that it names a day
  form(`(?<day>${CARDINAL_PATTERN})[ ](?:${MONTH}${JOIN}(?:سال${SPACE})?(?<year>${YEAR})|(?<month2>${MONTH_PATTERN})${SPACE}ماه)`),
  // «روز بیست و دو مهر»: so does «روز»
  form(`(?<=${DAY_SAID})(?<day>${CARDINAL_PATTERN})[ ](?<month>${MONTH_PATTERN})`),
  // «دهم مرداد سال ۹۳»
  form(`${NAMED}${SHORT_YEAR}`),
  // «۱۷ مهر ماه», «۵ تا ۱۰ شهریورماه»: without a year
  form(NAMED),
];

/** In the order in which they take their places; and those of a text without any year. */
const FORMS: readonly Form[] = [FIRST_OF_TWO, ...DATED_FORMS, ...SHORT_FORMS];
const YEARLESS_FORMS: readonly Form[] = [FIRST_OF_TWO, ...SHORT_FORMS];

/** Years below are Jalali, others Gregorian. */
const FIRST_GREGORIAN_YEAR = 1600;

/** Every day that the text names, in order, without overlap: a place that one form has taken is closed to the next. Days that their calendar does not have are found too. */
export function findDays(text: string): DayMatch[] {
  return findDaysIn(readText(text));
}

/** The same in a text that is read already; spans are offsets into its source. */
export function findDaysIn(reading: Reading): DayMatch[] {
  return findDaysAmong(reading, reading.text).map((day) => placed(day, spanOfLetters(reading, day.from, day.to)));
}

/** The same day at another place. Spelled out: an object made by two spreads takes the engine ten times as long. */
export function placed({ calendar, year, month, day, lastDay, afghan }: DayMatch, { from, to }: Span): DayMatch {
  return { from, to, calendar, year, month, day, lastDay, afghan };
}

/** The same in the reading's letters, of which some may be blanked out in `text`; spans count the letters. */
export function findDaysAmong(reading: Reading, text: string): DayMatch[] {
  const found: DayMatch[] = [];
  if (!matches(MAY_NAME_DAY, reading)) return found;
  let left = text;
  let room = text.length;
  for (const form of MAY_NAME_YEAR.test(text) ? FORMS : YEARLESS_FORMS) {
    if (!mayMatch(form.pattern, reading)) continue;
    const days = matchesOf(form, left);
    if (days.length === 0) continue;
    found.push(...days);
    // On a line of nothing but a date no room is left for another.
    room -= days.reduce((sum, { from, to }) => sum + to - from, 0);
    if (room < SHORTEST_DAY) break;
    left = blankOut(left, days);
    if (!MAY_NAME_DAY.regex.test(left)) break;
  }
  return found.length < 2 ? found : found.sort((a, b) => a.from - b.from);
}

function matchesOf(form: Form, text: string): DayMatch[] {
  const days: DayMatch[] = [];
  for (const match of allMatches(text, form.pattern.regex)) {
    const day = readForm(form, match);
    if (day) days.push(day);
  }
  return days;
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

/** A month behind the end of a day's number or before «ماه», or a year: without one of them the forms need not be tried. */
const MAY_NAME_DAY = patternOf(new RegExp(`[0-9]{4}|(?:[0-9]|م|اول)${JOIN}(?:ماه[ ])?(?:${MONTH_PATTERN})|${DAY_SAID}(?:${CARDINAL_PATTERN})[ ](?:${MONTH_PATTERN})|ماه(?<=(?:${MONTH_PATTERN})${SPACE}ماه)`, "u"));

const MAY_NAME_YEAR = /[0-9]{4}/;
/** Letters of the shortest day: «۱می». */
const SHORTEST_DAY = 3;

/** The Gregorian day of a match, with `year` where the text gives none; `null` for a day that does not exist. */
export function isoDayOf(match: DayMatch, year: number | null = match.year, day = match.day): IsoDay | null {
  if (year === null || match.calendar === "hijri") return null;
  // «۴ ژانویه ۱۳۷۶»: no newspaper dates by the other calendar's years
  if ((match.calendar === "jalali") !== year < FIRST_GREGORIAN_YEAR) return null;
  if (match.calendar === "jalali") {
    const jalali = { year, month: match.month, day };
    return isJalaliDay(jalali) ? fromJalali(jalali) : null;
  }
  return day > daysInGregorianMonth(year, match.month) ? null : `${year}-${String(match.month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** A form with the numbers of the groups in which it has a part of a date; of several only one matches. */
interface Form {
  readonly pattern: Pattern;
  readonly day: readonly number[];
  readonly lastDay: readonly number[];
  readonly month: readonly number[];
  readonly monthNumber: readonly number[];
  readonly year: readonly number[];
  readonly shortYear: readonly number[];
  readonly hijri: readonly number[];
}

/** The groups are named where they are written and read by their numbers: for the names an engine builds a table at each match. */
function form(pattern: string): Form {
  const names = [...pattern.matchAll(/\(\?<(\w+)>/g)].map(([, name]) => name);
  const numbersOf = (...wanted: readonly string[]) => wanted.flatMap((name) => (names.includes(name) ? [names.indexOf(name) + 1] : []));
  const numbered = pattern.replace(/\(\?<\w+>/g, "(").replace(/\\k<(\w+)>/g, (_, name: string) => `\\${names.indexOf(name) + 1}`);
  return {
    pattern: patternOf(new RegExp(`${START}(?:${numbered})${END}`, "gu")),
    day: numbersOf("day", "day2"),
    lastDay: numbersOf("last"),
    month: numbersOf("month", "month2"),
    monthNumber: numbersOf("number"),
    year: numbersOf("year"),
    shortYear: numbersOf("short", "short2", "short3"),
    hijri: numbersOf("hijri", "hijri2"),
  };
}

/** What no verb begins with. */
const BEHIND_MAY = /^می(?:[ ]ماه)?(?:[ ]?(?:$|[.،؛:()|\n])|[ ](?:در|به|با|از|و|تا|که|را|این|ان|امسال|برابر|مصادف|ساعت|برای|نیز|هم|بر|وارد|عازم|راهی|دایر|برگزار|میان|بین|میلادی)(?![\p{L}\u200c]))/u;

function groupOf(match: RegExpExecArray, numbers: readonly number[]): string | undefined {
  for (const number of numbers) if (match[number] !== undefined) return match[number];
  return undefined;
}

function readForm(form: Form, match: RegExpExecArray): DayMatch | null {
  const span = { from: match.index, to: match.index + match[0].length };
  const fullYear = groupOf(match, form.year);
  const year = readYear(fullYear, groupOf(match, form.shortYear));
  const day = readDayNumber(groupOf(match, form.day));
  if (day === null) return null;
  const lastDay = readDayNumber(groupOf(match, form.lastDay)) ?? day;
  const name = groupOf(match, form.month) ?? "";
  // «۱۲ می شود»: before a verb this is no May
  if (name === "می" && year === null && !BEHIND_MAY.test(match.input.slice(match.input.indexOf(name, match.index)))) return null;
  const named = readMonth(name);
  // «۱۷ اکتبر ۹۵»: two digits are a Jalali year
  if (named && named.calendar !== "jalali" && year !== null && fullYear === undefined) return null;
  if (named) return { from: span.from, to: span.to, calendar: named.calendar, month: named.month, afghan: named.afghan, year, day, lastDay };
  if (year === null) return null;
  const calendar = groupOf(match, form.hijri) !== undefined ? "hijri" : year < FIRST_GREGORIAN_YEAR ? "jalali" : "gregorian";
  return { from: span.from, to: span.to, calendar, year, month: Number(groupOf(match, form.monthNumber)), day, lastDay, afghan: false };
}

/** A year as it stands, or of two digits: the press writes «۹۳» for 1393 and «۰۳» for 1403. */
function readYear(full: string | undefined, short: string | undefined): number | null {
  if (short !== undefined) return Number(short) + (Number(short) < 30 ? 1400 : 1300);
  return full === undefined ? null : Number(full);
}

function readDayNumber(text: string | undefined): number | null {
  if (text === undefined) return null;
  const digits = /^[0-9]+/.exec(text)?.[0];
  return digits === undefined ? readNumberWord(text) : Number(digits);
}
