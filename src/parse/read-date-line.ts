import { findDaysAmong, findDaysIn, isoDayOf, placed, type DayMatch } from "../calendar/find-days.ts";
import type { IsoDay } from "../calendar/jalali.ts";
import { readWeekday, WEEKDAY_PATTERN } from "../calendar/weekday.ts";
import type { Zone } from "../calendar/zone.ts";
import { overFolded } from "../text/over-folded.ts";
import { matches, matchIn, mayMatch, patternOf } from "../text/pattern.ts";
import { letterAt, narrow, readText, spanOfLetters, type Reading } from "../text/reading.ts";
import { sliceSpan, type Span } from "../text/span.ts";
import { BYLINE } from "./byline.ts";
import { readAgencyDay, readBareDateline } from "./read-agency-day.ts";
import { clockTime, findClocks } from "./read-clock.ts";
import { NEWS_CODE } from "./read-news-code.ts";
import { SECTION } from "./section-names.ts";
import { shortDays } from "./short-days.ts";

/** What a page's line says of its own publication. Spans are offsets into the page. */
export interface DateLine extends Span {
  readonly day: IsoDay | null;
  readonly time: string | null;
  readonly zone: Zone;
  /** What the line says of its day; "today" where it is the clock of the page itself: «امروز …», «… ایران ۰۳:۲۹». */
  readonly label: "published" | "updated" | "today" | null;
  /** Nothing but the name of a country before the hour says that the clock is the page's own: «… ایران ۰۳:۲۹». */
  readonly isCountryClock?: true;
  /** With place and agency, as these head their items. */
  readonly isDateline?: true;
  /** In a key for machines, beside whatever a reader of the page sees. */
  readonly isStated?: true;
  /** All days that the line names: the same day in two calendars, if nothing is wrong. */
  readonly days: readonly DayMatch[];
  /** Whether the line says by which zone its clock goes: «… گرینویچ». */
  readonly isZoned?: true;
  /** The weekday that the line names, counted from Saturday. */
  readonly weekday: number | null;
  /** Printed as content systems do, with the year in front: «۱۳۹۹ سه‌شنبه ۹ دی», «۱۴۰۴ اردیبهشت ۱۸, پنجشنبه». */
  readonly isYearFirst?: true;
  /** Where the prose begins, if the date is only a stamp in front of it. */
  readonly proseFrom: number | null;
}

/** What newsrooms write in front of the day on which an item went out. */
const PUBLISHED =
  patternOf(/تا?ر?ی?خ[ \u200c]?(?:انتشار|خبر|مخابره|درج|ثبت|چاپ|نشر|نگارش|ارسال)|(?:زمان|روز|ساعت)[ \u200c]?(?:انتشار|مخابره|درج|ارسال)|انتشار|(?:منتشر|ارسال|درج|نوشته|ثبت|نشر)[ \u200c]?شده(?:[ ](?:توسط|در))?|^(?:نشر|چاپ|ثبت|درج|ارسال)[ ]?:|^تاریخ(?=[ ]?[:0-9])|^date(?= )|published(?:[ ]on)?/u);
/** Behind these stands the day of a later version … */
const UPDATED = patternOf(/به?[ \u200c]?روز[ \u200c]?(?:شده|رسانی)|اخرین[ \u200c]?(?:تغییر|ویرایش|به)|ویرایش شده|updated|guncelleme|güncelleme|تحدیث|تازه سازی/u);
/** … and behind these that on which the page was looked at. */
const TODAY = patternOf(/^(?:تاریخ[ ]?:?[ ]?)?(?:امروز|(?:هم[ \u200c]?)?اکنون)|^(?:ساعت|زمان)[ ](?:جاری|اکنون|کنونی|سایت|سرور|محلی)/u);
/** «… ایران ۰۳:۲۹»: by whose clock. Above a headline it is the page's own clock; below it sites abroad date their items so. */
const COUNTRY_CLOCK = patternOf(/(?:^|[^-–—\p{L}/|][ ]?)(?<!وقت )(?:ایران|افغانستان|تهران|کابل)[ ]?:?[ ](?:ساعت[ ])?(?=[0-9]{1,2}:[0-9]{2})/u);
/** «شماره ۴۵۶۷», «سال هفتادم», «روزنامه X - … - صفحه ۲»: beside its number, or the page on which it was printed, an issue's day is the day of publication. */
const ISSUE = patternOf(/(?<=^[ ]?(?:روزنامه|هفته[ \u200c]?نامه)[ ].{2,60})صفحه[ ]?:?[ ]?[0-9]{1,2}(?![0-9])|(?:سال[ ](?:\p{L}+[ \u200c]?){1,3}[^\p{L}\p{N}]{1,3})?شماره(?:[ ](?:روزنامه|پیاپی|نشریه|مسلسل|چاپ|مجله))?[ ]?:?[ ]?(?:[0-9]{2,6}(?![0-9])|(?:\p{L}{2,8}[ ]){0,4}هزار(?!\p{L})(?: و \p{L}{2,8}){0,3})/u);
const ZONE = patternOf(/گرینویچ|(?<![a-z])(?:gmt|utc)(?![a-z])/u);
/** What may stand on a date line beside day, clock and label without making it a sentence. */
const BESIDE =
  overFolded(new RegExp(`(?<!\\p{L})(?:اخبار[ ])?${SECTION}(?!\\p{L})|برابر با|${/(?:یک|دو|سه|چهار|پنج)?[ \u200c]?شنبه|جمعه|ساعت|در|تاریخ|زمان|روز|قبل از ظهر|بعد از ظهر|[قب][.]?[ ]?ظ(?!\p{L})|(?:به[ ]?)?وقت (?:تهران|کابل)|گرینویچ|(?<![a-z])(?:gmt|gst|utc|irst|ist)(?![a-z])|(?:تعداد )?بازدید(?:کننده)?(?:[ ]?:[ ]?[0-9]+)?|دسته[ \u200c]?بندی[ ]?:|(?:کد[ ])?خبرنگار[ ]?:?[ ]?[0-9]{2,6}|[0-9]+ (?:نظر|بازدید|دیدگاه)|[0-9]+[ \u200c]?(?:دقیقه|ساعت|روز|هفته)[ \u200c]?(?:پیش|قبل)|[^\p{L}\p{N}]/u.source}`, "gu"));
const YEAR_FIRST = overFolded(new RegExp(`^[0-9]{4}[ ،-]+(?:\\p{L}{2,10}[ ][0-9]{1,2}[ ]?[,،][ ]?)?(?:${WEEKDAY_PATTERN})(?:[ ،]+[0-9]{1,2}[ ]\\p{L}|$)`, "u"));
/** «Elena Teslova, Muhammed Can | …»: a bureau abroad signs with its correspondents, in Latin letters, before the day. */
const CORRESPONDENTS = overFolded(/^(?=.{0,80}[|])(?:\p{Script=Latin}[\p{Script=Latin}'’.-]*(?:[ ،,]+(?:و[ ])?|[ ]?(?=[|]))){2,15}[|]/u);
/** Longer lines are prose, unless a stamp opens them. In code units. */
const MAX_DATE_LINE = 160;
/** So many letters may be left over: «گفتگو خاورمیانه» behind a date is the name of a section. */
const MOST_LETTERS_BESIDE = 16;
/** Beside a clock or a label other entries may stand, each apart: «| سیاست خارجی | چاپ». */
const MOST_LETTERS_IN_ENTRY = 30;
/** An entry that says who wrote names one or two newsrooms: «نگارش از X با Y». */
const MOST_LETTERS_IN_BYLINE = 50;
const MOST_LETTERS_IN_ENTRIES = 70;

/** Reads a line as a date line: a day, perhaps a clock and a label, and next to nothing else, or a stamp in front of prose. `null` for others. */
export function readDateLine(line: Reading): DateLine | null {
  // No line dates a page without a digit: days in words alone have no year.
  if (!/[0-9]/.test(line.text.slice(0, MAX_DATE_LINE))) return null;
  const whole = readWholeLine(line);
  if (whole) return whole.label === null && mayNameAgency(line, whole) && (readAgencyDay(line)?.dateline.hasPlace || readBareDateline(line)) ? { ...whole, isDateline: true } : whole;
  return readStamp(line) ?? readDatelineDay(line);
}

/** Letters of the shortest place and agency. */
const SHORTEST_PLACE_AND_NAME = 5;

/** Whether more stands on a date line beside its day than weekday, hour and section. */
function mayNameAgency(line: Reading, { days: [day] }: DateLine): boolean {
  if (!day) return false;
  const beside = line.text.slice(0, letterAt(line, day.from)) + line.text.slice(letterAt(line, day.to));
  return beside.replace(BESIDE, "").replace(/[0-9]/gu, "").length >= SHORTEST_PLACE_AND_NAME;
}

/** The days and clocks of a short line, as places in its folded text. */
interface Moment {
  readonly line: Reading;
  readonly text: string;
  readonly days: readonly [DayMatch, ...DayMatch[]];
  readonly clocks: readonly RegExpExecArray[];
}

const MACHINE_STAMP = patternOf(/(?<=-[0-9]{2})t(?=[0-9]{2}:[0-9]{2})(?!.*z$)/u);

function readWholeLine(line: Reading): DateLine | null {
  if (line.to - line.from > MAX_DATE_LINE) return null;
  // «2023-11-06T14:23:10+03:30»
  const stamp = matches(MACHINE_STAMP, line) ? line.text.replace(MACHINE_STAMP.regex, " ") : line.text;
  const moment = readMoment(stamp === line.text ? line : readText(stamp));
  if (!moment || !isOnlyMoment(moment)) return null;
  const own = ownPart(moment);
  const [day] = own.days;
  const clock = own.clocks[0] ?? null;
  const first = Math.min(day.from, clock?.index ?? day.from);
  const { from, to } = spanOfLetters(line, first, Math.max(...own.days.map((match) => match.to), clock ? clock.index + clock[0].length : 0));
  return {
    from,
    to,
    day: isoDayOf(preferred(own.days)),
    time: clock ? clockTime(clock) : null,
    zone: own.days.some(({ afghan }) => afghan) ? "Asia/Kabul" : "Asia/Tehran",
    label: labelOf(own),
    ...(matches(ZONE, line) ? { isZoned: true } : {}),
    ...(matches(COUNTRY_CLOCK, line) && !matches(TODAY, line) ? { isCountryClock: true } : {}),
    ...(YEAR_FIRST.test(line.text) ? { isYearFirst: true } : {}),
    weekday: weekdayIn(line),
    days: own.days.map((match) => placed(match, spanOfLetters(line, match.from, match.to))),
    proseFrom: null,
  };
}

function readMoment(line: Reading): Moment | null {
  const clocks = findClocks(line);
  // «۱۱ : ۰۸ - ۲۳ مهر»: the minutes are no day.
  const others = clocks.reduce((rest, clock) => blank(rest, clock.index, clock[0].length), line.text);
  const [first, ...more] = [...findDaysAmong(line, others).filter((day) => day.year !== null), ...shortDays(others)];
  return first ? { line, text: line.text, days: [first, ...more], clocks } : null;
}

/** Where a line says both when it went out and when it was updated, the part that says the former. */
function ownPart(moment: Moment): Moment {
  const { line, text, days, clocks } = moment;
  const updated = Math.min(matchIn(UPDATED, line)?.index ?? Infinity, matchIn(TODAY, line)?.index ?? Infinity);
  if (updated === Infinity) return moment;
  const published = matchIn(PUBLISHED, line)?.index ?? -1;
  const [from, to] = published > updated ? [published, text.length] : [0, updated];
  const [first, ...more] = days.filter((day) => day.from >= from && day.to <= to);
  if (!first) return moment;
  return { ...moment, text: text.slice(from, to), days: [first, ...more], clocks: clocks.filter(({ index }) => index >= from && index < to) };
}

function labelOf({ line, text }: Moment): DateLine["label"] {
  const today = mayMatch(TODAY, line) ? TODAY.regex.exec(text) : null;
  // «امروز: …، اخبار منتشرشده: ۱۲»: what a line begins with tells what its day is.
  if (today?.index === 0) return "today";
  if (mayMatch(PUBLISHED, line) && PUBLISHED.regex.test(text)) return "published";
  if (mayMatch(UPDATED, line) && UPDATED.regex.test(text)) return "updated";
  if (today || (mayMatch(COUNTRY_CLOCK, line) && COUNTRY_CLOCK.regex.test(text))) return "today";
  return matches(ISSUE, line) ? "published" : null;
}

/** Whether a date line can say when the item went out. */
export function canPublish({ label }: DateLine): boolean {
  return label === "published" || label === null;
}

/** Takes the place of a day or a clock. */
const MARK = "\u0001";
const BETWEEN_ENTRIES = /[|•·»>؛،()\n]|[ ][-–—/][ ]/u;

/** Whether next to nothing but days and clocks stands on the line; beside a clock or a label, whether only short entries do. */
function isOnlyMoment(moment: Moment): boolean {
  if (!holdsMore(moment, MOST_LETTERS_BESIDE)) return true;
  const { line, text, days, clocks } = moment;
  const marked = clocks.reduce((rest, clock) => blank(rest, clock.index, clock[0].length, MARK), days.reduce((rest, { from, to }) => blank(rest, from, to - from, MARK), text));
  const isLabelled = clocks.length > 0 || matches(PUBLISHED, line) || matches(UPDATED, line) || matches(ISSUE, line);
  const bare = [NEWS_CODE, ISSUE, PUBLISHED, UPDATED, TODAY, COUNTRY_CLOCK].reduce((rest, label) => (mayMatch(label, line) ? rest.replace(label.regex, " ") : rest), marked.replace(CORRESPONDENTS, "|"));
  const entries = bare.split(BETWEEN_ENTRIES).map((entry) => ({ most: entry.includes(MARK) ? MOST_LETTERS_BESIDE : BYLINE.test(entry) ? MOST_LETTERS_IN_BYLINE : MOST_LETTERS_IN_ENTRY, left: entry.replace(BESIDE, "").length }));
  const left = entries.reduce((sum, entry) => sum + entry.left, 0);
  if (left <= MOST_LETTERS_BESIDE) return true;
  return isLabelled && left <= MOST_LETTERS_IN_ENTRIES && entries.every(({ left: here, most }) => here <= most) && !/[.؟!:]$/u.test(text);
}

/** Whether more letters and digits than so many may stand beside the days and clocks; on most date lines they do not, and the line need not be taken apart. */
function holdsMore(moment: Moment, most: number): boolean {
  const { text } = moment;
  let left = most;
  for (let at = 0; at < text.length && left >= 0; at++) {
    if (mayBeSaid(text.charCodeAt(at)) && !isMarked(at, moment)) left--;
  }
  return left < 0;
}

/** Whether a letter of the line belongs to one of its days or clocks. */
function isMarked(at: number, { days, clocks }: Moment): boolean {
  for (const { from, to } of days) if (from <= at && at < to) return true;
  for (const { 0: { length }, index } of clocks) if (index <= at && at < index + length) return true;
  return false;
}

/** Neither white space nor a mark of ASCII; whatever else is no letter does not matter here. */
function mayBeSaid(unit: number): boolean {
  return unit > 0x60 || (unit >= 0x30 && unit <= 0x39);
}

function blank(text: string, at: number, length: number, sign = "\n"): string {
  return text.slice(0, at) + sign.repeat(length) + text.slice(at + length);
}

/** What stands before and behind the day of a stamp: a day in words needs a dash, or it opens a sentence («۱۷ مهر ۱۴۰۲ بود که …»). */
const BEFORE_STAMP = /^\s*(?:date\s*)?$/i;
const BEHIND_STAMP = /^[\s|،,:–-]*/;
const DASH_BEHIND = /^\s*[|:–-]/;
/** The hour, or how long ago: «date 2025-10-06 ۴۱ دقیقه پیش …». */
const CLOCK_BEHIND = /^[ |،,–-]*(?:[0-9۰-۹٠-٩]{1,2}:[0-9۰-۹٠-٩]{2}(?![0-9۰-۹٠-٩:])|[0-9۰-۹٠-٩]{1,2}[ \u200c](?:دقیقه|ساعت|روز)[ ](?:پیش|قبل)(?![ ]?از|[\p{L}\u200c]))/u;

/** «date 2025-11-17 …prose…»: a stamp at the very start, and a sentence behind it. */
function readStamp(line: Reading): DateLine | null {
  const opening = narrow(line, { from: line.from, to: Math.min(line.to, line.from + MAX_DATE_LINE) });
  const text = sliceSpan(line.source, opening);
  const day = firstDay(opening);
  if (!day || !BEFORE_STAMP.test(text.slice(0, day.from))) return null;
  const behind = text.slice(day.to);
  if (/\p{L}/u.test(text.slice(day.from, day.to)) && !DASH_BEHIND.test(behind)) return null;
  const end = day.to + (CLOCK_BEHIND.exec(behind)?.[0].length ?? 0);
  const stamp = readWholeLine(narrow(line, { from: line.from, to: line.from + end }));
  return stamp && { ...stamp, proseFrom: line.from + end + (BEHIND_STAMP.exec(text.slice(end))?.[0].length ?? 0) };
}

/** Where the first day of a stretch stands in it, where that has a year. */
function firstDay(stretch: Reading): Span | null {
  const [day] = findDaysIn(stretch);
  return day && day.year !== null ? { from: day.from - stretch.from, to: day.to - stretch.from } : null;
}

/** A few words without an end, then a number: most lines of prose need not be read for a dateline. */
const MAY_BE_DATELINE = /^(?:[^0-9.؟!؛: ]+[ ]+){0,8}[^0-9.؟!؛: ]*[0-9]/u;

/** A day in front of a text stays a part of its sentence. */
function readDatelineDay(line: Reading): DateLine | null {
  const found = MAY_BE_DATELINE.test(line.text) ? readAgencyDay(line) : null;
  if (!found) return null;
  const { day, dateline } = found;
  const { from, to } = day;
  return { from, to, day: isoDayOf(day), time: null, zone: day.afghan ? "Asia/Kabul" : "Asia/Tehran", label: null, isDateline: true, weekday: null, days: [day], proseFrom: dateline.isAlone ? null : line.from };
}

const WEEKDAY = patternOf(new RegExp(`(?<!\\p{L})(?:${WEEKDAY_PATTERN})(?!\\p{L})`, "u"));

/** From Saturday, by their first letters. */
const ENGLISH_WEEKDAYS = ["sat", "sun", "mon", "tue", "wed", "thu", "fri"];
const ENGLISH_WEEKDAY = patternOf(/(?<![a-z])(?:sat(?:ur)?|sun|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri)(?:day)?(?![a-z])/u);

function weekdayIn(line: Reading): number | null {
  const match = matchIn(WEEKDAY, line);
  if (match) return readWeekday(match);
  const english = matchIn(ENGLISH_WEEKDAY, line);
  return english && ENGLISH_WEEKDAYS.indexOf(english[0].slice(0, 3));
}

/** The Jalali day where a page gives two calendars: it is the one that was typed, the other is a conversion. */
function preferred(days: readonly [DayMatch, ...DayMatch[]]): DayMatch {
  return days.find(({ calendar }) => calendar === "jalali") ?? days.find(({ calendar }) => calendar === "gregorian") ?? days[0];
}
