import { daysBetween, daysInJalaliMonth, fromJalali, toJalali, type IsoDay } from "../calendar/jalali.ts";
import type { Filter } from "./filter.ts";
import type { Summary } from "./summary.ts";

/** A year or a month of the strip that shows how many documents there are over all of time. */
export interface DensityUnit {
  readonly year: number;
  /** 1–12 for a month, `null` for a whole year. */
  readonly month: number | null;
  /** First and last day. */
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly count: number;
  /** Documents of each month of a year, or of each day of a month. */
  readonly bars: readonly number[];
}

/**
 * The Jalali year whose months are to be shown in place of years: the one that a filter's range lies in;
 * `null` where it is open or longer.
 */
export function yearInFocus({ from, to }: Filter): number | null {
  if (from === null || to === null) return null;
  const { year } = toJalali(from);
  return year === toJalali(to).year ? year : null;
}

/**
 * Counts documents over time: by year from the first to the last of `days`, or by month of one year, where one is
 * asked for or there is no other.
 * @param days of all publications, in any order: they say how long the strip is
 * @param summaries the documents to count
 */
export function countByTime(days: readonly IsoDay[], summaries: readonly Summary[], year: number | null): readonly DensityUnit[] {
  const units = emptyUnits(year === null ? yearsOf(days) : [year]);
  const [first] = units;
  if (first === undefined) return [];
  for (const { published } of summaries) {
    if (published !== null) addDay(units, first, published.day);
  }
  return units;
}

/** Where a day begins on the strip, from 0 (the beginning of the first unit) to 1; units are of one width. */
export function placeDay(units: readonly DensityUnit[], day: IsoDay): number {
  const at = units.findIndex((unit) => day <= unit.to);
  const unit = units[at];
  if (unit === undefined) return 1;
  if (day <= unit.from) return at / units.length;
  return (at + daysBetween(unit.from, day) / (daysBetween(unit.from, unit.to) + 1)) / units.length;
}

function emptyUnits(years: readonly number[]): Tally[] {
  const [only, ...others] = years;
  if (only === undefined || others.length > 0) return years.map(emptyYear);
  return Array.from({ length: 12 }, (_, i) => emptyMonth(only, i + 1));
}

interface Tally extends DensityUnit {
  count: number;
  readonly bars: number[];
}

function addDay(units: readonly Tally[], first: DensityUnit, day: IsoDay): void {
  const jalali = toJalali(day);
  const byMonth = first.month !== null;
  if (byMonth && jalali.year !== first.year) return;
  const unit = units[byMonth ? jalali.month - 1 : jalali.year - first.year];
  const bar = (byMonth ? jalali.day : jalali.month) - 1;
  if (unit === undefined) return;
  unit.count++;
  unit.bars[bar] = (unit.bars[bar] ?? 0) + 1;
}

function yearsOf(days: readonly IsoDay[]): readonly number[] {
  const [first, last] = days.reduce<readonly IsoDay[]>(([a, b], day) => [least(a, day), greatest(b, day)], []);
  if (first === undefined || last === undefined) return [];
  const from = toJalali(first).year;
  return Array.from({ length: toJalali(last).year - from + 1 }, (_, i) => from + i);
}

function least(a: IsoDay | undefined, b: IsoDay): IsoDay {
  return a === undefined || b < a ? b : a;
}

function greatest(a: IsoDay | undefined, b: IsoDay): IsoDay {
  return a === undefined || b > a ? b : a;
}

function emptyYear(year: number): Tally {
  const to = fromJalali({ year, month: 12, day: daysInJalaliMonth(year, 12) });
  return { year, month: null, from: fromJalali({ year, month: 1, day: 1 }), to, count: 0, bars: Array<number>(12).fill(0) };
}

function emptyMonth(year: number, month: number): Tally {
  const length = daysInJalaliMonth(year, month);
  const [from, to] = [fromJalali({ year, month, day: 1 }), fromJalali({ year, month, day: length })];
  return { year, month, from, to, count: 0, bars: Array<number>(length).fill(0) };
}
