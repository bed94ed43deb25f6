import { findDays, isoDayOf } from "../calendar/find-days.ts";
import { addDays, toJalali, weekdayOf, type IsoDay } from "../calendar/jalali.ts";
import { readWeekday, WEEKDAY_PATTERN } from "../calendar/weekday.ts";
import { allMatches } from "../text/all-matches.ts";
import { overFolded } from "../text/over-folded.ts";
import { RELATIVE_PATTERNS } from "./date-signs.ts";

/** What may stand between such a word and the day that it is: «دیروز (چهارشنبه، 13 جدی)», «امروز، ۱۴ دی». */
const BETWEEN = overFolded(new RegExp(`^[ ،,()-]*(?:(?:روز|شب|صبح|ظهر|عصر|مورخ|یعنی)[ ])?(?:(?:${WEEKDAY_PATTERN})(?:[ ]شب)?[ ،,()-]*)?(?:(?:روز|مورخ)[ ])?$`, "u"));
/** The longest of both together. In letters. */
const LONGEST = 60;

/**
 * Whether a folded text says of a day that it was the one on which it was written: it counts from there and names the day
 * by month, «دیروز (چهارشنبه، 13 جدی)» below «پنجشنبه 14 جدی 1396». A weekday alone agrees by chance.
 */
export function confirmsDay(text: string, day: IsoDay): boolean {
  return RELATIVE_PATTERNS.some(({ pattern, days }) =>
    allMatches(text, pattern.regex).some(({ 0: word, index }) => isNamed(text.slice(index + word.length, index + word.length + LONGEST), addDays(day, days))),
  );
}

/** Whether a text begins with the name of a day. */
function isNamed(text: string, day: IsoDay): boolean {
  const [named] = findDays(text);
  const between = named && BETWEEN.exec(text.slice(0, named.from));
  if (!named || !between) return false;
  const year = named.year ?? (named.calendar === "jalali" ? toJalali(day).year : Number(day.slice(0, 4)));
  const weekday = new RegExp(WEEKDAY_PATTERN, "u").exec(between[0]);
  return isoDayOf(named, year) === day && (weekday === null || readWeekday(weekday) === weekdayOf(day));
}
