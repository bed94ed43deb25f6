import { daysBetween, fromJalali, toJalali, type IsoDay } from "../calendar/jalali.ts";
import { firstIndex } from "../text/first-index.ts";

/** A day and how many labels it has in each lane of the drawing, at least one in all. Every day has the same lanes. */
export interface DayLoad {
  readonly day: IsoDay;
  readonly counts: readonly number[];
}

/** The sizes that a drawing needs, in any one unit. */
export interface AxisSizes {
  /** The width of a label; it begins at its day and reaches towards later days. */
  readonly label: number;
  /** The width of a day where days are drawn to scale. */
  readonly day: number;
  /** The least width between two days: that of a day's number. */
  readonly number: number;
  /** The least width between the first days of two months: that of a month's name. */
  readonly month: number;
  /** The width of a folded gap. */
  readonly fold: number;
  /** Most rows of labels, at least one. */
  readonly rows: number;
}

/** The labels of a day in one lane: they fill `columns` × `rows` cells, from `row` on, away from the axis. */
export interface AxisCells {
  readonly count: number;
  /** The row next to the axis is 0. */
  readonly row: number;
  /** None, as `columns`, where there are no labels. */
  readonly rows: number;
  readonly columns: number;
}

/** A day on the axis. */
export interface AxisDay {
  readonly day: IsoDay;
  /** From the beginning of the axis, where the earliest day is. */
  readonly x: number;
  readonly lanes: readonly AxisCells[];
}

/** A Jalali month with documents: from its first day with documents to the next month's, or to where its labels end. */
export interface AxisMonth {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  readonly x: number;
  readonly width: number;
}

/** A gap without documents, too long to be drawn to scale: between the days `from` and `to`. */
export interface AxisFold {
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly x: number;
  readonly width: number;
}

/** Where a month begins between two days that are drawn to scale. */
export interface AxisTick {
  readonly day: IsoDay;
  readonly x: number;
}

/** The place of everything on an axis of time: earliest first, `x` growing with time. */
export interface TimeAxis {
  readonly width: number;
  /** How many rows the labels of each lane fill. */
  readonly rows: readonly number[];
  readonly days: readonly AxisDay[];
  readonly months: readonly AxisMonth[];
  readonly folds: readonly AxisFold[];
  readonly ticks: readonly AxisTick[];
}

/** Longer gaps are folded: a month and a half of nothing is about as much as an eye takes in as a distance. In days. */
export const LONGEST_GAP = 45;

/**
 * Lays days out on an axis. Time is to scale where there is room for it: busy stretches are spread, so that every
 * label has its place, and long gaps are folded. Labels of a lane never overlap, and a day's stem, which runs from the axis to
 * its labels, never crosses those of another: of labels that would, the earlier day's lies further from the axis.
 * @param days earliest first, each once
 */
export function layOutDays(days: readonly DayLoad[], sizes: AxisSizes): TimeAxis {
  let x = 0;
  const axis = { days: [] as AxisDay[], months: [] as AxisMonth[], folds: [] as AxisFold[] };
  for (const run of splitAtGaps(days)) {
    const fold = foldBefore(run, axis.days, x, sizes);
    if (fold !== null) {
      axis.folds.push(fold);
      x += fold.width;
    }
    const placed = placeRun(run, sizes);
    const width = placed.at(0)?.distance ?? 0;
    for (const { distance, startsMonth: _, ...place } of placed) axis.days.push({ ...place, x: x + width - distance });
    axis.months.push(...monthsOf(placed, x + width));
    x += width;
  }
  const lanes = days[0]?.counts ?? [];
  return { ...axis, width: x, rows: lanes.map((_, lane) => depthOf(axis.days, lane)), ticks: monthTicks(axis.days) };
}

/**
 * Which of some pieces, given in the order of time, lie at least in part between two places: the index of the first of
 * them, and that of the first one after them.
 * @param length the length of the longest piece
 */
export function piecesWithin(pieces: readonly { readonly x: number }[], length: number, from: number, to: number): readonly [first: number, end: number] {
  const firstFrom = (place: number) => firstIndex(0, pieces.length, (index) => (pieces[index]?.x ?? place) < place);
  return [firstFrom(from - length), firstFrom(to)];
}

/**
 * The greatest sizes that keep the axis within a width: between `least`, which may need more than the width, and
 * labels and days as wide as `most`.
 */
export function fitSizes(days: readonly DayLoad[], least: AxisSizes, most: Pick<AxisSizes, "label" | "day">, width: number): AxisSizes {
  const grown = (share: number): AxisSizes => ({
    ...least,
    label: least.label + share * (most.label - least.label),
    day: least.day + share * (most.day - least.day),
  });
  const fits = (share: number): boolean => layOutDays(days, grown(share)).width <= width;
  // No two days are nearer than a number's width or a fold: of thousands this is known without laying them out.
  if ((days.length - 1) * Math.min(least.number, least.fold) > width || !fits(0)) return least;
  let share = 0;
  for (let step = 1; step >= FINEST_SHARE; step /= 2) {
    if (share + step <= 1 && fits(share + step)) share += step;
  }
  return grown(share);
}

/** Finer steps between the least and the greatest sizes are not seen. */
const FINEST_SHARE = 1 / 128;

function splitAtGaps(days: readonly DayLoad[]): DayLoad[][] {
  const runs: DayLoad[][] = [];
  for (const load of days) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run === undefined || last === undefined || daysBetween(last.day, load.day) > LONGEST_GAP) runs.push([load]);
    else run.push(load);
  }
  return runs;
}

function foldBefore(run: readonly DayLoad[], before: readonly Pick<AxisDay, "day">[], x: number, sizes: AxisSizes): AxisFold | null {
  const [from, to] = [before.at(-1)?.day, run.at(0)?.day];
  return from === undefined || to === undefined ? null : { from, to, x, width: sizes.fold };
}

/** A day of a run, and its distance from the run's end: the run is laid out from its end, where a label must find room. */
interface Placed extends Omit<AxisDay, "x"> {
  readonly distance: number;
  /** Whether the day is the first of its month in the run. */
  readonly startsMonth: boolean;
}

function placeRun(run: readonly DayLoad[], sizes: AxisSizes): Placed[] {
  const placed: Placed[] = []; // latest first
  let nextMonth = -Infinity; // how far the first day of the month after a day's is from the end
  for (let i = run.length - 1; i >= 0; i--) {
    const load = run[i];
    if (load === undefined) continue;
    const day = placeDay(load, run[i - 1], { later: placed, nextMonth, sizes });
    if (day.startsMonth) nextMonth = day.distance;
    placed.push(day);
  }
  return placed.reverse();
}

/** What is placed already, between a day and the end of its run. */
interface Beyond {
  readonly later: readonly Placed[];
  readonly nextMonth: number;
  readonly sizes: AxisSizes;
}

function placeDay(load: DayLoad, before: DayLoad | undefined, beyond: Beyond): Placed {
  const { later, sizes } = beyond;
  const startsMonth = before === undefined || monthOf(before.day) !== monthOf(load.day);
  const least = leastDistance(load, startsMonth, beyond);
  const blocks = load.counts.map((count) => ({ count, rows: Math.min(count, sizes.rows), columns: Math.ceil(count / sizes.rows) }));
  // What has room in one lane has it further off too: the lane that needs most decides.
  const distance = Math.max(least, ...blocks.map((block, lane) => roomFor(block, lane, { least, later, sizes })));
  const lanes = blocks.map((block, lane) => ({ ...block, row: depthBelow(distance - block.columns * sizes.label, lane, later) }));
  return { day: load.day, startsMonth, distance, lanes };
}

/** How far the day is from the end at least, for the scale and for the words under the axis. */
function leastDistance(load: DayLoad, startsMonth: boolean, { later, nextMonth, sizes }: Beyond): number {
  const next = later.at(-1);
  if (next === undefined) return 0;
  const scaled = next.distance + Math.max(sizes.number, daysBetween(load.day, next.day) * sizes.day);
  return startsMonth ? Math.max(scaled, nextMonth + sizes.month) : scaled;
}

/** What is known when a day looks for its place. */
interface Search {
  readonly least: number;
  readonly later: readonly Placed[];
  readonly sizes: AxisSizes;
}

/** The least distance from which labels of that size find free rows beside those of later days in their lane. */
function roomFor(block: Omit<AxisCells, "row">, lane: number, { least, later, sizes }: Search): number {
  const width = block.columns * sizes.label;
  // Only days within a label's reach can be in the way, and they are few: no two are nearer than a number's width.
  for (let i = later.length - 1; i >= 0; i--) {
    const day = later[i];
    if (day === undefined || day.distance <= least - width) break;
    if (edgeOf(day, lane) + block.rows > sizes.rows) return Math.max(least, day.distance + width);
  }
  return Math.max(least, width);
}

/** The first row of a lane that a day leaves free. */
function edgeOf({ lanes }: Pick<AxisDay, "lanes">, lane: number): number {
  const cells = lanes[lane];
  return cells === undefined ? 0 : cells.row + cells.rows;
}

/** How many rows of a lane are taken by the days beyond `edge`. */
function depthBelow(edge: number, lane: number, later: readonly Placed[]): number {
  let depth = 0;
  for (let i = later.length - 1; i >= 0; i--) {
    const day = later[i];
    if (day === undefined || day.distance <= edge) break;
    depth = Math.max(depth, edgeOf(day, lane));
  }
  return depth;
}

function depthOf(days: readonly AxisDay[], lane: number): number {
  return days.reduce((depth, day) => Math.max(depth, edgeOf(day, lane)), 0);
}

function monthsOf(run: readonly Placed[], end: number): AxisMonth[] {
  const firsts = run.filter((day) => day.startsMonth);
  return firsts.map(({ day, distance }, i) => {
    const { year, month } = toJalali(day);
    return { year, month, x: end - distance, width: distance - (firsts[i + 1]?.distance ?? 0) };
  });
}

function monthTicks(days: readonly AxisDay[]): AxisTick[] {
  return days.flatMap((later, i) => {
    const earlier = days[i - 1];
    const isWithin = earlier !== undefined && monthOf(earlier.day) !== monthOf(later.day) && daysBetween(earlier.day, later.day) <= LONGEST_GAP;
    return isWithin ? ticksBetween(earlier, later) : [];
  });
}

/** First days of months after `earlier` and before `later`; `later` itself has its own mark. */
function ticksBetween(earlier: AxisDay, later: AxisDay): AxisTick[] {
  const ticks: AxisTick[] = [];
  const length = daysBetween(earlier.day, later.day);
  for (let day = nextMonth(earlier.day); day < later.day; day = nextMonth(day)) {
    ticks.push({ day, x: earlier.x + ((later.x - earlier.x) * daysBetween(earlier.day, day)) / length });
  }
  return ticks;
}

function nextMonth(day: IsoDay): IsoDay {
  const { year, month } = toJalali(day);
  return month === 12 ? fromJalali({ year: year + 1, month: 1, day: 1 }) : fromJalali({ year, month: month + 1, day: 1 });
}

function monthOf(day: IsoDay): number {
  const { year, month } = toJalali(day);
  return year * 12 + month;
}
