import { allMatches } from "../text/all-matches.ts";
import { matchesIn, patternOf } from "../text/pattern.ts";
import type { Reading } from "../text/reading.ts";

/** «۱۰:۲۵», «۱۰:۲۵:۴۱», «۱۱ : ۰۸», «۹:۴۰ ب.ظ»; a label's colon may touch it, and a day may be glued to it, «۱۲:۱۴23 September». */
const CLOCK = patternOf(/(?<![0-9])(?<![0-9]:)(?<hour>[01]?[0-9]|2[0-3])[ ]?:[ ]?(?<minute>[0-5][0-9])(?:[ ]?:[ ]?[0-5][0-9])?(?!:|[0-9](?![0-9]?[ ]\p{L}))(?:[ ]?(?<afternoon>ب[.]?[ ]?ظ|بعد[ ]?از[ ]?ظهر|عصر|pm|p[.]m)(?!\p{L}))?/gu);
/** «۵۸ : ۱۰»: the same with its halves turned round, as text taken from right to left leaves it, where it can be no clock as it stands. */
const TURNED_CLOCK = patternOf(/(?<![0-9])(?<![0-9]:)(?<minute>2[4-9]|[3-5][0-9])[ ]?:[ ]?(?<hour>[01]?[0-9]|2[0-3])(?![0-9:])/gu);

/** The clocks of a line; turned ones only where none stands upright. */
export function findClocks(line: Reading): readonly RegExpExecArray[] {
  const upright = matchesIn(CLOCK, line);
  return upright.length > 0 ? upright : matchesIn(TURNED_CLOCK, line);
}

/** The time of day that a clock shows, «21:40». */
export function clockTime({ groups }: RegExpExecArray): string {
  const hour = Number(groups?.["hour"]);
  const shown = groups?.["afternoon"] !== undefined && hour < 12 ? hour + 12 : hour;
  return `${String(shown).padStart(2, "0")}:${groups?.["minute"] ?? ""}`;
}

/** Behind the hour: «۱۸:۴۷ محلی», «… به وقت محلی». */
const LOCAL = /^[ ](?:به )?(?:وقت )?محلی$/u;
const BEFORE_CLOCK = /^(?:(?:ساعت|زمان)(?:[ ](?:انتشار|خبر|مخابره))?[ ]?:?[ ]?)?(?=[0-9])/u;
/** In code units. */
const MAX_CLOCK_LINE = 40;

/** Whether a folded line is a clock that says whose hour it shows: agencies close an item with it, «۱۸:۴۷ محلی». */
export function isLocalClock(folded: string): boolean {
  return folded.endsWith("محلی") && readClockLine(folded) !== null;
}

/** Whether a folded line is a clock, perhaps labelled: the hour of the day on the line beside it. `null` for another. */
export function readClockLine(folded: string): string | null {
  if (folded.length > MAX_CLOCK_LINE) return null;
  const only = BEFORE_CLOCK.exec(folded)?.[0];
  if (only === undefined) return null;
  const [clock] = allMatches(folded, CLOCK.regex);
  if (!clock || clock.index !== only.length) return null;
  const behind = folded.slice(clock.index + clock[0].length);
  return behind === "" || LOCAL.test(behind) ? clockTime(clock) : null;
}
