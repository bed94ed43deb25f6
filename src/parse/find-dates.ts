import { findDays, isoDayOf, type DayMatch } from "../calendar/find-days.ts";
import { addDays, daysBetween, weekdayOf, type IsoDay } from "../calendar/jalali.ts";
import { readWeekday, WEEKDAY_PATTERN } from "../calendar/weekday.ts";
import type { DateMark, Problem } from "../document/document.ts";
import { fold, foldText } from "../text/fold.ts";
import { sliceSpan, type Span } from "../text/span.ts";

/** Words that name a day by its distance from the dateline, in days; folded, spaces as they may be typed. */
const RELATIVE: readonly (readonly [pattern: string, days: number, why: string])[] = [
  ["امروز|امشب", 0, "the dateline's own day"],
  ["فردا(?:[ ]شب)?", 1, "the next day; «فردای آن روز» is another's"],
  ["پس[ \\u200c]?فردا", 2, "in two days"],
  ["دیروز|دیشب|روز[ ]گذشته|شب[ ]گذشته", -1, "the day before"],
  ["پریروز|پریشب", -2, "two days before"],
];

const EDGE = ["(?<![\\p{L}\\p{N}\\u200c])", "(?![\\p{L}\\p{N}\\u200c])"] as const;
const RELATIVE_PATTERNS = RELATIVE.map(([pattern, days]) => ({ pattern: edged(pattern), days }));
const WEEKDAY = edged(WEEKDAY_PATTERN);
/** What may stand between the parts of one date: «امشب (دوشنبه) ۱۷ مهر», «جمعه شب ۱۲ آبان», «روز یکشنبه، ۹ آذر». */
const BETWEEN = /^[ \u200c(),،-]*(?:(?:روز|شب|صبح|ظهر|عصر|شامگاه|بامداد|مورخ|مصادف با|برابر با)[ \u200c(),،-]*)*$/u;
/** A weekday alone is a date only beside one of these: «روز شنبه», «شنبه شب». */
const BESIDE_WEEKDAY = /(?:روز|صبح|ظهر|عصر|شامگاه|بامداد)[ ]$/u;
const BEHIND_WEEKDAY = /^[ ](?:شب|صبح|ظهر|عصر)(?!\p{L})/u;
/** Behind these a day is a name: «میدان ۱۷ شهریور». */
const NAMED_AFTER = /(?<!\p{L})(?:میدان|خیابان|پل|بزرگراه|اتوبان|ورزشگاه|بیمارستان|مدرسه|پارک|ایستگاه|قیام|انقلاب|نهضت)[ \u200c]$/u;
const FUTURE = /(?<!\p{L})(?:خواهد|خواهند|خواهم|خواهیم|قرار است|در پیش|اینده|اتی)(?!\p{L})/u;

/** How many code units around a date are looked at. */
const NEAR = 40;
const LONG_SENTENCE = 400;

/** From so many days back a day without a year is rather the one that is just ahead. */
const NEARLY_A_YEAR = 330;
const JUST_AHEAD = 35;

interface Part extends Span {
  readonly exact?: DayMatch;
  readonly relative?: number;
  readonly weekday?: number;
}

/** The dates of an article, the days among them that no calendar has, and the weekdays that contradict them. */
export interface FoundDates {
  readonly dates: readonly DateMark[];
  readonly problems: readonly Problem[];
}

/**
 * The days that the article's blocks speak of, resolved against its dateline. Never invented: without a
 * publication, words like «دیروز» and days without a year stay `null`. Spans are offsets into `source`.
 */
export function findDates(source: string, blocks: readonly Span[], published: IsoDay | null): FoundDates {
  const stretches = blocks.map((block) => {
    const text = sliceSpan(source, block);
    return { text, from: block.from, clusters: cluster(text, findParts(text)) };
  });
  const dateline = findDateline(stretches.flatMap(({ clusters }) => clusters), published) ?? published;
  const found = stretches.flatMap(({ text, from, clusters }) =>
    clusters.flatMap((parts) => readCluster(text, parts, published, dateline) ?? []).map(({ mark, problem }) => ({
      mark: shift(mark, from),
      problems: problem ? [shift(problem, from)] : [],
    })),
  );
  return { dates: found.map(({ mark }) => mark), problems: found.flatMap(({ problems }) => problems) };
}

function findParts(text: string): Part[] {
  const { text: folded, offsets } = fold(text);
  if (!MAY_NAME_DAY.test(folded)) return [];
  const parts: Part[] = findDays(text)
    .filter((day) => !NAMED_AFTER.test(before(text, day.from)))
    .map((day) => ({ from: day.from, to: day.to, exact: day }));
  const spanOf = (match: RegExpExecArray) => ({ from: offsets[match.index] ?? 0, to: offsets[match.index + match[0].length] ?? 0 });
  for (const { pattern, days } of RELATIVE_PATTERNS) {
    for (const match of folded.matchAll(pattern)) parts.push({ ...spanOf(match), relative: days });
  }
  for (const match of folded.matchAll(WEEKDAY)) parts.push({ ...spanOf(match), weekday: readWeekday(match) });
  return withoutOverlap(parts.sort((a, b) => a.from - b.from || b.to - a.to));
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

/** Words and signs without one of which a text names no day. */
const MAY_NAME_DAY = /[0-9]|شنبه|جمعه|روز|شب|فردا|م(?![\p{L}])|اول/u;

/** Parts that stand side by side and name one day together. */
function cluster(text: string, parts: readonly Part[]): Part[][] {
  const clusters: Part[][] = [];
  for (const part of parts) {
    const last = clusters.at(-1);
    const end = last?.at(-1)?.to;
    const joins = end !== undefined && part.from - end < NEAR && BETWEEN.test(foldText(text.slice(end, part.from)));
    if (last && joins && !last.some((other) => sameKind(other, part))) last.push(part);
    else clusters.push([part]);
  }
  return clusters;
}

function sameKind(a: Part, b: Part): boolean {
  return kindOf(a) === kindOf(b);
}

function kindOf(part: Part): "exact" | "relative" | "weekday" {
  if (part.exact) return "exact";
  return part.relative === undefined ? "weekday" : "relative";
}

/** «امشب (دوشنبه) ۱۷ مهر» fixes what «امشب» means in this article, whenever the page came out. */
function findDateline(clusters: readonly (readonly Part[])[], published: IsoDay | null): IsoDay | null {
  for (const parts of clusters) {
    const exact = parts.find((part) => part.exact)?.exact;
    const relative = parts.find((part) => part.relative !== undefined)?.relative;
    const day = exact && relative !== undefined ? resolveExact(exact, published, false) : null;
    if (day !== null && relative !== undefined) return addDays(day, -relative);
  }
  return null;
}

function readCluster(text: string, parts: readonly Part[], published: IsoDay | null, dateline: IsoDay | null) {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return null;
  const span = withBracket(text, { from: first.from, to: last.to });
  const exact = parts.find((part) => part.exact)?.exact;
  const relative = parts.find((part) => part.relative !== undefined)?.relative;
  const weekday = parts.find((part) => part.weekday !== undefined)?.weekday;
  const future = FUTURE.test(foldText(sentencePart(text, span)));
  if (!exact && relative === undefined && !standsAsDate(text, span)) return null;
  const day = exact ? resolveExact(exact, published, future) : resolveLoose(relative, weekday, dateline, future);
  const lastDay = exact && day !== null && exact.lastDay > exact.day ? addDays(day, exact.lastDay - exact.day) : day;
  return { mark: { ...span, day, lastDay } satisfies DateMark, problem: impossibleProblem(span, exact) ?? weekdayProblem(span, day, weekday) };
}

/** «امروز (دوشنبه)»: a bracket that opens inside the date closes inside it. */
function withBracket(text: string, span: Span): Span {
  const open = sliceSpan(text, span).includes("(") && !sliceSpan(text, span).includes(")");
  return open && text.charAt(span.to) === ")" ? { from: span.from, to: span.to + 1 } : span;
}

function resolveExact(match: DayMatch, published: IsoDay | null, future: boolean): IsoDay | null {
  if (match.year !== null) return isoDayOf(match);
  if (published === null || match.calendar === "hijri") return null;
  const year = nearYear(match, published);
  const candidates = [year - 1, year, year + 1].flatMap((y) => isoDayOf(match, y) ?? []);
  const past = candidates.findLast((day) => day <= published) ?? null;
  const next = candidates.find((day) => day > published) ?? null;
  if (next === null) return past;
  if (past === null || future) return next;
  const ahead = daysBetween(published, next);
  return daysBetween(past, published) > NEARLY_A_YEAR && ahead <= JUST_AHEAD ? next : past;
}

/** The year of the match's calendar in which the page came out, give or take one. */
function nearYear(match: DayMatch, published: IsoDay): number {
  const gregorian = Number(published.slice(0, 4));
  return match.calendar === "jalali" ? gregorian - 621 : gregorian;
}

function resolveLoose(relative: number | undefined, weekday: number | undefined, dateline: IsoDay | null, future: boolean): IsoDay | null {
  if (dateline === null) return null;
  if (relative !== undefined) return addDays(dateline, relative);
  if (weekday === undefined) return null;
  const back = (weekdayOf(dateline) - weekday + 7) % 7;
  return future && back > 0 ? addDays(dateline, 7 - back) : addDays(dateline, -back);
}

function standsAsDate(text: string, span: Span): boolean {
  return BESIDE_WEEKDAY.test(before(text, span.from)) || BEHIND_WEEKDAY.test(foldText(text.slice(span.to, span.to + NEAR)));
}

/** The folded text just before a place: all that a phrase in front of a date can need. */
function before(text: string, at: number): string {
  return foldText(text.slice(Math.max(0, at - NEAR), at));
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

/** The text between the full stops around a span, and no more than a long sentence of it. */
function sentencePart(text: string, span: Span): string {
  const head = text.slice(Math.max(0, span.from - LONG_SENTENCE), span.from);
  const tail = text.slice(span.to, span.to + LONG_SENTENCE);
  const stop = /[.؛]/.exec(tail)?.index ?? tail.length;
  return head.slice(Math.max(head.lastIndexOf("."), head.lastIndexOf("؛")) + 1) + text.slice(span.from, span.to + stop);
}

function shift<T extends Span>(mark: T, by: number): T {
  return { ...mark, from: mark.from + by, to: mark.to + by };
}

function edged(pattern: string): RegExp {
  return new RegExp(`${EDGE[0]}(?:${pattern})${EDGE[1]}`, "gu");
}
