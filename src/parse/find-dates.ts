import { findDaysIn, isoDayOf, type DayMatch } from "../calendar/find-days.ts";
import { addDays, weekdayOf, type IsoDay } from "../calendar/jalali.ts";
import { readNumberWord } from "../calendar/number-words.ts";
import { readWeekday, WEEKDAY_PATTERN } from "../calendar/weekday.ts";
import type { DateMark, Problem } from "../document/document.ts";
import { matchesIn, patternOf } from "../text/pattern.ts";
import { letterAt, spanOfLetters, type Reading } from "../text/reading.ts";
import { sliceSpan, type Span } from "../text/span.ts";
import * as signs from "./date-signs.ts";
import { isToCome } from "./read-tense.ts";
import { countFromTold, findToldDays } from "./told-days.ts";
import { resolveDayOfMonth, resolveExact, resolvePeriod, resolveWeekday, type DayContext, type Direction } from "./resolve-day.ts";

/** How many code units around a date are looked at. */
const NEAR = 40;
/** No sentence around a date is looked at any further, in code units. */
const LONG_SENTENCE = 400;

/** A word or phrase that names a day or a stretch of days; parts that stand side by side name one day together. */
type Part = Span &
  (
    | { readonly kind: "exact"; readonly match: DayMatch }
    | { readonly kind: "relative"; readonly days: number }
    | { readonly kind: "told"; readonly shift: number; readonly points: boolean }
    | { readonly kind: "weekday"; readonly weekday: number }
    | { readonly kind: "month-day"; readonly day: number; readonly direction: Direction; readonly calendar: "jalali" | "gregorian" }
    | { readonly kind: "period"; readonly unit: "week" | "month"; readonly direction: Direction }
  );

/** The dates of an article, the days among them that no calendar has, and the weekdays that contradict them. */
export interface FoundDates {
  readonly dates: readonly DateMark[];
  readonly problems: readonly Problem[];
}

/** A date, and what is odd about it. */
interface ReadDate {
  readonly mark: DateMark;
  readonly problem: Problem | null;
}

/**
 * The days that the article's blocks speak of, resolved against its dateline. Never invented: without a
 * publication, words like «دیروز» and days without a year stay `null`. Spans are offsets into `source`.
 */
export function findDates(blocks: readonly Reading[], published: IsoDay | null): FoundDates {
  const stretches = blocks.map((block) => ({ block, clusters: shareYears(block, joinLists(block, cluster(block, findParts(block)))) }));
  const dateline = findDateline(stretches.flatMap(({ clusters }) => clusters), published) ?? published;
  const marks: DateMark[] = [];
  const problems: Problem[] = [];
  for (const { block, clusters } of stretches) {
    for (const parts of clusters) {
      const read = readCluster(block, parts, { published, dateline, told: marks });
      if (read) marks.push(read.mark);
      if (read?.problem) problems.push(read.problem);
    }
  }
  return { dates: joinRanges(blocks[0]?.source ?? "", marks), problems };
}

/** «۳۱ اوت تا اول سپتامبر»: one stretch of days, under its first. */
function joinRanges(source: string, marks: readonly DateMark[]): DateMark[] {
  const joined: DateMark[] = [];
  for (const mark of marks) {
    const last = joined.at(-1);
    const between = last ? source.slice(last.to, Math.min(mark.from, last.to + NEAR)) : "";
    const isRange = last?.day != null && last.lastDay !== null && mark.day !== null && last.day < mark.day && (UP_TO.test(between) || (addDays(last.lastDay, 1) === mark.day && AND.test(between)));
    if (isRange) joined[joined.length - 1] = { ...last, to: mark.to, lastDay: mark.lastDay };
    else joined.push(mark);
  }
  return joined;
}

/** Between two days that follow each other: «جمعه و شنبه» is a stretch of two. */
const AND = /^[ ]و[ ](?:روز[ ])?$/u;
/** Between the first day of a range and its last. */
const UP_TO = /^[ \u200c]*(?:تا|الی|لغایت)[ \u200c]+(?:روز[ ]+)?$/u;

const WEEKDAY = patternOf(new RegExp(`${signs.WORD_EDGES[0]}(?:${WEEKDAY_PATTERN})${signs.WORD_EDGES[1]}`, "gu"));

function findParts(block: Reading): Part[] {
  const days = findDaysIn(block).filter((day) => !isName(block, day));
  const parts = [...days.map((match): Part => ({ kind: "exact", from: match.from, to: match.to, match })), ...looseParts(block)];
  return parts.length < 2 ? parts : withoutOverlap(parts.sort((a, b) => a.from - b.from || b.to - a.to));
}

/** A day that is a name: of a square, a part of a month («هفته اول تیر»), or «۱۱ سپتامبر», which is the attacks of 2001 wherever no year is given. */
function isName(block: Reading, { from, calendar, year, month, day }: DayMatch): boolean {
  const head = lettersBetween(block, from - NEAR, from);
  return signs.NAMED_AFTER.test(head) || (signs.PART_OF_MONTH.test(head) && /\p{L}/u.test(block.source.charAt(from))) || (calendar === "gregorian" && year === null && month === 9 && day === 11);
}

/** «دو روز گذشته» is no yesterday; «گروه ۲۰ دیروز» counts none. */
const COUNTABLE = /[ ]/u;

/** Days and stretches that are told by their distance from the dateline. */
function looseParts(block: Reading): Part[] {
  const folded = block.text;
  const parts: Part[] = [];
  const isCounted = ({ index }: RegExpExecArray) => signs.COUNTED.test(folded.slice(Math.max(0, index - NEAR), index));
  const spanOf = ({ index, 0: text }: RegExpExecArray) => spanOfLetters(block, index, index + text.length);
  for (const { pattern, days } of signs.RELATIVE_PATTERNS) {
    for (const match of matchesIn(pattern, block)) if (!(COUNTABLE.test(match[0]) && isCounted(match)) && !isNoDay(folded, match)) parts.push({ ...spanOf(match), kind: "relative", days });
  }
  for (const match of matchesIn(signs.DAYS_AGO, block)) parts.push({ ...spanOf(match), kind: "relative", days: -readCount(match.groups?.["count"]) });
  for (const { match, shift, points } of findToldDays(block)) if (!isCounted(match)) parts.push({ kind: "told", shift, points, ...spanOf(match) });
  for (const match of matchesIn(WEEKDAY, block)) if (namesDay(folded, match)) parts.push({ ...spanOf(match), kind: "weekday", weekday: readWeekday(match) });
  for (const match of matchesIn(signs.DAY_OF_MONTH, block)) parts.push({ ...spanOf(match), kind: "month-day", ...readDayOfMonth(match.groups ?? {}) });
  for (const match of matchesIn(signs.PERIOD, block)) if (!isCounted(match)) parts.push({ ...spanOf(match), kind: "period", ...readPeriod(match.groups ?? {}) });
  return parts;
}

function isNoDay(folded: string, { index, 0: word }: RegExpExecArray): boolean {
  const head = folded.slice(Math.max(0, index - NEAR), index);
  return (word === "امروز" && signs.ADJECTIVE_TODAY.test(head)) || (word === "فردا" && signs.OUTLET_TOMORROW.test(head));
}

/** Whether a weekday is a day: no market, no prayer, not the city of دوشنبه. */
function namesDay(folded: string, { index, 0: word }: RegExpExecArray): boolean {
  const head = folded.slice(Math.max(0, index - NEAR), index);
  const tail = folded.slice(index + word.length, index + word.length + NEAR);
  if (signs.NO_DAY_BEFORE_WEEKDAY.test(head) || signs.NO_DAY_BEHIND_WEEKDAY.test(tail)) return false;
  const isCity = word.startsWith("دو") && !/[ ]روز[ ]$/u.test(` ${head}`) && (signs.CITY_BEFORE.test(head) || signs.CITY_ABOUT.test(folded));
  return !isCity || /^[ ،]*[0-9(]/u.test(tail);
}

function readCount(text: string | undefined): number {
  return text === undefined ? 0 : (readNumberWord(text) ?? Number(text));
}

function readPeriod({ unit, word, this: current }: Partial<Record<string, string>>): { unit: "week" | "month"; direction: Direction } {
  return { unit: (unit ?? current) === "هفته" ? "week" : "month", direction: word === undefined ? "current" : readDirection(word) };
}

function readDayOfMonth({ day, number, beside, era }: Partial<Record<string, string>>): { day: number; direction: Direction; calendar: "jalali" | "gregorian" } {
  const named = (day ?? number ?? "").replace(/^([0-9]+).*$/u, "$1");
  return { day: readCount(named), direction: beside === undefined ? "current" : readDirection(beside), calendar: era === undefined ? "jalali" : "gregorian" };
}

function readDirection(word: string): Direction {
  if (/^(?:جاری|کنونی|روان|امسال)$|^این[ ]|^همین[ ]/u.test(word)) return "current";
  return /اینده|اتی|بعد/u.test(word) ? "next" : "past";
}

/** Of parts that overlap the first stays: «۱۳۹۹ سه شنبه ۹ دی» holds its weekday. */
function withoutOverlap(parts: readonly Part[]): Part[] {
  let end = 0;
  return parts.filter((part) => {
    if (part.from < end) return false;
    end = part.to;
    return true;
  });
}

/** Parts that stand side by side and name one day together. */
function cluster(block: Reading, parts: readonly Part[]): Part[][] {
  const clusters: Part[][] = [];
  for (const part of parts) {
    const last = clusters.at(-1);
    const end = last?.at(-1)?.to;
    const joins = end !== undefined && part.from - end < NEAR && signs.BETWEEN.test(lettersBetween(block, end, part.from));
    if (last && joins && !last.some(({ kind }) => kind === part.kind || kind === "period")) last.push(part);
    else clusters.push([part]);
  }
  return clusters;
}

/** Between the members of a list of days. */
const LIST = /^[ ](?:و|تا)[ ](?:روز[ ])?$/u;

/** «پنجشنبه و جمعه (۲۶ و ۲۷ مرداد)»: weekdays and then the days that they are, all one stretch; a list of days may be one part already, «۲۶ تا ۲۷». */
function joinLists(block: Reading, clusters: readonly Part[][]): readonly Part[][] {
  const joined: Part[][] = [];
  for (const parts of clusters) {
    const before = joined.at(-1);
    const isListed = before !== undefined && LIST.test(lettersBetween(block, before.at(-1)?.to ?? 0, parts[0]?.from ?? 0));
    const isWeekdays = isListed && kindsOf(before) === "weekday" && kindsOf(parts) === "weekday exact";
    const isLast = isListed && kindsOf(before) === "weekday weekday exact" && kindsOf(parts) === "exact";
    if (isWeekdays || isLast) joined[joined.length - 1] = [...before, ...parts];
    else joined.push(parts);
  }
  return joined;
}

function kindsOf(parts: readonly Part[]): string {
  return parts.map(({ kind }) => kind).join(" ");
}

/** «۲۷ اوت تا ۲۲ اکتبر ۲۰۱۷»: the year stands behind the last day of a list or range. */
const LISTED = /^[ \u200c]*(?:تا|الی|لغایت|و|،|-|–)[ ](?:روز[ ])?$/u;

function shareYears(block: Reading, clusters: readonly Part[][]): Part[][] {
  const shared = [...clusters];
  for (let i = shared.length - 2; i >= 0; i--) {
    const [parts, next] = [shared[i] ?? [], shared[i + 1] ?? []];
    const [first, last, behind] = [partOf(parts, "exact")?.match, partOf(next, "exact")?.match, next[0]?.from];
    const end = parts.at(-1)?.to;
    if (!first || !last || behind === undefined || end === undefined || first.year !== null || last.year === null || first.calendar !== last.calendar || first.month === last.month) continue;
    if (behind - end > NEAR || !LISTED.test(lettersBetween(block, end, behind))) continue;
    // «۲۵ اسفند تا ۱۰ فروردین ۱۴۰۲» begins in the year before
    const year = first.month > last.month ? last.year - 1 : last.year;
    shared[i] = parts.map((part) => (part.kind === "exact" ? { ...part, match: { ...part.match, year } } : part));
  }
  return shared;
}

function partOf<K extends Part["kind"]>(parts: readonly Part[], kind: K): Extract<Part, { kind: K }> | undefined {
  return parts.find((part): part is Extract<Part, { kind: K }> => part.kind === kind);
}

const NOTHING_SAID: DayContext = { future: false, direction: null, unit: null };

/** «امشب (دوشنبه) ۱۷ مهر» fixes what «امشب» means in this article, whenever the page came out. */
function findDateline(clusters: readonly (readonly Part[])[], published: IsoDay | null): IsoDay | null {
  for (const parts of clusters) {
    const [exact, relative] = [partOf(parts, "exact"), partOf(parts, "relative")];
    const day = exact && relative ? resolveExact(exact.match, published, NOTHING_SAID) : null;
    if (day !== null && relative) return addDays(day, -relative.days);
  }
  return null;
}

/** From what the days of an article count. */
interface Counts {
  readonly published: IsoDay | null;
  readonly dateline: IsoDay | null;
  /** The dates before, in order. */
  readonly told: readonly DateMark[];
}

function readCluster(block: Reading, parts: readonly Part[], { published, dateline, told }: Counts): ReadDate | null {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return null;
  if (first.kind === "period") return { mark: { from: first.from, to: first.to, day: null, lastDay: null, period: dateline === null ? null : resolvePeriod(first.unit, first.direction, dateline) }, problem: null };
  const bare = withBracket(block, { from: first.from, to: last.to });
  const { context, length } = readContext(block, bare, parts);
  const span = { from: bare.from, to: bare.to + length };
  const exact = partOf(parts, "exact")?.match;
  const day = exact ? resolveExact(exact, published, context) : (resolveTold(block, parts, { dateline, told }, context) ?? resolveLoose(parts, dateline, context));
  const end = exact ? daysFrom(exact, partOf(parts.toReversed(), "exact")?.match ?? exact) : 0;
  const lastDay = day === null ? null : addDays(day, end);
  const problem = impossibleProblem(span, exact) ?? weekdayProblem(span, day, partOf(parts, "weekday")?.weekday);
  return { mark: { from: span.from, to: span.to, day, lastDay, period: null }, problem };
}

/** How many days behind its first one a stretch within a month ends: «۵ تا ۱۰ شهریور», «۲۶ و ۲۷ مرداد» of a list. */
function daysFrom(first: DayMatch, last: DayMatch): number {
  return last.month === first.month && last.year === first.year ? Math.max(0, last.lastDay - first.day) : 0;
}

/** «صبح روز بعد»; «روز بعد، چهارشنبه» only if that was one. */
function resolveTold(block: Reading, parts: readonly Part[], { dateline, told }: Pick<Counts, "dateline" | "told">, { future }: DayContext): IsoDay | null {
  const [part, weekday] = [partOf(parts, "told"), partOf(parts, "weekday")];
  if (!part || partOf(parts, "relative")) return null;
  const day = countFromTold(block, part.from, told, { shift: part.shift, points: part.points, future, dateline });
  return day !== null && weekday && weekdayOf(day) !== weekday.weekday ? null : day;
}

function resolveLoose(parts: readonly Part[], dateline: IsoDay | null, context: DayContext): IsoDay | null {
  const [relative, weekday, ofMonth] = [partOf(parts, "relative"), partOf(parts, "weekday"), partOf(parts, "month-day")];
  if (dateline === null) return null;
  if (ofMonth) return resolveDayOfMonth(ofMonth.day, ofMonth.direction, ofMonth.calendar, dateline);
  if (relative) return addDays(dateline, relative.days);
  // «پنجشنبه ماه گذشته» is one of four
  if (partOf(parts, "period")?.unit === "month") return null;
  return weekday ? resolveWeekday(weekday.weekday, dateline, context) : null;
}

/** What stands behind a date and belongs to it, and how long that is; whether its clause tells what is to come. */
function readContext(block: Reading, span: Span, parts: readonly Part[]): { readonly context: DayContext; readonly length: number } {
  const future = isToCome(lettersBetween(block, span.from - LONG_SENTENCE, span.from), lettersBetween(block, span.to, span.to + LONG_SENTENCE));
  const period = partOf(parts, "period");
  if (period) return { context: { future, direction: period.direction, unit: period.unit }, length: 0 };
  const tail = lettersBetween(block, span.to, span.to + NEAR);
  const groups = (partOf(parts, "exact") ? signs.BEHIND_DAY : signs.BEHIND_WEEKDAY).exec(tail);
  if (!groups || partOf(parts, "relative")) return { context: { ...NOTHING_SAID, future }, length: 0 };
  const { week, unit, word, year } = groups.groups ?? {};
  const direction = readDirection(week ?? word ?? (year === "امسال" ? "جاری" : "گذشته"));
  return { context: { future, direction, unit: unitOf(week, unit ?? endOf(block, span), year) }, length: groups[0].length };
}

function unitOf(week: string | undefined, unit: string | null, year: string | undefined): DayContext["unit"] {
  if (week !== undefined) return "week";
  if (year !== undefined || unit === "سال") return "year";
  return unit === "ماه" ? "month" : null;
}

/** «۱۵ آذر ماه گذشته»: the month's own «ماه» may be taken already. */
function endOf({ source }: Reading, span: Span): string | null {
  return sliceSpan(source, span).endsWith("ماه") ? "ماه" : null;
}

/** «امروز (دوشنبه)»: a bracket that opens inside the date closes inside it. */
function withBracket({ source, to }: Reading, span: Span): Span {
  if (span.to >= to || source.charAt(span.to) !== ")") return span;
  const inside = sliceSpan(source, span);
  return inside.includes("(") && !inside.includes(")") ? { from: span.from, to: span.to + 1 } : span;
}

/** The folded letters from one place of the source up to another, as far as the block has them. */
function lettersBetween(block: Reading, from: number, to: number): string {
  return block.text.slice(letterAt(block, from), letterAt(block, to));
}

/** A day with a year that its calendar lacks, «۳۱ مهر ۱۴۰۲». Hijri days are not converted, so nothing is said of them. */
function impossibleProblem(span: Span, exact: DayMatch | undefined): Problem | null {
  if (!exact || exact.year === null || exact.calendar === "hijri" || isoDayOf(exact) !== null) return null;
  return { ...span, code: "impossible-date", message: "The calendar does not have this day" };
}

function weekdayProblem(span: Span, day: IsoDay | null, weekday: number | undefined): Problem | null {
  if (day === null || weekday === undefined || weekdayOf(day) === weekday) return null;
  return { ...span, code: "weekday-disagrees", message: `The text's weekday is not the weekday of ${day}` };
}
