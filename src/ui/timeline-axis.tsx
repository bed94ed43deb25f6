import { useMemo, useState } from "react";
import { formatMonth, formatNumber } from "../calendar/format.ts";
import { toJalali } from "../calendar/jalali.ts";
import { periodBetween } from "../calendar/period.ts";
import { fitSizes, layOutDays, type AxisCells, type AxisDay, type AxisFold, type AxisMonth, type AxisSizes, type AxisTick } from "../corpus/time-axis.ts";
import type { TimelineDay } from "../corpus/timeline-days.ts";
import type { NameBook } from "./name-book.ts";
import { eventAddress, type LaneName, type Lanes } from "./timeline-lane.ts";
import { TimelineEventMark, TimelineMark } from "./timeline-mark.tsx";
import { remInPixels } from "./use-width.ts";
import { WORDS } from "./words.ts";

/** In rem: a label holds some three words, a month's name is «اردیبهشت ۱۴۰۲». */
const LEAST: AxisSizes = { label: 10, day: 0.25, number: 2, month: 7, fold: 5.5, rows: 4 };
const MOST = { label: 19, day: 1 };

/** The lanes in the order of the axis' counts: events above the line, documents below it. */
const [EVENTS, DOCUMENTS] = [0, 1];

/** In rem: a label of kind and two lines of names, and one of three lines of headline and one of outlet. */
const EVENT_ROW = 5.25;
const DOCUMENT_ROW = 7;

/** In rem, between the lanes: the line, the numbers of days and the names of months under it. */
const BAND = 3.5;

/** What is drawn beyond both edges of the view, and how far it is scrolled before more is drawn; in rem. */
const MARGIN = 40;
const STEP = 20;

interface TimelineAxisProps extends Lanes {
  /** Days on which something was printed or happened, earliest first. */
  readonly groups: readonly TimelineDay[];
  readonly book: NameBook;
  /** The room there is, in rem. */
  readonly width: number;
}

/** The timeline on a wide page: time from right to left, events above the line, documents hanging from it. Only what is in view is drawn. */
export function TimelineAxis({ groups, book, lanes, width, addressOf }: TimelineAxisProps) {
  const { sizes, axis } = useMemo(() => layOut(groups, width - TITLES), [groups, width]);
  const [scrolled, setScrolled] = useState(0);
  const inView = (x: number, length: number): boolean => x + length >= scrolled - MARGIN && x <= scrolled + width + MARGIN;
  const line = (axis.rows[EVENTS] ?? 0) * EVENT_ROW;
  const height = line + BAND + (axis.rows[DOCUMENTS] ?? 0) * DOCUMENT_ROW;
  const drawn = groups.flatMap((group, i) => {
    const place = axis.days[i];
    const needed = place !== undefined && (inView(place.x, columnsOf(place) * sizes.label) || holdsActive(group, lanes));
    return needed ? [{ group, place, label: sizes.label, line }] : [];
  });
  return (
    <div className="relative" style={{ paddingInlineStart: rem(TITLES) }}>
      <LaneTitle name="events" top={0} isEmpty={line === 0} />
      <LaneTitle name="documents" top={line + BAND} isEmpty={axis.rows[DOCUMENTS] === 0} />
      <figure
        aria-label={WORDS.timeline.axis}
        onScroll={(event) => setScrolled(scrolledTo(event.currentTarget))}
        className="-mx-2 overflow-x-auto overflow-y-hidden px-2 pb-2"
      >
        <div className="relative" style={{ inlineSize: rem(axis.width), minInlineSize: "100%", blockSize: rem(height) }}>
          <div aria-hidden className="absolute inset-x-0 border-t-2 border-ink" style={{ insetBlockStart: rem(line) }} />
          {axis.months.filter((month) => inView(month.x, month.width)).map((month) => <MonthName key={month.x} month={month} line={line} />)}
          {axis.folds.filter((fold) => inView(fold.x, fold.width)).map((fold) => <Fold key={fold.from} fold={fold} line={line} />)}
          {axis.ticks.filter((tick) => inView(tick.x, 0)).map((tick) => <Tick key={tick.day} tick={tick} line={line} />)}
          {drawn.map(({ place }) => <DayName key={place.day} day={place.day} x={place.x} line={line} />)}
          <div role="group" aria-labelledby="lane-events">
            {drawn.map((day) => <DayEvents key={day.place.day} {...day} {...{ book, lanes, addressOf }} />)}
          </div>
          <div role="group" aria-labelledby="lane-documents">
            {drawn.map((day) => <DayDocuments key={day.place.day} {...day} {...{ lanes, addressOf }} />)}
          </div>
        </div>
      </figure>
    </div>
  );
}

/** The room of the names of the lanes, in rem. */
const TITLES = 6;

function LaneTitle({ name, top, isEmpty }: { readonly name: LaneName; readonly top: number; readonly isEmpty: boolean }) {
  return (
    <h2 id={`lane-${name}`} hidden={isEmpty} className="absolute start-0 pt-1 text-label font-bold" style={{ insetBlockStart: rem(top) }}>
      {WORDS.timeline.lanes[name]} <span className="block text-note font-normal text-soft">{WORDS.timeline.laneNotes[name]}</span>
    </h2>
  );
}

function layOut(groups: readonly TimelineDay[], width: number) {
  const days = groups.map(({ day, summaries, events }) => ({ day, counts: [events.length, summaries.length] }));
  const sizes = fitSizes(days, LEAST, MOST, width);
  return { sizes, axis: layOutDays(days, sizes) };
}

function columnsOf({ lanes }: AxisDay): number {
  return Math.max(...lanes.map(({ columns }) => columns));
}

/** How far it is scrolled from its beginning, in rem, in steps: what is scrolled within a step draws nothing anew. */
function scrolledTo(element: HTMLElement): number {
  // From right to left the place is counted below nought.
  return Math.round(Math.abs(element.scrollLeft) / remInPixels() / STEP) * STEP;
}

/** Also out of view the active marks are drawn: keys lead to them. */
function holdsActive({ first, summaries, firstEvent, events }: TimelineDay, lanes: Lanes["lanes"]): boolean {
  const holds = (from: number, length: number, active: number): boolean => from <= active && active < from + length;
  return holds(first, summaries.length, lanes.documents.active) || holds(firstEvent, events.length, lanes.events.active);
}

interface DayProps extends Lanes {
  readonly group: TimelineDay;
  readonly place: AxisDay;
  /** The width of a label and the height of the line, in rem. */
  readonly label: number;
  readonly line: number;
}

/** What happened on a day: labels stand on the line, the first highest. */
function DayEvents({ group, place, label, line, book, lanes, addressOf }: DayProps & { readonly book: NameBook }) {
  const cells = place.lanes[EVENTS];
  if (cells === undefined || cells.count === 0) return null;
  const height = (cells.row + cells.rows) * EVENT_ROW;
  return (
    <>
      <Stem x={place.x} top={line - height + 0.5} length={height - 0.5} />
      {group.events.map((event, i) => (
        <div key={event.id} className="absolute" style={placeLabel(place.x, cells, i, { label, top: line - height, row: EVENT_ROW })}>
          <TimelineEventMark event={event} book={book} index={group.firstEvent + i} lane={lanes.events} address={eventAddress(event, addressOf)} />
        </div>
      ))}
    </>
  );
}

/** What was printed on a day: labels hang from the line, the earliest next to it. */
function DayDocuments({ group, place, label, line, lanes, addressOf }: DayProps) {
  const cells = place.lanes[DOCUMENTS];
  if (cells === undefined || cells.count === 0) return null;
  const top = line + BAND + cells.row * DOCUMENT_ROW;
  return (
    <>
      <Stem x={place.x} top={line + BAND} length={(cells.row + cells.rows) * DOCUMENT_ROW - 1} />
      {group.summaries.map((summary, i) => (
        <div key={summary.id} className="absolute" style={placeLabel(place.x, cells, i, { label, top, row: DOCUMENT_ROW })}>
          <TimelineMark summary={summary} index={group.first + i} lane={lanes.documents} address={addressOf(summary.id)} />
        </div>
      ))}
    </>
  );
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
function MonthName({ month: { year, month, x, width }, line }: { readonly month: AxisMonth; readonly line: number }) {
  return (
    <div aria-hidden className="absolute" style={{ insetInlineStart: rem(x), insetBlockStart: rem(line + 1.75), inlineSize: rem(width) }}>
      <span className="sticky start-0 inline-block bg-paper pe-2 text-note text-soft">{formatMonth(year, month)}</span>
    </div>
  );
}

/** The number of the day under the line. */
function DayName({ day, x, line }: Pick<AxisDay, "day" | "x"> & { readonly line: number }) {
  return (
    <time dateTime={day} aria-hidden className="absolute text-label font-bold text-shangarf" style={{ insetInlineStart: rem(x), insetBlockStart: rem(line + 0.25) }}>
      {formatNumber(toJalali(day).day)}
    </time>
  );
}

function Tick({ tick, line }: { readonly tick: AxisTick; readonly line: number }) {
  return <div aria-hidden className="absolute h-2 border-s border-edge" style={{ insetInlineStart: rem(tick.x), insetBlockStart: rem(line) }} />;
}

/** Where the line is broken: how long nothing was printed and nothing happened. */
function Fold({ fold, line }: { readonly fold: AxisFold; readonly line: number }) {
  return (
    <div className="absolute inset-y-0 bg-paper" style={{ insetInlineStart: rem(fold.x), inlineSize: rem(fold.width) }}>
      <div aria-hidden className="hatch absolute inset-x-1 inset-y-0" />
      <p className="relative -translate-y-1/2 bg-paper text-center text-note text-soft" style={{ insetBlockStart: rem(line) }}>
        {WORDS.timeline.period(periodBetween(fold.from, fold.to))} <span className="sr-only">{WORDS.timeline.silence}</span>
      </p>
    </div>
  );
}

function rem(length: number): string {
  return `${length}rem`;
}
