import { daysInJalaliMonth, fromJalali, isJalaliDay, toJalali, type IsoDay } from "../calendar/jalali.ts";
import { foldText } from "../text/fold.ts";
import { decodeParameter } from "./decode-parameter.ts";

/** How near the timeline is looked at: what one place on its axis stands for. */
export type TimeLevel = "year" | "month" | "day";

/** From far to near. */
export const TIME_LEVELS: readonly TimeLevel[] = ["year", "month", "day"];

/** How near, and at what: the day that stays where it is while the drawing comes nearer or goes off. */
export interface TimelineView {
  readonly level: TimeLevel;
  readonly day: IsoDay;
}

/**
 * The view that the fragment of an address asks for: `#1402` looks at years, `#1402-07` at months and `#1402-07-17` at days.
 * Of a year or month the first day is meant. `null` where it names no day of the calendar.
 */
export function readView(hash: string): TimelineView | null {
  const match = /^#?(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?[^\p{L}\p{N}]*$/u.exec(foldText(decodeParameter(hash)));
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  if (!isJalaliDay({ year, month, day })) return null;
  return { level: match[3] !== undefined ? "day" : match[2] !== undefined ? "month" : "year", day: fromJalali({ year, month, day }) };
}

/** The canonical fragment of a view; empty for none. */
export function writeView(view: TimelineView | null): string {
  if (view === null) return "";
  const { year, month, day } = toJalali(view.day);
  const parts = [year, month, day].slice(0, TIME_LEVELS.indexOf(view.level) + 1);
  return `#${parts.map((part) => String(part).padStart(2, "0")).join("-")}`;
}

/** The last day that the fragment of a view may mean: of a year or a month its last. */
export function lastDayOf({ level, day }: TimelineView): IsoDay {
  const { year, month } = toJalali(day);
  if (level === "day") return day;
  const last = level === "year" ? 12 : month;
  return fromJalali({ year, month: last, day: daysInJalaliMonth(year, last) });
}
