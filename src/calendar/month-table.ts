import { foldText } from "../text/fold.ts";
import { oneOf } from "../text/one-of.ts";
import { AFGHAN_MONTHS, GREGORIAN_MONTHS, MONTHS } from "./names.ts";

/** The calendars that a month may belong to: the Iranian solar one, the Gregorian, and the lunar one, whose days are never converted. */
export type Calendar = "jalali" | "gregorian" | "hijri";

/** A month as a page may name it. */
export interface MonthName {
  readonly calendar: Calendar;
  /** From 1. */
  readonly month: number;
  /** Afghan pages show Kabul's clock. */
  readonly afghan: boolean;
}

/** Spellings beyond the standard names: one row, one reason. */
const SPELLINGS: readonly (readonly [spelling: string, calendar: Calendar, month: number, reason: string])[] = [
  ["امرداد", "jalali", 5, "the older form of مرداد"],
  ["می", "gregorian", 5, "May, after the English"],
  ["مای", "gregorian", 5, "May, after the German"],
  ["جون", "gregorian", 6, "June, in Afghan pages"],
  ["ژوین", "gregorian", 6, "ژوئن with yeh, as old keyboards typed it"],
  ["جولای", "gregorian", 7, "July, after the English"],
  ["جولایی", "gregorian", 7, "July, in Afghan pages"],
  ["ژوییه", "gregorian", 7, "ژوئیه with yeh"],
  ["آگوست", "gregorian", 8, "August, after the English"],
  ["اگست", "gregorian", 8, "August, in Afghan pages"],
  ["سپتمبر", "gregorian", 9, "September, in Afghan pages"],
  ["سپتامب", "gregorian", 9, "September, cut off by a headline's length"],
  ["اکتوبر", "gregorian", 10, "October, in Afghan pages"],
  ["نومبر", "gregorian", 11, "November, in Afghan pages"],
  ["دسمبر", "gregorian", 12, "December, in Afghan pages"],
  ["جنوری", "gregorian", 1, "January, in Afghan pages"],
  ["فبروری", "gregorian", 2, "February, in Afghan pages"],
  ["مارچ", "gregorian", 3, "March, in Afghan pages"],
  ["مارت", "gregorian", 3, "March, in Tajik and Turkish pages"],
  ["آپریل", "gregorian", 4, "April, after the English"],
  ["اپریل", "gregorian", 4, "April, in Afghan pages"],
];

/** Hijri months are recognised, so that their days are not taken for another calendar's; they are never converted. */
const HIJRI_MONTHS: readonly string[] = [
  "محرم", "صفر", "ربیع الاول", "ربیع الثانی", "جمادی الاول", "جمادی الثانی",
  "رجب", "شعبان", "رمضان", "شوال", "ذی القعده", "ذی الحجه",
];

/** The months of the Gregorian calendar in English, January first. */
export const ENGLISH_MONTHS: readonly string[] = [
  "January", "February", "March", "April", "May", "June",
  "July", "August", "September", "October", "November", "December",
];

const MONTH_NAMES = collectNames();

/** Which month a folded name means; `null` for any other word. Spaces and half-spaces in the name do not matter. */
export function readMonth(name: string): MonthName | null {
  return MONTH_NAMES.get(name.replace(/[ \u200c]/g, "")) ?? null;
}

/** All month names as one alternation for regular expressions over folded text, longest first. */
export const MONTH_PATTERN = oneOf([...MONTH_NAMES.keys()].map(spaced));

function collectNames(): ReadonlyMap<string, MonthName> {
  const names = new Map<string, MonthName>();
  const add = (spelling: string, calendar: Calendar, month: number, afghan = false) =>
    names.set(foldText(spelling).replace(/[ \u200c]/g, ""), { calendar, month, afghan });
  MONTHS.forEach((name, i) => add(name, "jalali", i + 1));
  AFGHAN_MONTHS.forEach((name, i) => add(name, "jalali", i + 1, true));
  GREGORIAN_MONTHS.forEach((name, i) => add(name, "gregorian", i + 1));
  HIJRI_MONTHS.forEach((name, i) => add(name, "hijri", i + 1));
  ENGLISH_MONTHS.forEach((name, i) => {
    add(name, "gregorian", i + 1);
    add(name.slice(0, 3), "gregorian", i + 1);
  });
  for (const [spelling, calendar, month] of SPELLINGS) add(spelling, calendar, month);
  return names;
}

/** Compound Hijri names come joined, spaced or half-spaced: «ربیع‌الاول». */
function spaced(name: string): string {
  return name.replace(/(?<=ربیع|جمادی|ذی)(?=ال)/u, "[ \\u200c]?");
}
