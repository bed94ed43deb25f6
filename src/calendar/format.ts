import { toJalali, weekdayOf, type IsoDay } from "./jalali.ts";
import { GREGORIAN_MONTHS, MONTHS, WEEKDAYS } from "./names.ts";

// Built from parts: `dateStyle: "full"` and month + year come out in the wrong order in every engine (CLDR fa).

/** «دوشنبه ۱۷ مهر ۱۴۰۲» */
export function formatDay(day: IsoDay): string {
  return `${formatWeekday(day)} ${formatShortDay(day)}`;
}

/** «۱۷ مهر ۱۴۰۲» */
export function formatShortDay(day: IsoDay): string {
  const jalali = toJalali(day);
  return `${formatNumber(jalali.day)} ${formatMonth(jalali.year, jalali.month)}`;
}

/** «مهر ۱۴۰۲» */
export function formatMonth(year: number, month: number): string {
  return `${formatMonthName(month)} ${formatNumber(year)}`;
}

/** «مهر»; months count from 1. */
export function formatMonthName(month: number): string {
  return nameAt(MONTHS, month - 1);
}

/** «دوشنبه» */
export function formatWeekday(day: IsoDay): string {
  return nameAt(WEEKDAYS, weekdayOf(day));
}

/** «۹ اکتبر ۲۰۲۳» */
export function formatGregorian(day: IsoDay): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${formatNumber(Number(date))} ${nameAt(GREGORIAN_MONTHS, Number(month) - 1)} ${formatDigits(year)}`;
}

/** «۲۱:۱۹» from `21:19`. */
export function formatTime(time: string): string {
  return formatDigits(time);
}

/** «۱۴۰۲», «۱۰٬۰۰۰»: a whole number in Persian digits, of five digits on in threes, so that years stay as they are. */
export function formatNumber(value: number): string {
  return formatDigits(value < 10_000 ? `${value}` : `${value}`.replace(/\B(?=(...)+$)/g, "٬"));
}

/** «۲٫۷۷»: always two places, so that numbers below each other line up. */
export function formatDecimal(value: number): string {
  return formatDigits(value.toFixed(2).replace(".", "٫"));
}

/** The text with its ASCII digits shown as Persian ones. */
export function formatDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x6f0 + Number(digit)));
}

function nameAt(names: readonly string[], index: number): string {
  const name = names[index];
  if (name === undefined) throw new RangeError(`Expected an index below ${names.length}, not ${index}`);
  return name;
}
