import { findDays, isoDayOf } from "../calendar/find-days.ts";
import { addDays, toJalali, weekdayOf, type IsoDay } from "../calendar/jalali.ts";
import { readWeekday, WEEKDAY_PATTERN } from "../calendar/weekday.ts";
import { allMatches } from "../text/all-matches.ts";
import { overFolded } from "../text/over-folded.ts";

/** Words that count from the day of writing, and how far. */
const FROM_TODAY: readonly (readonly [word: RegExp, days: number])[] = [
  [/^(?:امروز|امشب)/u, 0],
  [/^(?:دیروز|دیشب|روز گذشته|شب گذشته)/u, -1],
  [/^پریروز/u, -2],
  [/^فردا/u, 1],
  [/^پس[ \u200c]?فردا/u, 2],
];
const TOLD = overFolded(/(?<![\p{L}\u200c])(?:امروز|امشب|دیروز|دیشب|روز گذشته|شب گذشته|پریروز|فردا|پس[ \u200c]?فردا)(?![\p{L}\u200c])/gu);
/** What may stand between such a word and the day that it is: «دیروز (چهارشنبه، 13 جدی)», «امروز، ۱۴ دی». */
const BETWEEN = overFolded(new RegExp(`^[ ،,()-]*(?:(?:روز|شب|صبح|ظهر|عصر|مورخ|یعنی)[ ])?(?:(?:${WEEKDAY_PATTERN})(?:[ ]شب)?[ ،,()-]*)?(?:(?:روز|مورخ)[ ])?$`, "u"));
/** The longest of both together. In letters. */
const LONGEST = 60;

/**
 * Whether a folded text says of a day that it was the one on which it was written: it counts from there and names the day
 * by month, «دیروز (چهارشنبه، 13 جدی)» below «پنجشنبه 14 جدی 1396». A weekday alone agrees by chance.
 */
export function confirmsDay(text: string, day: IsoDay): boolean {
  return allMatches(text, TOLD).some(({ 0: word, index }) => {
    const days = FROM_TODAY.find(([pattern]) => pattern.test(word))?.[1] ?? 0;
    return isNamed(text.slice(index + word.length, index + word.length + LONGEST), addDays(day, days));
  });
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
