import { fromJalali, toJalali, type IsoDay } from "../calendar/jalali.ts";
import type { EventKind } from "../document/document.ts";
import { gather } from "../text/gather.ts";
import { EVENT_KINDS } from "./event-kinds.ts";
import { unitOf, type TimeSpan } from "./density.ts";
import type { CorpusEvent } from "./merge-events.ts";
import type { AxisFold } from "./time-axis.ts";
import type { TimelineDay } from "./timeline-days.ts";
import type { TimeLevel } from "./timeline-view.ts";

/** Events of one kind in a year or month; those that took place, and those that were only announced, proposed, postponed or denied, apart. */
export interface KindCount {
  readonly kind: EventKind;
  readonly held: boolean;
  readonly count: number;
}

/** A Jalali year or month in which something was printed or happened. */
export interface TimeUnit extends TimeSpan {
  /** Neighbouring years, or months, differ by one. */
  readonly number: number;
  readonly year: number;
  /** 1–12 for a month, `null` for a whole year. */
  readonly month: number | null;
  /** The first and the last day on which something was printed or happened. */
  readonly first: IsoDay;
  readonly last: IsoDay;
  readonly documents: number;
  readonly events: readonly KindCount[];
}

/** Gathers days, which are in the order of time, in their years or months. */
export function groupByUnit(days: readonly TimelineDay[], level: Exclude<TimeLevel, "day">): readonly TimeUnit[] {
  const groups = new Map<number, TimelineDay[]>();
  for (const day of days) gather(groups, numberOf(day.day, level), day);
  return Array.from(groups, ([number, group]) => unitFrom(number, group, level));
}

function numberOf(day: IsoDay, level: Exclude<TimeLevel, "day">): number {
  const { year, month } = toJalali(day);
  return level === "year" ? year : year * 12 + month - 1;
}

function unitFrom(number: number, days: readonly TimelineDay[], level: Exclude<TimeLevel, "day">): TimeUnit {
  const [year, month] = level === "year" ? [number, null] : [Math.floor(number / 12), (number % 12) + 1];
  const start = fromJalali({ year, month: month ?? 1, day: 1 });
  return {
    ...unitOf(start, level),
    number,
    year,
    month,
    first: days[0]?.day ?? start,
    last: days.at(-1)?.day ?? start,
    documents: days.reduce((sum, { summaries }) => sum + summaries.length, 0),
    events: countKinds(days.flatMap(({ events }) => events)),
  };
}

/** How many events there are of each kind, in the order of the kinds, those held first. */
export function countKinds(events: readonly Pick<CorpusEvent, "kind" | "status">[]): readonly KindCount[] {
  const counts = new Map<string, number>();
  for (const { kind, status } of events) {
    const key = `${kind} ${status === "held"}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const kinds = Object.keys(EVENT_KINDS) as EventKind[];
  const all = kinds.flatMap((kind) => [true, false].map((held) => ({ kind, held, count: counts.get(`${kind} ${held}`) ?? 0 })));
  return all.filter(({ count }) => count > 0);
}

/** The nearest level at which a reader still sees all of it: days while each may have its words, months while they fit side by side. */
export function naturalLevel(days: readonly TimelineDay[]): TimeLevel {
  const marks = days.reduce((sum, { summaries, events }) => sum + summaries.length + events.length, 0);
  if (marks <= MOST_LABELS) return "day";
  return new Set(days.map(({ day }) => numberOf(day, "month"))).size <= MOST_MONTHS ? "month" : "year";
}

/** Labels that are read one by one, on two or three screens; and months that stand on one. */
const MOST_LABELS = 80;
const MOST_MONTHS = 30;

/** Years or months on an axis of time, `x` growing with it, in the unit of the sizes. */
export interface UnitAxis {
  readonly width: number;
  /** The width of each year or month. */
  readonly unit: number;
  readonly columns: readonly { readonly unit: TimeUnit; readonly x: number }[];
  readonly folds: readonly AxisFold[];
}

/** Lays years or months side by side; where empty ones would take more room than a fold does, they are folded. */
export function layOutUnits(units: readonly TimeUnit[], unit: number, fold: number): UnitAxis {
  const axis = { columns: [] as { unit: TimeUnit; x: number }[], folds: [] as AxisFold[] };
  let x = 0;
  for (const [i, next] of units.entries()) {
    const before = units[i - 1];
    const empty = before === undefined ? 0 : (next.number - before.number - 1) * unit;
    if (before !== undefined && empty > fold) axis.folds.push({ from: before.last, to: next.first, x, width: fold });
    x += Math.min(empty, fold);
    axis.columns.push({ unit: next, x });
    x += unit;
  }
  return { ...axis, unit, width: x };
}

/** The same with the widest years or months, between `least` and `most`, with which the axis keeps within a width; else with the least. */
export function fitUnits(units: readonly TimeUnit[], { least, most, fold }: Readonly<Record<"least" | "most" | "fold", number>>, width: number): UnitAxis {
  for (let unit = most; unit > least; unit -= FINEST_WIDTH) {
    const axis = layOutUnits(units, unit, fold);
    if (axis.width <= width) return axis;
  }
  return layOutUnits(units, least, fold);
}

/** Finer differences of width, in rem, are not seen. */
const FINEST_WIDTH = 0.25;

/**
 * How many each sign has to stand for, so that a year or month has at most `capacity` of them in either lane: one if
 * possible, else the next number that people count in (1, 2, 5, 10, …). A kind has a sign of its own however rare it is.
 */
export function signStep(units: readonly Pick<TimeUnit, "documents" | "events">[], capacity: number): number {
  const fits = (step: number): boolean => units.every(({ documents, events }) => Math.max(Math.ceil(documents / step), countSigns(events, step)) <= capacity);
  return COUNTING_STEPS.find(fits) ?? 1_000_000;
}

const COUNTING_STEPS = [1, 10, 100, 1000, 10_000, 100_000].flatMap((ten) => [ten, 2 * ten, 5 * ten]);

/** How many signs events take where each stands for so many. */
export function countSigns(events: readonly KindCount[], step: number): number {
  return events.reduce((sum, { count }) => sum + Math.ceil(count / step), 0);
}
