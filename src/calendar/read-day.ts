import { foldText } from "../text/fold.ts";
import { findDays, isoDayOf } from "./find-days.ts";
import { daysInJalaliMonth, fromJalali, type IsoDay } from "./jalali.ts";
import { readMonth } from "./month-table.ts";

/** The two ends of what a person typed: one day, a month or a year; both days inclusive. */
export interface TypedDays {
  readonly first: IsoDay;
  readonly last: IsoDay;
}

/**
 * Reads what a person types in a date field, in any of the three digit sets: «۱۷ مهر ۱۴۰۲», «1402/7/17»,
 * «مهر ۱۴۰۲» (the whole month), «۱۴۰۲» (the whole year). `null` for anything else, and for days that do not exist.
 */
export function readTypedDays(text: string): TypedDays | null {
  const folded = foldText(text).trim();
  return readMonthOrYear(folded) ?? readOneDay(folded);
}

function readOneDay(folded: string): TypedDays | null {
  const [match, ...others] = findDays(folded);
  if (!match || others.length > 0 || match.from !== 0 || match.to !== folded.length) return null;
  const day = isoDayOf(match);
  return day === null ? null : { first: day, last: day };
}

function readMonthOrYear(folded: string): TypedDays | null {
  const match = /^(?:(?<name>[^0-9]+?)[ \u200c]+)?(?<year>1[2-5][0-9]{2})(?:[/-](?<number>0?[1-9]|1[0-2]))?$/u.exec(folded);
  const year = Number(match?.groups?.["year"]);
  if (!match || Number.isNaN(year)) return null;
  const { name, number } = match.groups ?? {};
  if (name === undefined && number === undefined) return monthsOf(year, 1, 12);
  const month = name === undefined ? Number(number) : jalaliMonth(name);
  return month === null || (name !== undefined && number !== undefined) ? null : monthsOf(year, month, month);
}

function jalaliMonth(name: string): number | null {
  const month = readMonth(name.replace(/ ?ماه$/u, ""));
  return month?.calendar === "jalali" ? month.month : null;
}

function monthsOf(year: number, first: number, last: number): TypedDays {
  return {
    first: fromJalali({ year, month: first, day: 1 }),
    last: fromJalali({ year, month: last, day: daysInJalaliMonth(year, last) }),
  };
}
