import { formatDay } from "../calendar/format.ts";
import type { IsoDay } from "../calendar/jalali.ts";
import { DOCUMENT_WORDS } from "./words.ts";

/** A day in words, or the first and the last of several; empty where it is not known. */
export function formatDays({ day, lastDay }: { readonly day: IsoDay | null; readonly lastDay: IsoDay | null }): string {
  if (day === null) return "";
  return lastDay === null || lastDay === day ? formatDay(day) : DOCUMENT_WORDS.range(formatDay(day), formatDay(lastDay));
}
