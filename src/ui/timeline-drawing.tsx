import { useEffect, useLayoutEffect, useMemo, type ReactNode } from "react";
import type { IsoDay } from "../calendar/jalali.ts";
import type { CorpusEvent } from "../corpus/merge-events.ts";
import { groupByUnit, naturalLevel, signStep, type TimeUnit, type UnitAxis } from "../corpus/time-units.ts";
import type { TimelineDays } from "../corpus/timeline-days.ts";
import { TIME_LEVELS, type TimeLevel, type TimelineView } from "../corpus/timeline-view.ts";
import type { EventStatus } from "../document/document.ts";
import { SignLegend, type SignKind } from "./event-sign.tsx";
import type { NameBook } from "./name-book.ts";
import { TIME_WORDS } from "./words.ts";
import { layOutAxis, TimelineAxis } from "./timeline-axis.tsx";
import { TimelineColumn } from "./timeline-column.tsx";
import { TimelineGlance } from "./timeline-glance.tsx";
import { useLanes } from "./timeline-lane.ts";
import { factsOf, nameOfUnit } from "./timeline-unit.tsx";
import { rowColumns, TimelineUnitRows } from "./timeline-unit-rows.tsx";
import { layOutHeaps, MOST_ROWS, TimelineUnits } from "./timeline-units.tsx";
import { TimelineZoom } from "./timeline-zoom.tsx";
import { useAsked } from "./use-asked.ts";
import { useRoving } from "./use-roving.ts";
import { useWidth } from "./use-width.ts";
import { useZoom, type Zoom } from "./use-zoom.ts";
import { whenIdle } from "./when-idle.ts";

/** From this width on time runs from right to left, in rem: below, three labels and two folds find no room side by side. */
const WIDE = 56;

export interface TimelineDrawingProps {
  readonly timeline: TimelineDays;
  readonly book: NameBook;
  readonly addressOf: (id: string) => string;
  /** The filter that goes with every view, `?…`, or nothing. */
  readonly search: string;
  /** The sentence that tells of an event. */
  readonly sentenceOf: (event: CorpusEvent) => ReactNode;
  /** How near to look, and at what; `null` for all of it. */
  readonly view: TimelineView | null;
  /** Resolves when the step to the view is taken. */
  readonly onView: (view: TimelineView) => Promise<void>;
  /** Whether the reader comes back to where the page stood. */
  readonly isReturn: boolean;
}

/** The drawn timeline, across a wide page or down a narrow one, of years, months or days. Its marks are a stop of the Tab key a lane. */
export function TimelineDrawing({ view, onView, isReturn, ...shared }: TimelineDrawingProps) {
  const { days } = shared.timeline;
  const [frame, width] = useWidth<HTMLDivElement>();
  const natural = useMemo(() => naturalLevel(days), [days]);
  const level = view?.level ?? natural;
  const focus = view?.day ?? null;
  const [asked, look] = useAsked(view, onView);
  const askedLevel = asked?.level ?? natural;
  const zoom = useZoom({ level: askedLevel, onView: look, isReturn });
  useNextLook(days, width);
  const heaps = useMemo(() => (level === "day" || width === null ? null : heapsOf(days, level, width)), [days, level, width]);
  const drawing = { ...shared, focus, zoom, width: width ?? 0 };
  return (
    <section ref={frame} aria-label={TIME_WORDS.timeline.heading} onKeyDown={zoom.onKeyDown} className="mt-6 border-t border-rule pt-3">
      <div className="flex flex-wrap-reverse items-center justify-between gap-x-6 gap-y-2 pb-6">
        <Legend timeline={shared.timeline} heaps={heaps} />
        <TimelineZoom level={askedLevel} onZoom={zoom.to} />
      </div>
      {width !== null && level === "day" && <DayDrawing key={`day ${focus}`} {...drawing} />}
      {heaps !== null && level !== "day" && <UnitDrawing key={`${level} ${focus}`} level={level} heaps={heaps} {...drawing} />}
    </section>
  );
}

/** Who looks at years or months comes nearer next: the days are laid out when nothing else is to be done. */
function useNextLook(days: TimelineDays["days"], width: number | null): void {
  useEffect(() => (width === null || width < WIDE ? undefined : whenIdle(() => layOutAxis(days, width))), [days, width]);
}

interface LevelProps extends Omit<TimelineDrawingProps, "view" | "onView" | "isReturn"> {
  readonly focus: IsoDay | null;
  readonly zoom: Zoom;
  /** In rem. */
  readonly width: number;
}

function DayDrawing({ timeline, book, addressOf, sentenceOf, focus, zoom, width }: LevelProps) {
  const lanes = useLanes(timeline, focus);
  useArrival(zoom, focus);
  const drawing = { groups: timeline.days, book, lanes, addressOf };
  if (width < WIDE) return <TimelineColumn {...drawing} focus={focus} />;
  return (
    <>
      <TimelineAxis {...drawing} width={width} zoom={zoom} focus={focus} />
      <TimelineGlance timeline={timeline} lanes={lanes} book={book} sentenceOf={sentenceOf} />
    </>
  );
}

interface UnitDrawingProps extends LevelProps {
  readonly level: Exclude<TimeLevel, "day">;
  readonly heaps: Heaps;
}

function UnitDrawing({ level, heaps: { units, axis, step }, search, focus, zoom, width }: UnitDrawingProps) {
  const start = focus === null ? 0 : units.findIndex(({ to }) => to >= focus);
  const { active, activate, activeRef, onKeyDown } = useRoving(units.length, start === -1 ? units.length - 1 : start);
  const { onFollow } = zoom;
  const to = TIME_LEVELS[TIME_LEVELS.indexOf(level) + 1] ?? "day";
  const keys = useMemo(() => ({ activate, activeRef, onKeyDown, onFollow, to, search }), [activate, activeRef, onKeyDown, onFollow, to, search]);
  useArrival(zoom, focus);
  const shown = units[active];
  if (axis === null) return <TimelineUnitRows units={units} step={step} active={active} keys={keys} width={width} />;
  return (
    <>
      <TimelineUnits units={units} step={step} axis={axis} active={active} keys={keys} width={width} zoom={zoom} focus={focus} />
      {shown !== undefined && <UnitGlance unit={shown} />}
    </>
  );
}

/** The years or months of a timeline, their axis on a wide page, and how many marks each sign stands for. */
interface Heaps {
  readonly units: readonly TimeUnit[];
  readonly axis: UnitAxis | null;
  readonly step: number;
}

function heapsOf(days: TimelineDays["days"], level: Exclude<TimeLevel, "day">, width: number): Heaps {
  const units = groupByUnit(days, level);
  if (width < WIDE) return { units, axis: null, step: signStep(units, rowColumns(width) * MOST_NARROW_ROWS) };
  const { axis, columns } = layOutHeaps(units, level, width);
  return { units, axis, step: signStep(units, columns * MOST_ROWS) };
}

/** Rows of signs of a unit in a lane, where time runs downwards: more, and a year would not stand on one screen with the next. */
const MOST_NARROW_ROWS = 3;

/** Once drawn, the drawing is pushed to where the reader looks. */
function useArrival({ arrive }: Zoom, focus: IsoDay | null): void {
  useLayoutEffect(() => arrive(focus), [arrive, focus]);
}

/** What the signs stand for, of those that are drawn. */
function Legend({ timeline: { datedEvents, dated }, heaps }: { readonly timeline: TimelineDays; readonly heaps: Heaps | null }) {
  const [kinds, statuses] = useMemo(() => {
    const events = new Set<SignKind>(datedEvents.map(({ kind }) => kind));
    return [[...events, ...(dated.length > 0 ? ["document" as const] : [])], [...new Set<EventStatus>(datedEvents.map(({ status }) => status))]];
  }, [datedEvents, dated]);
  return <SignLegend kinds={kinds} statuses={statuses} step={heaps?.step ?? 1} isCoarse={heaps !== null} />;
}

/** What the year or month under the pointer or the keys holds. Keeps its height, so that nothing below it moves. */
function UnitGlance({ unit }: { readonly unit: TimeUnit }) {
  return (
    <p className="mt-6 line-clamp-3 h-20 max-w-3xl border-s-2 border-shangarf ps-4 text-label text-soft">
      <b className="text-shangarf">{nameOfUnit(unit)}</b>: {factsOf(unit)}
    </p>
  );
}
