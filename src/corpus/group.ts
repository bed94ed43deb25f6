import { daysBetween, toJalali, type IsoDay } from "../calendar/jalali.ts";
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

/** The documents of one day; `null` for the undated ones, which come last. */
export interface DayGroup {
  readonly day: IsoDay | null;
  readonly summaries: readonly Summary[];
  /** Whole days without a document between this group and the one before it. */
  readonly gapDays: number;
}

/** Groups documents that are sorted by publication, either way, under their Jalali months. */
export function groupByMonth(summaries: readonly Summary[]): readonly MonthGroup[] {
  const groups = groupBy(summaries, monthNumber);
  return groups.map(({ key, members }, i) => ({
    year: key === null ? null : Math.floor(key / 12),
    month: key === null ? null : (key % 12) + 1,
    summaries: members,
    gapMonths: gapBetween(groups[i - 1]?.key ?? null, key, (a, b) => b - a),
  }));
}

/** Groups documents that are sorted by publication, either way, under their days. */
export function groupByDay(summaries: readonly Summary[]): readonly DayGroup[] {
  const groups = groupBy(summaries, (summary) => summary.published?.day ?? null);
  return groups.map(({ key, members }, i) => ({
    day: key,
    summaries: members,
    gapDays: gapBetween(groups[i - 1]?.key ?? null, key, daysBetween),
  }));
}

/** Months since the beginning of the Jalali count, so that neighbours differ by one. */
function monthNumber(summary: Summary): number | null {
  if (summary.published === null) return null;
  const { year, month } = toJalali(summary.published.day);
  return year * 12 + month - 1;
}

interface Group<K> {
  readonly key: K | null;
  readonly members: Summary[];
}

function groupBy<K>(summaries: readonly Summary[], keyOf: (summary: Summary) => K | null): Group<K>[] {
  const groups = new Map<K | null, Group<K>>();
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

function gapBetween<K>(before: K | null, key: K | null, distance: (a: K, b: K) => number): number {
  if (before === null || key === null) return 0;
  return Math.max(0, Math.abs(distance(before, key)) - 1);
}
