import { addDays, daysBetween, daysInJalaliMonth, earlierOf, fromJalali, laterOf, toJalali, type IsoDay } from "../calendar/jalali.ts";
import { compareText } from "../text/compare-text.ts";
import { firstIndex } from "../text/first-index.ts";

/** A stretch of days, both ends included. */
export interface TimeSpan {
  readonly from: IsoDay;
  readonly to: IsoDay;
}

/** What one bar of the density strip stands for. */
export type DensityUnit = "day" | "month" | "year";

/** A day, month or year of the strip, and how many documents there are in it. */
export interface DensityBin extends TimeSpan {
  readonly count: number;
}

/** The Jalali months from the first to the last of some days, whole; `null` where there is no day. */
export function wholeMonths(days: readonly IsoDay[]): TimeSpan | null {
  if (days.length === 0) return null;
  return { from: unitOf(days.reduce(earlierOf), "month").from, to: unitOf(days.reduce(laterOf), "month").to };
}

/** How many days a stretch has. */
export function countDays({ from, to }: TimeSpan): number {
  return daysBetween(from, to) + 1;
}

/** Where a day begins in a stretch, from 0 (the beginning of its first day) to 1; days beyond it lie at its ends. */
export function placeDay(span: TimeSpan, day: IsoDay): number {
  return Math.min(1, Math.max(0, daysBetween(span.from, day) / countDays(span)));
}

/** The day that a place in a stretch lies in, from 0 to 1; places beyond it lie in its first or last day. */
export function dayAt(span: TimeSpan, place: number): IsoDay {
  const days = countDays(span);
  return addDays(span.from, Math.min(days - 1, Math.max(0, Math.floor(place * days))));
}

/** The calendar day, Jalali month or Jalali year that a day lies in. */
export function unitOf(day: IsoDay, unit: DensityUnit): TimeSpan {
  if (unit === "day") return { from: day, to: day };
  const { year, month } = toJalali(day);
  const [first, last] = unit === "year" ? [1, 12] : [month, month];
  return { from: fromJalali({ year, month: first, day: 1 }), to: fromJalali({ year, month: last, day: daysInJalaliMonth(year, last) }) };
}

/** The finest unit of which a stretch has at most `most`; years where it has more even of those. */
export function finestUnit(span: TimeSpan, most: number): DensityUnit {
  const days = countDays(span);
  if (days <= most) return "day";
  return days / 30 <= most ? "month" : "year";
}

/** The units of a stretch that have documents, earliest first; days outside it do not count. */
export function countByTime(days: readonly IsoDay[], span: TimeSpan, unit: DensityUnit): readonly DensityBin[] {
  const counts = new Map<IsoDay, number>();
  for (const day of days) {
    if (span.from <= day && day <= span.to) counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  const bins: DensityBin[] = [];
  for (const [day, count] of [...counts].sort(([a], [b]) => compareText(a, b))) {
    const last = bins.at(-1);
    if (last !== undefined && day <= last.to) bins[bins.length - 1] = { ...last, count: last.count + count };
    else bins.push({ ...unitOf(day, unit), count });
  }
  return bins;
}

/** How many of some days, which are sorted, lie in a stretch. */
export function countWithin(sorted: readonly IsoDay[], { from, to }: TimeSpan): number {
  return Math.max(0, daysBefore(sorted, addDays(to, 1)) - daysBefore(sorted, from));
}

function daysBefore(sorted: readonly IsoDay[], end: IsoDay): number {
  return firstIndex(0, sorted.length, (index) => (sorted[index] ?? end) < end);
}

/** A name under the strip: that of a year, or of a month where there are few years. */
export interface StripName {
  readonly day: IsoDay;
  readonly unit: "month" | "year";
}

/** After so many years or months comes the next name: what people count in. */
const NAME_STEPS = { year: [1, 2, 5, 10, 20, 50, 100], month: [1, 2, 3, 6] } as const;

/**
 * The years, or of a short stretch the months, whose names find room under it: none overlaps another or reaches beyond the end.
 * @param room the width of a name as a share of the strip
 */
export function stripNames(span: TimeSpan, room: Readonly<Record<StripName["unit"], number>>): readonly StripName[] {
  const years = toJalali(span.to).year - toJalali(span.from).year;
  const unit = years >= 3 ? "year" : "month";
  const starts = unitStarts(span, unit);
  const named = NAME_STEPS[unit].map((step) => starts.filter((day) => isRound(day, unit, step)));
  const fitting = named.find((days) => days.every((day, i) => placeDay(span, days[i + 1] ?? day) - placeDay(span, day) >= room[unit] || i === days.length - 1));
  return (fitting ?? []).filter((day) => placeDay(span, day) + room[unit] <= 1).map((day) => ({ day, unit }));
}

function unitStarts(span: TimeSpan, unit: StripName["unit"]): IsoDay[] {
  const starts: IsoDay[] = [];
  for (let { from, to } = unitOf(span.from, unit); from <= span.to; { from, to } = unitOf(addDays(to, 1), unit)) {
    if (from >= span.from) starts.push(from);
  }
  return starts;
}

function isRound(day: IsoDay, unit: StripName["unit"], step: number): boolean {
  const { year, month } = toJalali(day);
  return (unit === "year" ? year : month - 1) % step === 0;
}
