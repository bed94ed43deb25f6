import { addDays, addJalaliMonths, daysInJalaliMonth, fromJalali, toJalali, weekdayOf, type IsoDay } from "./jalali.ts";

/** The days of a Jalali month, week by week from شنبه to جمعه; `null` where a week reaches into another month. */
export function monthWeeks(year: number, month: number): readonly (readonly (IsoDay | null)[])[] {
  const first = fromJalali({ year, month, day: 1 });
  const [before, length] = [weekdayOf(first), daysInJalaliMonth(year, month)];
  const dayAt = (place: number): IsoDay | null => (place < 0 || place >= length ? null : addDays(first, place));
  return Array.from({ length: Math.ceil((before + length) / 7) }, (_, week) => Array.from({ length: 7 }, (__, i) => dayAt(week * 7 + i - before)));
}

/** Days that arrow keys lead on: time runs from right to left, and a week is a row. */
const DAYS: Readonly<Record<string, number>> = { ArrowLeft: 1, ArrowRight: -1, ArrowDown: 7, ArrowUp: -7 };

/** Months that Page keys lead on; with Shift as many years. */
const MONTHS: Readonly<Record<string, number>> = { PageDown: 1, PageUp: -1 };

/** The day that a key leads to from another, as calendars do (WAI-ARIA, date picker); Home and End are those of the month. `null` for any other key. */
export function dayByKey(day: IsoDay, key: string, withShift: boolean): IsoDay | null {
  const [days, months] = [DAYS[key], MONTHS[key]];
  if (days !== undefined) return addDays(day, days);
  if (months !== undefined) return addJalaliMonths(day, withShift ? months * 12 : months);
  const { year, month } = toJalali(day);
  if (key === "Home") return fromJalali({ year, month, day: 1 });
  return key === "End" ? fromJalali({ year, month, day: daysInJalaliMonth(year, month) }) : null;
}
