import { remembered } from "../text/remembered.ts";

/** A calendar day in the Gregorian calendar, `YYYY-MM-DD`: how days are stored and compared everywhere. */
export type IsoDay = string;

/** A day of the Iranian solar calendar: `month` from 1 (فروردین) to 12 (اسفند). */
export interface JalaliDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MS_PER_DAY = 86_400_000;

/** 1 فروردین 1, counted in days from 1970-01-01; the arithmetic calendar of ICU, right for 1178–1633. */
const EPOCH = -492_268;

/** The Iranian day of a Gregorian day. */
export function toJalali(day: IsoDay): JalaliDay {
  const number = dayNumber(day);
  const guess = Math.floor((number - EPOCH) / 365.2422) + 1;
  const year = number < newYear(guess) ? guess - 1 : number >= newYear(guess + 1) ? guess + 1 : guess;
  const index = number - newYear(year);
  const month = index < 186 ? Math.floor(index / 31) + 1 : Math.floor((index - 186) / 30) + 7;
  return { year, month, day: index - daysBeforeMonth(month) + 1 };
}

/** The Gregorian day of an Iranian day; throws a RangeError for a day that the calendar does not have. */
export function fromJalali(jalali: JalaliDay): IsoDay {
  if (!isJalaliDay(jalali)) {
    throw new RangeError(`Expected a day like 1402-07-17, not ${jalali.year}-${jalali.month}-${jalali.day}`);
  }
  return isoDay(newYear(jalali.year) + daysBeforeMonth(jalali.month) + jalali.day - 1);
}

/** Whether the calendar has this day. */
export function isJalaliDay({ year, month, day }: JalaliDay): boolean {
  if (![year, month, day].every(Number.isInteger)) return false;
  return year >= 1178 && year <= 1633 && month >= 1 && month <= 12 && day >= 1 && day <= daysInJalaliMonth(year, month);
}

/** 29, 30 or 31. */
export function daysInJalaliMonth(year: number, month: number): number {
  if (month <= 6) return 31;
  return month <= 11 || newYear(year + 1) - newYear(year) === 366 ? 30 : 29;
}

/** Whether the text is a Gregorian day that exists, written `YYYY-MM-DD`. */
export function isIsoDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.exec(text) ?? [];
  return day !== undefined && Number(day) <= daysInGregorianMonth(Number(year), Number(month));
}

/** 28 to 31. */
export function daysInGregorianMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days from `a` to `b`; negative where `b` is earlier. */
export function daysBetween(a: IsoDay, b: IsoDay): number {
  return dayNumber(b) - dayNumber(a);
}

/** The day that many days later, or earlier where `days` is negative. */
export function addDays(day: IsoDay, days: number): IsoDay {
  return isoDay(dayNumber(day) + days);
}

/** The earlier of two days. */
export function earlierOf(a: IsoDay, b: IsoDay): IsoDay {
  return a < b ? a : b;
}

/** The later of two days. */
export function laterOf(a: IsoDay, b: IsoDay): IsoDay {
  return a < b ? b : a;
}

/** The same day of a Jalali month so many months later, or earlier; the month's last day where it has no such day. */
export function addJalaliMonths(iso: IsoDay, months: number): IsoDay {
  const { year, month, day } = toJalali(iso);
  const index = year * 12 + month - 1 + months;
  const [inYear, inMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return fromJalali({ year: inYear, month: inMonth, day: Math.min(day, daysInJalaliMonth(inYear, inMonth)) });
}

/** The day of the week: 0 is شنبه (Saturday), 6 is جمعه (Friday). */
export function weekdayOf(day: IsoDay): number {
  return (((dayNumber(day) + 5) % 7) + 7) % 7;
}

/** First day of an Iranian year, in days from 1970-01-01: eight leap days in 33 years (ICU `PersianCalendar`). */
function newYear(year: number): number {
  return EPOCH + 365 * (year - 1) + Math.floor((8 * year + 21) / 33);
}

function daysBeforeMonth(month: number): number {
  return month <= 7 ? 31 * (month - 1) : 30 * (month - 1) + 6;
}

/** Read once for each day: a drawing of ten thousand pages asks a hundred thousand times. */
const dayNumber = remembered((day: IsoDay): number => {
  const number = Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY;
  if (!Number.isInteger(number)) throw new RangeError(`Expected a day like 2023-08-03, not ${day}`);
  return number;
});

function isoDay(number: number): IsoDay {
  const date = new Date(number * MS_PER_DAY);
  // Put together by hand: the engine's own writing, with a time to be cut off, takes three times as long.
  return `${padded(date.getUTCFullYear(), 4)}-${padded(date.getUTCMonth() + 1, 2)}-${padded(date.getUTCDate(), 2)}`;
}

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, "0");
}
