import { memo, useMemo } from "react";
import { formatNumber } from "../calendar/format.ts";
import type { IsoDay } from "../calendar/jalali.ts";
import { countSigns, fitUnits, type TimeUnit, type UnitAxis } from "../corpus/time-units.ts";
import type { TimeLevel } from "../corpus/timeline-view.ts";
import { AxisLine, LaneTitle, rem, TimelineFold, TITLES } from "./timeline-frame.tsx";
import { TimelineScroller } from "./timeline-scroller.tsx";
import { HeapCount, shortNameOfUnit, UnitLink, type UnitKeys } from "./timeline-unit.tsx";
import { columnsIn, PITCH, runsOf, UnitSigns } from "./unit-signs.tsx";
import { useGreatest } from "./use-greatest.ts";
import type { Zoom } from "./use-zoom.ts";

/** In rem: a year's number and «اردیبهشت» find room, and no heap gets flat. */
const WIDTHS = { year: { least: 4.5, most: 9, fold: 5.5 }, month: { least: 4.25, most: 8, fold: 5.5 } };

/** The space between two heaps, in rem. */
const GAP = 1;

/** In rem: the names of units, and the number over or under a heap. */
const BAND = 3.75;
const NUMBER = 1.5;

/** Rows of the highest heap: as high as four labels of days. */
export const MOST_ROWS = 14;

interface TimelineUnitsProps {
  readonly units: readonly TimeUnit[];
  readonly step: number;
  /** The place of each unit, and those of signs side by side. */
  readonly axis: UnitAxis;
  readonly active: number;
  readonly keys: UnitKeys;
  /** The room there is, in rem. */
  readonly width: number;
  readonly zoom: Zoom;
  readonly focus: IsoDay | null;
}

/** The axis for a width in rem, and how many signs stand side by side in a unit. */
export function layOutHeaps(units: readonly TimeUnit[], level: Exclude<TimeLevel, "day">, width: number): { readonly axis: UnitAxis; readonly columns: number } {
  const axis = fitUnits(units, WIDTHS[level], width - TITLES);
  return { axis, columns: columnsIn(axis.unit - GAP) };
}

/** Years or months on a wide page: what happened heaped up on the line, what was printed hanging from it. Only what is in view is drawn. */
export function TimelineUnits({ units, step, axis, active, keys, width, zoom, focus }: TimelineUnitsProps) {
  const columns = columnsIn(axis.unit - GAP);
  const places = useMemo(() => placesOn(axis), [axis]);
  const heights = useMemo(
    () => [units.map(({ events }) => countSigns(events, step)), units.map(({ documents }) => Math.ceil(documents / step))].map((signs) => heightOf(Math.max(...signs), columns)),
    [units, step, columns],
  );
  const [line, below] = [useGreatest(heights[0] ?? 0), useGreatest(heights[1] ?? 0)];
  return (
    <div className="relative" style={{ paddingInlineStart: rem(TITLES) }}>
      <LaneTitle name="events" top={0} isEmpty={heights[0] === 0} />
      <LaneTitle name="documents" top={line + BAND} isEmpty={heights[1] === 0} />
      <TimelineScroller {...places} width={axis.width} height={line + BAND + below} view={width - TITLES} zoom={zoom} focus={focus}>
        {(from, to) => (
          <>
            <AxisLine line={line} />
            {axis.folds.filter((fold) => fold.x + fold.width >= from && fold.x <= to).map((fold) => <TimelineFold key={fold.from} fold={fold} line={line} />)}
            {axis.columns.map(({ unit, x }, i) =>
              (x + axis.unit >= from && x <= to) || i === active ? (
                <Unit key={unit.number} unit={unit} index={i} isActive={i === active} keys={keys} x={x} width={axis.unit} step={step} columns={columns} line={line} namesYear={namesYear(axis, i)} />
              ) : null,
            )}
          </>
        )}
      </TimelineScroller>
    </div>
  );
}

function heightOf(signs: number, columns: number): number {
  return signs <= 0 ? 0 : (Math.ceil(signs / columns) * PITCH) / 16 + NUMBER + 0.25;
}

/** A unit in which a day lies, or the next one; and the unit at a place. */
function placesOn({ columns }: UnitAxis) {
  return {
    placeOf: (day: IsoDay): number => (columns.find(({ unit }) => unit.to >= day) ?? columns.at(-1))?.x ?? 0,
    dayAt: (place: number): IsoDay => (columns.findLast(({ x }) => x <= place) ?? columns[0])?.unit.first ?? "",
  };
}

/** The year stands under its first month, and again behind a fold. */
function namesYear({ columns }: UnitAxis, i: number): boolean {
  const [before, unit] = [columns[i - 1]?.unit, columns[i]?.unit];
  return unit?.month != null && unit.year !== before?.year;
}

interface UnitProps {
  readonly unit: TimeUnit;
  readonly index: number;
  readonly isActive: boolean;
  readonly keys: UnitKeys;
  readonly x: number;
  readonly width: number;
  readonly step: number;
  readonly columns: number;
  readonly line: number;
  readonly namesYear: boolean;
}

const Unit = memo(function Unit({ unit, index, isActive, keys, x, width, step, columns, line, namesYear: hasYear }: UnitProps) {
  const runs = runsOf(unit);
  const events = unit.events.reduce((sum, { count }) => sum + count, 0);
  return (
    <UnitLink
      unit={unit}
      index={index}
      isActive={isActive}
      keys={keys}
      className="absolute inset-y-0 -outline-offset-2 hover:bg-wash"
      style={{ insetInlineStart: rem(x), inlineSize: rem(width - GAP / 2) }}
    >
      <span className="absolute inset-x-0 flex flex-col justify-end" style={{ insetBlockStart: 0, blockSize: rem(line - 0.25) }}>
        <HeapCount count={events} />
        <UnitSigns runs={runs.events} step={step} columns={columns} on="line-below" />
      </span>
      <span className="absolute border-s border-edge ps-1 pt-1 text-label leading-5 font-bold text-shangarf" style={{ insetBlockStart: rem(line) }}>
        {shortNameOfUnit(unit)}
        {hasYear && <span className="block text-note font-normal text-soft">{formatNumber(unit.year)}</span>}
      </span>
      <span className="absolute" style={{ insetBlockStart: rem(line + BAND - 0.5) }}>
        <UnitSigns runs={runs.documents} step={step} columns={columns} on="line-above" />
        <HeapCount count={unit.documents} />
      </span>
    </UnitLink>
  );
});
