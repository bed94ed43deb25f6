import { daysBetween, daysInJalaliMonth, toJalali, type IsoDay } from "./jalali.ts";

/** A length of time in the units of the Iranian calendar; `months` below 12, `days` below 31. */
export interface Period {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

/** How long it is from `from` to `to`, counted as people do: whole years, then whole months, then days. Throws a RangeError for days in the wrong order. */
export function periodBetween(from: IsoDay, to: IsoDay): Period {
  if (daysBetween(from, to) < 0) throw new RangeError(`Expected a day from ${from} on, not ${to}`);
  const a = toJalali(from);
  const b = toJalali(to);
  // A month is whole when its day came round again; a day that the last month lacks (۳۱ in مهر) is taken for its last.
  const reached = b.day >= Math.min(a.day, daysInJalaliMonth(b.year, b.month));
  const months = (b.year - a.year) * 12 + b.month - a.month - (reached ? 0 : 1);
  return { years: Math.floor(months / 12), months: months % 12, days: daysLeft(a.day, b, reached) };
}

function daysLeft(fromDay: number, to: { year: number; month: number; day: number }, reached: boolean): number {
  if (reached) return Math.max(0, to.day - fromDay);
  const before = to.month === 1 ? daysInJalaliMonth(to.year - 1, 12) : daysInJalaliMonth(to.year, to.month - 1);
  return to.day + before - Math.min(fromDay, before);
}
