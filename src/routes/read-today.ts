import type { IsoDay } from "../calendar/jalali.ts";
import { clockIn } from "../calendar/zone.ts";

/** The day it is now in Iran, as all days of the reader are. */
export function readToday(): IsoDay {
  return clockIn("Asia/Tehran", new Date().toISOString()).day;
}
