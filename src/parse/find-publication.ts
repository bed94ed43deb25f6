import { isoDayOf } from "../calendar/find-days.ts";
import { weekdayOf } from "../calendar/jalali.ts";
import { instantOf } from "../calendar/zone.ts";
import type { Problem, Publication } from "../document/document.ts";
import type { Proved } from "../text/span.ts";
import { confirmsDay } from "./confirm-day.ts";
import { isLocalClock, readClockLine } from "./read-clock.ts";
import { isWayToPage, READING_TIME } from "./furniture-habits.ts";
import type { Sign } from "./line-signs.ts";
import type { Line } from "./read-lines.ts";
import { canPublish, type DateLine } from "./read-date-line.ts";
import { isCodeLabel } from "./read-news-code.ts";
import { beginsMenu } from "./site-signs.ts";

/** Which line dates the page, and what it says. */
export interface FoundPublication {
  readonly line: number | null;
  readonly published: Proved<Publication> | null;
}

/** Where the parts of a page begin, as indexes of lines. */
interface Parts {
  /** The headline, or the body where there is none. */
  readonly text: number;
  /** What stands behind the article. */
  readonly behind: number;
  /** What readers wrote. */
  readonly readers: number;
  /** The lines that hold nothing but the news code. */
  readonly codes: ReadonlySet<number>;
}

/**
 * Chooses among the date lines: a label beats a clock, a clock beats a bare day. A bare unlabelled day
 * above the article is the masthead's, today's date of whoever saved the page; it dates nothing, unless the
 * news code or the time that reading takes stands by it, the label or the way to the page on the line above, or no weekday beside it and the headline below, or the text says by «دیروز» and a day that it was written then. Days without a label among readers' words are those of their words,
 * several behind the article those of other pages. An update below the headline dates a page that says no other day before
 * its text ends; so does one above it in two calendars or of a named zone; any other may be the site's own clock.
 */
export function findPublication(lines: readonly Line[], signs: readonly Sign[], parts: Parts): FoundPublication {
  const ofItem = linesOfItem(lines, signs, parts.codes);
  const best = bestDate(signs, parts, { ofItem, masthead: mastheadClock(lines, signs, ofItem), belowWay: lineBelowWay(lines, signs) });
  const found = best.published ? best : confirmedMasthead(lines, signs, parts);
  const time = found.published?.value.time === null ? clockBeside(signs, found) ?? closingClock(lines) : null;
  if (!found.published || time === null) return found;
  const { day } = found.published.value;
  const zone = dateOf(signs[found.line ?? -1])?.zone ?? "Asia/Tehran";
  return { ...found, published: { ...found.published, value: { day, time, instant: instantOf(day, time, zone) } } };
}

/** A bare day above the article that its text confirms: «دیروز (چهارشنبه، 13 جدی)» below «پنجشنبه 14 جدی 1396». */
function confirmedMasthead(lines: readonly Line[], signs: readonly Sign[], { text, behind }: Parts): FoundPublication {
  const told = lines.slice(text, behind);
  const confirmed = datedLines(signs).find(({ line, date: { label, day } }) => line < text && label === null && day !== null && told.some(({ folded }) => confirmsDay(folded, day)));
  return confirmed ? { line: confirmed.line, published: publicationOf(confirmed.date) } : { line: null, published: null };
}

/** The hour of a day that is printed without one: on the line that touches it, or with the same day on another line. */
function clockBeside(signs: readonly Sign[], { line, published }: FoundPublication): string | null {
  for (const near of [(line ?? 0) + 1, (line ?? 0) - 1]) {
    const sign = signs[near];
    if (sign?.kind === "metadata" && sign.clock) return sign.clock;
  }
  const same = signs.map(dateOf).find((date) => date !== null && date.day === published?.value.day && date.time !== null && canPublish(date));
  return same?.time ?? null;
}

/** The hour with which an agency closes its item. */
function closingClock(lines: readonly Line[]): string | null {
  const line = lines.find(({ folded }) => isLocalClock(folded));
  return line ? readClockLine(line.folded) : null;
}

/** Lines below the masthead in which its menu begins. */
const NEAR = 3;

/** The line of the masthead's own day, that of whoever saved the page: the first, or one in three calendars, where the site's menu and not the article stands below. -1 where there is none. */
function mastheadClock(lines: readonly Line[], signs: readonly Sign[], ofItem: ReadonlySet<number>): number {
  const first = lines.findIndex(({ letters }) => letters > 0);
  const date = dateOf(signs[first]);
  if (date !== null && date.label === null && date.proseFrom === null && date.isYearFirst !== true && !standsBy(ofItem, first) && isOverMenu(lines, first, NEAR)) return first;
  return signs.findIndex((sign, i) => isHijri(dateOf(sign)) && isOverMenu(lines, i, 1));
}

/** Whether a line names a day by the moon, as mastheads do beside others. */
function isHijri(date: DateLine | null): boolean {
  return date?.days.some(({ calendar }) => calendar === "hijri") === true;
}

/** Whether one of the next lines begins the site's menu. */
function isOverMenu(lines: readonly Line[], at: number, near: number): boolean {
  const below = lines.slice(at + 1, at + 1 + 2 * near).filter(({ letters }) => letters > 0);
  return below.slice(0, near).some(({ squeezed }) => beginsMenu(squeezed));
}

/** The line right below the way to the page: sites print their own clock above it. -1 where there is none. */
function lineBelowWay(lines: readonly Line[], signs: readonly Sign[]): number {
  const way = lines.findIndex(({ folded }) => isWayToPage(folded));
  return way < 0 ? -1 : signs.findIndex(({ kind }, i) => i > way && kind !== "blank");
}

/** Lines that say whose the days beside them are: of the item, of the masthead. */
interface Owners {
  readonly ofItem: ReadonlySet<number>;
  readonly masthead: number;
  readonly belowWay: number;
}

function bestDate(signs: readonly Sign[], parts: Parts, { ofItem, masthead, belowWay }: Owners): FoundPublication {
  let found: DateLine | null = null;
  let [at, best] = [-1, 0];
  const dated = datedLines(signs);
  const others = othersDays(signs, dated.filter(({ line }) => !standsBy(ofItem, line)), parts);
  const inFront = dated.filter(({ line }) => line < parts.behind).length;
  const mastheadEnd = findMastheadEnd(signs, parts.text);
  const onlyAbove = dated.filter(({ line }) => line < parts.text).length === 1;
  for (const { line, date: said } of dated) {
    // Below the headline the clock of a country is the item's own.
    const date = said.isCountryClock && line > parts.text && line < parts.behind ? { ...said, label: null } : said;
    const isAlone = date.label === "updated" ? line < parts.behind && inFront === 1 : dated.length === 1 && isGregorian(date);
    const isOfItem = line === belowWay || (line > mastheadEnd && isBare(date) && !isOneOfSeveral(signs, line));
    const isLikeItem = onlyAbove && isPrintedForItem(date, touches(signs, line, parts.text));
    const isMasthead = line < parts.text && !standsBy(ofItem, line) && !isOfItem;
    const own = scoreOf(date, isMasthead && !isLikeItem, isAlone);
    const score = line === masthead || others.has(line) ? 0 : isMasthead && isLikeItem ? own * ONLY_LIKE : own;
    if (score > best) [found, at, best] = [date, line, score];
  }
  return found === null ? { line: null, published: null } : { line: at, published: publicationOf(found) };
}

/** Whether the line right above or below names a day too: mastheads print today in two or three calendars, one below the other. */
function isOneOfSeveral(signs: readonly Sign[], line: number): boolean {
  return [signs[line - 1], signs[line + 1]].map(dateOf).some((date) => date !== null && (date.weekday !== null || isHijri(date)));
}

/** What a form that no masthead should have counts beside a day that stands below the headline: some have it. */
const ONLY_LIKE = 0.5;

/** The lines whose days are not the item's, of those that do not stand by its code or label: readers', and those of a list of other pages, each with its own or below its heading. */
function othersDays(signs: readonly Sign[], dated: readonly DatedLine[], { behind, readers }: Parts): ReadonlySet<number> {
  const bare = dated.filter(({ line, date }) => line >= behind && line < readers && date.label === null && date.time === null);
  const heading = signs.findIndex((sign, i) => i >= behind && sign.kind === "furniture" && sign.reason === "related");
  const isList = new Set(bare.map(({ date }) => date.day)).size > 1 || (heading >= 0 && bare.every(({ line }) => line > heading));
  const read = dated.filter(({ line, date }) => line >= readers && date.label === null);
  return new Set([...read, ...(isList ? bare : [])].map(({ line }) => line));
}

/** A line that names a day, and what it says. */
interface DatedLine {
  readonly line: number;
  readonly date: DateLine;
}

/** The lines of a page that name a day: few of all. */
function datedLines(signs: readonly Sign[]): DatedLine[] {
  const dated: DatedLine[] = [];
  for (let line = 0; line < signs.length; line++) {
    const date = dateOf(signs[line]);
    if (date) dated.push({ line, date });
  }
  return dated;
}

/** Days that no calendar has, and what contradicts the publication: another labelled day, a second calendar, the weekday beside it. */
export function findDateProblems(signs: readonly Sign[], found: FoundPublication): Problem[] {
  const dated = datedLines(signs);
  return [...dated.flatMap(({ date }) => impossibleDays(date)), ...contradictions(dated, found)];
}

function impossibleDays(date: DateLine): Problem[] {
  if (date.day !== null || date.days.every(({ calendar }) => calendar === "hijri")) return [];
  return [problem("impossible-date", date, "The calendar does not have this day")];
}

function contradictions(dated: readonly DatedLine[], found: FoundPublication): Problem[] {
  const day = found.published?.value.day;
  if (day === undefined) return [];
  // What is stated for machines needs no label beside the headline to be contradicted by it.
  const isStated = dated.find(({ line }) => line === found.line)?.date.isStated === true;
  return dated.flatMap(({ line, date }): Problem[] => {
    if (date.day === null || !canPublish(date)) return [];
    if (line !== found.line) return date.day !== day && (date.label === "published" || (isStated && date.time !== null)) ? [problem("two-dates", date, `A second publication date: ${date.day}, not ${day}`)] : [];
    return [...otherCalendars(date, day), ...weekdays(date, day)];
  });
}

function dateOf(sign: Sign | undefined): DateLine | null {
  return sign?.kind === "metadata" || sign?.kind === "sentence" ? sign.date : null;
}

/** The lines that speak of nothing but the item: its code, the label of its day, how long it takes to read, how often it was seen; and the facts beside these. */
function linesOfItem(lines: readonly Line[], signs: readonly Sign[], codes: ReadonlySet<number>): ReadonlySet<number> {
  const found = new Set(codes);
  for (const [i, sign] of signs.entries()) {
    const isOfItem = sign.kind === "metadata" ? sign.code !== null || sign.isDateLabel === true || isCodeLabel(lines[i]?.folded ?? "") : sign.kind === "furniture" && TELLS_OF_ITEM.test(lines[i]?.squeezed ?? "");
    if (isOfItem) found.add(i);
  }
  return withFacts(signs, found);
}

/** The same with the lines that touch them and tell no day of their own, one by one: «سرویس: …» above the code, «ساعت ۱۴:۰۰» beside it. */
function withFacts(signs: readonly Sign[], found: ReadonlySet<number>): ReadonlySet<number> {
  const all = new Set(found);
  const isFact = (at: number) => signs[at]?.kind === "metadata" && dateOf(signs[at]) === null && !all.has(at);
  for (const at of found) {
    for (let up = at - 1; isFact(up); up--) all.add(up);
    for (let down = at + 1; isFact(down); down++) all.add(down);
  }
  return all;
}

/** How long the item takes to read, how often it was seen: «تعداد بازدید ۳۹۲». Sites count their visits by the day. */
const TELLS_OF_ITEM = new RegExp(`^(?:${READING_TIME}|(?:تعداد)?(?:بازدید|مشاهده|نمایش)(?:ها)?[0-9]+(?:بار|مرتبه|نفر)?$)`, "u");

/** Whether a line is one of them or touches one. */
function standsBy(found: ReadonlySet<number>, line: number): boolean {
  return found.has(line) || found.has(line - 1) || found.has(line + 1);
}

/** The last line of the masthead: the first that is printed, or furniture above the text. */
function findMastheadEnd(signs: readonly Sign[], text: number): number {
  const first = signs.findIndex(({ kind }) => kind !== "blank");
  return Math.max(first, signs.slice(0, text).findLastIndex(({ kind }) => kind === "furniture"));
}

/** A day without its weekday: between the masthead and the headline content systems print an item's day so. Mastheads name the weekday, or come first. */
function isBare({ label, time, weekday }: DateLine): boolean {
  return label === null && time === null && weekday === null;
}

/**
 * Whether the only day above the headline is in a form that no masthead has: the year in front; the Gregorian day before the
 * Jalali one, as services abroad print; a day of the Afghan months, since newsrooms there print the item's own; or, right above the
 * headline, a day without its weekday.
 */
function isPrintedForItem(date: DateLine, isRightAbove: boolean): boolean {
  if (date.label !== null || date.time !== null) return false;
  const [first, second, ...more] = date.days;
  const isAbroad = first?.calendar === "gregorian" && second?.calendar === "jalali" && more.length === 0;
  const isAfghan = first?.afghan === true && second === undefined;
  return date.isYearFirst === true || isAbroad || isAfghan || (isBare(date) && second === undefined && isRightAbove);
}

/** Whether nothing stands between two lines but the empty frame of a picture or a film. */
function touches(signs: readonly Sign[], above: number, below: number): boolean {
  return signs.slice(above + 1, below).every((sign) => sign.kind === "blank" || (sign.kind === "furniture" && sign.reason === "form"));
}

/** An agency's dateline beats the clock above the headline; the day of the page itself beats a dateline, which says when the item was written. */
const OF_DATELINE = 2.5;

function scoreOf(date: DateLine, isMasthead: boolean, isAlone: boolean): number {
  if (date.day === null || date.label === "today") return 0;
  if (date.label === "updated") return isAlone && (!isMasthead || date.days.length > 1 || date.isZoned === true) ? 1 : 0;
  if (date.isDateline) return OF_DATELINE;
  if (date.label === "published" || date.proseFrom !== null) return 4;
  if (date.time !== null) return isMasthead ? 2 : 3;
  return isMasthead && !isAlone ? 0 : 1;
}

/** A line in the Gregorian calendar alone: mastheads print today in the reader's own calendar first, blogs date their only day like this. */
function isGregorian({ days }: DateLine): boolean {
  const [day, ...others] = days;
  return day?.calendar === "gregorian" && others.length === 0;
}

function publicationOf({ day, time, zone, from, to }: DateLine): Proved<Publication> | null {
  if (day === null) return null;
  const instant = time === null ? day : instantOf(day, time, zone);
  return { value: { day, time, instant }, from, to };
}

function otherCalendars(date: DateLine, day: string): Problem[] {
  return date.days
    .filter((other) => other.calendar !== "hijri" && isoDayOf(other) !== day)
    .map((other) => problem("two-dates", other, `The other calendar says ${isoDayOf(other) ?? "no day that exists"}, not ${day}`));
}

function weekdays(date: DateLine, day: string): Problem[] {
  if (date.weekday === null || date.weekday === weekdayOf(day)) return [];
  return [problem("weekday-disagrees", date, `The weekday beside the date is not the weekday of ${day}`)];
}

function problem(code: Problem["code"], { from, to }: { readonly from: number; readonly to: number }, message: string): Problem {
  return { code, message, from, to };
}
