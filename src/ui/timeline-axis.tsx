import { memo, useMemo } from "react";
import { formatMonth, formatNumber } from "../calendar/format.ts";
import { toJalali, type IsoDay } from "../calendar/jalali.ts";
import { fitSizes, layOutDays, piecesWithin, type AxisCells, type AxisDay, type AxisMonth, type AxisSizes, type AxisTick, type TimeAxis } from "../corpus/time-axis.ts";
import type { TimelineDay } from "../corpus/timeline-days.ts";
import type { NameBook } from "./name-book.ts";
import { AxisLine, LaneTitle, rem, TimelineFold, TITLES } from "./timeline-frame.tsx";
import { activeIn, eventAddress, type LaneKeys, type LaneName, type Lanes } from "./timeline-lane.ts";
import { TimelineEventMark, TimelineMark } from "./timeline-mark.tsx";
import { TimelineScroller } from "./timeline-scroller.tsx";
import { useGreatest } from "./use-greatest.ts";
import type { Zoom } from "./use-zoom.ts";

/** In rem: a label holds some three words, a month's name is «اردیبهشت ۱۴۰۲». */
const LEAST: AxisSizes = { label: 8.5, day: 0.2, number: 2, month: 6.5, fold: 5.5, rows: 4 };
const MOST = { label: 19, day: 1 };

/** The lanes in the order of the axis' counts: events above the line, documents below it. */
const [EVENTS, DOCUMENTS] = [0, 1];

/** In rem: a label of kind and two lines of names, and one of three lines of headline and one of outlet. */
const EVENT_ROW = 5.25;
const DOCUMENT_ROW = 7;

/** In rem, between the lanes: the line, the numbers of days and the names of months under it. */
const BAND = 3.5;

interface TimelineAxisProps extends Lanes {
  /** Days on which something was printed or happened, earliest first. */
  readonly groups: readonly TimelineDay[];
  readonly book: NameBook;
  /** The room there is, in rem. */
  readonly width: number;
  readonly zoom: Zoom;
  readonly focus: IsoDay | null;
}

/** Days on a wide page: time from right to left, events above the line, documents hanging from it. Only what is in view is drawn. */
export function TimelineAxis({ groups, book, lanes, width, addressOf, zoom, focus }: TimelineAxisProps) {
  const { sizes, axis, widest } = layOutAxis(groups, width);
  const places = useMemo(() => placesOn(axis), [axis]);
  const [line, below] = [useGreatest((axis.rows[EVENTS] ?? 0) * EVENT_ROW), useGreatest((axis.rows[DOCUMENTS] ?? 0) * DOCUMENT_ROW)];
  return (
    <div className="relative" style={{ paddingInlineStart: rem(TITLES) }}>
      <LaneTitle name="events" top={0} isEmpty={axis.rows[EVENTS] === 0} />
      <LaneTitle name="documents" top={line + BAND} isEmpty={axis.rows[DOCUMENTS] === 0} />
      <TimelineScroller {...places} width={axis.width} height={line + BAND + below} view={width - TITLES} zoom={zoom} focus={focus}>
        {(from, to) => (
          <>
            <AxisLine line={line} />
            {axis.months.filter(({ x, width: length }) => x + length >= from && x <= to).map((month) => <MonthName key={month.x} month={month} line={line} />)}
            {within(axis.folds, sizes.fold, from, to).map((fold) => <TimelineFold key={fold.from} fold={fold} line={line} />)}
            {within(axis.ticks, 0, from, to).map((tick) => <Tick key={tick.day} tick={tick} line={line} />)}
            <Days groups={groups} axis={axis} label={sizes.label} line={line} from={from} to={to} drawn={drawnDays(groups, daysWithin(axis.days, { widest, label: sizes.label, from, to }), lanes)} book={book} lanes={lanes} addressOf={addressOf} />
          </>
        )}
      </TimelineScroller>
    </div>
  );
}

/** Those pieces of the axis, none longer than `length`, that lie between two places. */
function within<P extends { readonly x: number }>(pieces: readonly P[], length: number, from: number, to: number): readonly P[] {
  return pieces.slice(...piecesWithin(pieces, length, from, to));
}

interface Reach {
  /** The width of the day with the most labels side by side, and of a label. */
  readonly widest: number;
  readonly label: number;
  readonly from: number;
  readonly to: number;
}

/** The places of the days whose labels lie between two places: one busy day must not have all that are as near drawn with it. */
function daysWithin(days: readonly AxisDay[], { widest, label, from, to }: Reach): readonly number[] {
  const [first, end] = piecesWithin(days, widest, from, to);
  const near = Array.from({ length: end - first }, (_, i) => first + i);
  return near.filter((i) => {
    const day = days[i];
    return day !== undefined && day.x + label * Math.max(1, columnsOf(day)) >= from;
  });
}

/** How many labels of a day stand side by side, in the lane with the most. */
function columnsOf({ lanes }: AxisDay): number {
  return Math.max(...lanes.map(({ columns }) => columns));
}

interface DaysProps extends Lanes {
  readonly groups: readonly TimelineDay[];
  readonly axis: TimeAxis;
  readonly label: number;
  readonly line: number;
  /** The places of the days to be drawn, and between which places their labels are. */
  readonly drawn: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly book: NameBook;
}

/** The days in view, their events and their documents. */
function Days({ groups, axis, label, line, drawn, from, to, book, lanes, addressOf }: DaysProps) {
  const days = drawn.flatMap((i) => {
    const [group, place] = [groups[i], axis.days[i]];
    if (group === undefined || place === undefined) return [];
    const [first, end] = [from - label, to].map((edge) => Math.min(columnsOf(place), Math.max(0, Math.ceil((edge - place.x) / label)))) as [number, number];
    return [{ group, place, label, line, first, end }];
  });
  return (
    <>
      {days.map(({ place }) => <DayName key={place.day} day={place.day} x={place.x} line={line} />)}
      <div role="group" aria-labelledby="lane-events">
        {days.map((day) => (
          <DayEvents key={day.place.day} {...day} book={book} addressOf={addressOf} {...laneProps(day.group, "events", lanes)} />
        ))}
      </div>
      <div role="group" aria-labelledby="lane-documents">
        {days.map((day) => (
          <DayDocuments key={day.place.day} {...day} addressOf={addressOf} {...laneProps(day.group, "documents", lanes)} />
        ))}
      </div>
    </>
  );
}

/** Where days stand on the axis: a day on which there is nothing stands at the next. */
function placesOn({ days }: TimeAxis) {
  return {
    placeOf: (day: IsoDay): number => (days.find((each) => each.day >= day) ?? days.at(-1))?.x ?? 0,
    dayAt: (place: number): IsoDay => (days.findLast(({ x }) => x <= place) ?? days[0])?.day ?? "",
  };
}

/** What of a lane the marks of a day need: the same from step to step, where the reader is on none of them. */
function laneProps(group: TimelineDay, name: LaneName, lanes: Lanes["lanes"]) {
  const lane = lanes[name];
  const active = activeIn(group, name, lane);
  return { active, isSpoken: active >= 0 && lane.isCurrent, keys: lane.keys };
}

/** Lays out days, and remembers it for the next look at them: ten thousand labels take longer than a press may wait. */
export function layOutAxis(groups: readonly TimelineDay[], width: number): LaidOut {
  const known = laidOut.get(groups);
  if (known?.width === width) return known;
  const laid = { width, ...layOut(groups, width - TITLES) };
  laidOut.set(groups, laid);
  return laid;
}

/** The axis for a page so wide, in rem. */
interface LaidOut extends ReturnType<typeof layOut> {
  readonly width: number;
}

const laidOut = new WeakMap<readonly TimelineDay[], LaidOut>();

function layOut(groups: readonly TimelineDay[], width: number) {
  const days = groups.map(({ day, summaries, events }) => ({ day, counts: [events.length, summaries.length] }));
  const sizes = fitSizes(days, LEAST, MOST, width);
  const axis = layOutDays(days, sizes);
  const columns = axis.days.reduce((most, { lanes }) => Math.max(most, ...lanes.map((cells) => cells.columns)), 0);
  return { sizes, axis, widest: columns * sizes.label };
}

/** The places of the days between two others, and of those that hold the active marks: also out of view keys lead to them. */
function drawnDays(groups: readonly TimelineDay[], inView: readonly number[], lanes: Lanes["lanes"]): readonly number[] {
  const active = (["documents", "events"] as const).map((name) => dayOfMark(groups, name, lanes[name].active));
  return [...new Set([...inView, ...active])].filter((i) => groups[i] !== undefined).sort((a, b) => a - b);
}

/** The place of the day on which a mark of a lane stands. */
function dayOfMark(groups: readonly TimelineDay[], name: LaneName, mark: number): number {
  return groups.findLastIndex((group) => activeIn(group, name, { active: mark }) >= 0);
}

interface DayProps extends Pick<Lanes, "addressOf"> {
  readonly group: TimelineDay;
  readonly place: AxisDay;
  /** The width of a label and the height of the line, in rem. */
  readonly label: number;
  readonly line: number;
  /** The first of its columns that is in view, and the first behind it: a day may be wider than the window. */
  readonly first: number;
  readonly end: number;
  /** Which of the day's marks Tab comes to, −1 for none, and whether it is the one spoken of. */
  readonly active: number;
  readonly isSpoken: boolean;
  readonly keys: LaneKeys;
}

/** What happened on a day: labels stand on the line, the first highest. */
const DayEvents = memo(function DayEvents({ group, place, label, line, first, end, book, active, isSpoken, keys, addressOf }: DayProps & { readonly book: NameBook }) {
  const cells = place.lanes[EVENTS];
  if (cells === undefined || cells.count === 0) return null;
  const height = (cells.row + cells.rows) * EVENT_ROW;
  return (
    <>
      <Stem x={place.x} top={line - height + 0.5} length={height - 0.5} />
      {group.events.map((event, i) => isDrawn(cells, i, { first, end, active }) && (
        <div key={event.id} className="absolute" style={placeLabel(place.x, cells, i, { label, top: line - height, row: EVENT_ROW })}>
          <TimelineEventMark day={group.day} event={event} book={book} index={group.firstEvent + i} isActive={i === active} isSpoken={isSpoken} keys={keys} address={eventAddress(event, addressOf)} />
        </div>
      ))}
    </>
  );
});

/** What was printed on a day: labels hang from the line, the earliest next to it. */
const DayDocuments = memo(function DayDocuments({ group, place, label, line, first, end, active, isSpoken, keys, addressOf }: DayProps) {
  const cells = place.lanes[DOCUMENTS];
  if (cells === undefined || cells.count === 0) return null;
  const top = line + BAND + cells.row * DOCUMENT_ROW;
  return (
    <>
      <Stem x={place.x} top={line + BAND} length={(cells.row + cells.rows) * DOCUMENT_ROW - 1} />
      {group.summaries.map((summary, i) => isDrawn(cells, i, { first, end, active }) && (
        <div key={summary.id} className="absolute" style={placeLabel(place.x, cells, i, { label, top, row: DOCUMENT_ROW })}>
          <TimelineMark day={group.day} summary={summary} index={group.first + i} isActive={i === active} isSpoken={isSpoken} keys={keys} address={addressOf(summary.id)} />
        </div>
      ))}
    </>
  );
});

/** Whether a label's column is in view, or Tab comes to it. */
function isDrawn({ rows }: AxisCells, index: number, { first, end, active }: Pick<DayProps, "first" | "end" | "active">): boolean {
  const column = Math.floor(index / rows);
  return (first <= column && column < end) || index === active;
}

function Stem({ x, top, length }: { readonly x: number; readonly top: number; readonly length: number }) {
  return <div aria-hidden className="absolute border-s border-edge" style={{ insetInlineStart: rem(x), insetBlockStart: rem(top), blockSize: rem(length) }} />;
}

/** Labels of a day fill its cells column by column, from `top` down. */
function placeLabel(x: number, cells: AxisCells, index: number, { label, top, row }: { readonly label: number; readonly top: number; readonly row: number }) {
  const column = Math.floor(index / cells.rows);
  return { insetInlineStart: rem(x + column * label), insetBlockStart: rem(top + (index % cells.rows) * row + 0.25), inlineSize: rem(label - 1) };
}

/** The name of a month under its days; it stays in view as long as any of them is. */
const MonthName = memo(function MonthName({ month: { year, month, x, width }, line }: { readonly month: AxisMonth; readonly line: number }) {
  return (
    <div aria-hidden className="absolute" style={{ insetInlineStart: rem(x), insetBlockStart: rem(line + 1.75), inlineSize: rem(width) }}>
      <span className="sticky start-0 inline-block bg-paper pe-2 text-note text-soft">{formatMonth(year, month)}</span>
    </div>
  );
});

/** The number of the day under the line. */
const DayName = memo(function DayName({ day, x, line }: Pick<AxisDay, "day" | "x"> & { readonly line: number }) {
  return (
    <time dateTime={day} aria-hidden className="absolute text-label font-bold text-shangarf" style={{ insetInlineStart: rem(x), insetBlockStart: rem(line + 0.25) }}>
      {formatNumber(toJalali(day).day)}
    </time>
  );
});

function Tick({ tick, line }: { readonly tick: AxisTick; readonly line: number }) {
  return <div aria-hidden className="absolute h-2 border-s border-edge" style={{ insetInlineStart: rem(tick.x), insetBlockStart: rem(line) }} />;
}
