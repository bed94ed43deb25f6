import { isoDayOf, type DayMatch } from "../calendar/find-days.ts";
import { addDays, daysBetween, daysInGregorianMonth, daysInJalaliMonth, fromJalali, toJalali, weekdayOf, type IsoDay } from "../calendar/jalali.ts";

/** What the words behind a date say of it: «گذشته», «آینده», «جاری». */
export type Direction = "past" | "current" | "next";

/** What the text says of a date beyond its own words. */
export interface DayContext {
  /** The clause tells what is to come. */
  readonly future: boolean;
  /** «۱۵ آذر ماه گذشته», «۱۲ بهمن امسال», «شنبه گذشته»; `null` where nothing stands behind the date. */
  readonly direction: Direction | null;
  /** Of what the direction speaks; `null` for a bare «گذشته». */
  readonly unit: "week" | "month" | "year" | null;
}

/** Days from a first to a last, both included. */
export interface DayRange {
  readonly first: IsoDay;
  readonly last: IsoDay;
}

/** A day without a year that lies so many days off is rather the one close by on the other side, whatever the tense. */
const NEARLY_A_YEAR = 330;
const CLOSE_BY = 35;

/** The day of a match that may lack its year: then that of the words behind it, else the nearest past one, unless the clause speaks of what is to come. `null` without a publication. */
export function resolveExact(match: DayMatch, published: IsoDay | null, context: DayContext): IsoDay | null {
  if (match.year !== null) return isoDayOf(match);
  if (published === null || match.calendar === "hijri") return null;
  const year = yearOf(match, published);
  if (context.unit === "year" || context.direction === "current") return isoDayOf(match, year + shiftOf(context.direction));
  const candidates = [year - 1, year, year + 1].flatMap((y) => isoDayOf(match, y) ?? []);
  // «آذر ماه گذشته» of a page of آذر is last year's
  const before = context.unit === "month" && context.direction === "past" ? monthOf(published).first : addDays(published, 1);
  const past = candidates.findLast((day) => day < before) ?? null;
  const next = candidates.find((day) => day > published) ?? null;
  if (context.direction === "past") return past;
  if (next === null) return past;
  if (past === null) return next;
  const [back, ahead] = [daysBetween(past, published), daysBetween(published, next)];
  const [likely, other] = context.future ? [ahead, back] : [back, ahead];
  const isNext = likely > NEARLY_A_YEAR && other <= CLOSE_BY ? !context.future : context.future;
  return isNext ? next : past;
}

/** The day of a bare weekday: the last one up to the dateline, the next one in a clause about what is to come, or that of the week that the text names. */
export function resolveWeekday(weekday: number, dateline: IsoDay, { future, direction, unit }: DayContext): IsoDay {
  if (unit === "week") return addDays(weekOf(dateline).first, weekday + 7 * shiftOf(direction));
  const back = (weekdayOf(dateline) - weekday + 7) % 7;
  if (direction === "past") return addDays(dateline, -(back === 0 ? 7 : back));
  const isAhead = direction === "next" || (future && back > 0);
  return addDays(dateline, isAhead ? 7 - back : -back);
}

/** «سیزدهم ماه جاری», «سوم ماه گذشته میلادی»; `null` where the month has no such day. */
export function resolveDayOfMonth(day: number, direction: Direction, calendar: "jalali" | "gregorian", dateline: IsoDay): IsoDay | null {
  const { first, last } = calendar === "jalali" ? resolvePeriod("month", direction, dateline) : gregorianMonth(dateline, shiftOf(direction));
  const found = addDays(first, day - 1);
  return day >= 1 && found <= last ? found : null;
}

function gregorianMonth(day: IsoDay, shift: number): DayRange {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + shift;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  const start = `${year}-${String(month).padStart(2, "0")}`;
  return { first: `${start}-01`, last: `${start}-${daysInGregorianMonth(year, month)}` };
}

/** «هفته گذشته», «ماه جاری»: the whole week, from Saturday, or the whole Jalali month. */
export function resolvePeriod(unit: "week" | "month", direction: Direction, dateline: IsoDay): DayRange {
  if (unit === "week") return weekOf(addDays(dateline, 7 * shiftOf(direction)));
  const { first, last } = monthOf(dateline);
  if (direction === "current") return { first, last };
  return monthOf(addDays(direction === "past" ? first : last, shiftOf(direction)));
}

/** The year of the match's calendar in which the page came out, give or take one. */
function yearOf(match: DayMatch, published: IsoDay): number {
  return match.calendar === "jalali" ? toJalali(published).year : Number(published.slice(0, 4));
}

function shiftOf(direction: Direction | null): number {
  if (direction === "past") return -1;
  return direction === "next" ? 1 : 0;
}

function weekOf(day: IsoDay): DayRange {
  const first = addDays(day, -weekdayOf(day));
  return { first, last: addDays(first, 6) };
}

function monthOf(day: IsoDay): DayRange {
  const { year, month } = toJalali(day);
  return { first: fromJalali({ year, month, day: 1 }), last: fromJalali({ year, month, day: daysInJalaliMonth(year, month) }) };
}
