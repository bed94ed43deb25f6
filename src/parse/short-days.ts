import type { DayMatch } from "../calendar/find-days.ts";
import { allMatches } from "../text/all-matches.ts";

/** «۹۳/۰۸/۱۸», «۱۸/۰۸/۹۳»: on a date line two digits are a Jalali year, where they can be no day. */
const SHORT_DAY = /(?<![0-9/.-])(?<![0-9]:)(?:(?<year>[7-9][0-9])(?<sep>[/.-])(?<month>0?[1-9]|1[0-2])\k<sep>(?<day>0?[1-9]|[12][0-9]|3[01])|(?<day2>0?[1-9]|[12][0-9]|3[01])(?<sep2>[/.-])(?<month2>0?[1-9]|1[0-2])\k<sep2>(?<year2>[7-9][0-9]))(?![0-9/.:-])/gu;

/** The days of a folded date line that are written so; places are in that text. */
export function shortDays(text: string): DayMatch[] {
  return allMatches(text, SHORT_DAY).map(({ 0: all, index, groups = {} }) => {
    const day = Number(groups["day"] ?? groups["day2"]);
    const [year, month] = [1300 + Number(groups["year"] ?? groups["year2"]), Number(groups["month"] ?? groups["month2"])];
    return { from: index, to: index + all.length, calendar: "jalali", year, month, day, lastDay: day, afghan: false };
  });
}
