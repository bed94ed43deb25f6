import { toJalali } from "../calendar/jalali.ts";
import type { Summary } from "./summary.ts";

/** The documents of one Jalali month; `null` for the undated ones, which come last. */
export interface MonthGroup {
  readonly year: number | null;
  /** 1–12 */
  readonly month: number | null;
  readonly summaries: readonly Summary[];
  /** Whole months without a document between this group and the one before it. */
  readonly gapMonths: number;
}

/** Groups documents that are sorted by publication, either way, under their Jalali months. */
export function groupByMonth(summaries: readonly Summary[]): readonly MonthGroup[] {
  const groups = groupBy(summaries, monthNumber);
  return groups.map(({ key, members }, i) => ({
    year: key === null ? null : Math.floor(key / 12),
    month: key === null ? null : (key % 12) + 1,
    summaries: members,
    gapMonths: gapBetween(groups[i - 1]?.key ?? null, key),
  }));
}

/** Months since the beginning of the Jalali count, so that neighbours differ by one. */
function monthNumber(summary: Summary): number | null {
  if (summary.published === null) return null;
  const { year, month } = toJalali(summary.published.day);
  return year * 12 + month - 1;
}

interface Group {
  readonly key: number | null;
  readonly members: Summary[];
}

function groupBy(summaries: readonly Summary[], keyOf: (summary: Summary) => number | null): Group[] {
  const groups = new Map<number | null, Group>();
  for (const summary of summaries) {
    const key = keyOf(summary);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { key, members: [summary] });
    else group.members.push(summary);
  }
  const undated = groups.get(null);
  const dated = Array.from(groups.values()).filter((group) => group.key !== null);
  return undated === undefined ? dated : [...dated, undated];
}

function gapBetween(before: number | null, key: number | null): number {
  if (before === null || key === null) return 0;
  return Math.max(0, Math.abs(key - before) - 1);
}
