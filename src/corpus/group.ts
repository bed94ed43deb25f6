import { toJalali } from "../calendar/jalali.ts";
import { gather } from "../text/gather.ts";
import type { Summary } from "./summary.ts";

/** The documents of one Jalali month. */
export interface MonthGroup {
  /** `null` for the undated ones, which come last; months count from 1. */
  readonly month: { readonly year: number; readonly month: number } | null;
  readonly summaries: readonly Summary[];
  /** Whole months without a document between this group and the one before it. */
  readonly gapMonths: number;
}

/** Groups documents that are sorted by publication, either way, under their Jalali months; once for each list, since whoever leaves a search comes back to the same. */
export function groupByMonth(summaries: readonly Summary[]): readonly MonthGroup[] {
  const months = grouped.get(summaries) ?? monthsOf(summaries);
  grouped.set(summaries, months);
  return months;
}

const grouped = new WeakMap<readonly Summary[], readonly MonthGroup[]>();

function monthsOf(summaries: readonly Summary[]): readonly MonthGroup[] {
  const groups = groupsOf(summaries);
  return groups.map(([number, members], i) => ({
    month: number === null ? null : { year: Math.floor(number / 12), month: (number % 12) + 1 },
    summaries: members,
    gapMonths: gapBetween(groups[i - 1]?.[0] ?? null, number),
  }));
}

/** Months since the beginning of the Jalali count, so that neighbours differ by one. */
function monthNumber(summary: Summary): number | null {
  if (summary.published === null) return null;
  const { year, month } = toJalali(summary.published.day);
  return year * 12 + month - 1;
}

type Group = readonly [number: number | null, members: readonly Summary[]];

/** The months in the order of their first documents, the undated ones behind them. */
function groupsOf(summaries: readonly Summary[]): Group[] {
  const groups = new Map<number | null, Summary[]>();
  for (const summary of summaries) gather(groups, monthNumber(summary), summary);
  return [...groups].sort(([a], [b]) => Number(a === null) - Number(b === null));
}

function gapBetween(before: number | null, number: number | null): number {
  if (before === null || number === null) return 0;
  return Math.max(0, Math.abs(number - before) - 1);
}
