import { useMemo, useState } from "react";
import { formatMonth, formatNumber } from "../calendar/format.ts";
import { toJalali } from "../calendar/jalali.ts";
import { periodBetween } from "../calendar/period.ts";
import { fitSizes, layOutDays, type AxisDay, type AxisFold, type AxisMonth, type AxisSizes, type AxisTick } from "../corpus/time-axis.ts";
import type { TimelineDay } from "../corpus/timeline-days.ts";
import { TimelineMark } from "./timeline-mark.tsx";
import type { Roving } from "./use-roving.ts";
import { remInPixels } from "./use-width.ts";
import { WORDS } from "./words.ts";

/** In rem: a label holds some three words, a month's name is «اردیبهشت ۱۴۰۲». */
const LEAST: AxisSizes = { label: 11.5, day: 0.25, number: 2, month: 7, fold: 6.5, rows: 4 };
const MOST = { label: 19, day: 1 };

/** In rem: the names of months and days over the line, and a label of three lines of headline and one of outlet. */
const HEAD = 3.25;
const ROW = 7;

/** What is drawn beyond both edges of the view, and how far it is scrolled before more is drawn; in rem. */
const MARGIN = 40;
const STEP = 20;

interface TimelineAxisProps {
  /** Days with documents, earliest first. */
  readonly groups: readonly TimelineDay[];
  readonly roving: Roving;
  /** The room there is, in rem. */
  readonly width: number;
  readonly addressOf: (id: string) => string;
}

/** The timeline on a wide page: time from right to left, labels hanging from the line. Only what is in view is drawn. */
export function TimelineAxis({ groups, roving, width, addressOf }: TimelineAxisProps) {
  const { sizes, axis } = useMemo(() => layOut(groups, width), [groups, width]);
  const [scrolled, setScrolled] = useState(0);
  const inView = (x: number, length: number): boolean => x + length >= scrolled - MARGIN && x <= scrolled + width + MARGIN;
  return (
    <figure
      aria-label={WORDS.timeline.axis}
      onScroll={(event) => setScrolled(scrolledTo(event.currentTarget))}
      className="-mx-2 overflow-x-auto overflow-y-hidden px-2 pb-2"
    >
      <div className="relative" style={{ inlineSize: rem(axis.width), minInlineSize: "100%", blockSize: rem(HEAD + axis.rows * ROW + 1) }}>
        <div aria-hidden className="absolute inset-x-0 border-t-2 border-ink" style={{ insetBlockStart: rem(HEAD) }} />
        {axis.months.filter((month) => inView(month.x, month.width)).map((month) => <MonthName key={month.x} month={month} />)}
        {axis.folds.filter((fold) => inView(fold.x, fold.width)).map((fold) => <Fold key={fold.from} fold={fold} />)}
        {axis.ticks.filter((tick) => inView(tick.x, 0)).map((tick) => <Tick key={tick.day} tick={tick} />)}
        {axis.days.map((day, i) => {
          const group = groups[i];
          const needed = inView(day.x, day.columns * sizes.label) || isActive(group, roving.active);
          return group !== undefined && needed && <Day key={day.day} {...{ day, group, roving, addressOf }} label={sizes.label} />;
        })}
      </div>
    </figure>
  );
}

function layOut(groups: readonly TimelineDay[], width: number) {
  const days = groups.map(({ day, summaries }) => ({ day, count: summaries.length }));
  const sizes = fitSizes(days, LEAST, MOST, width);
  return { sizes, axis: layOutDays(days, sizes) };
}

/** How far it is scrolled from its beginning, in rem, in steps: what is scrolled within a step draws nothing anew. */
function scrolledTo(element: HTMLElement): number {
  // From right to left the place is counted below nought.
  return Math.round(Math.abs(element.scrollLeft) / remInPixels() / STEP) * STEP;
}

/** Also out of view the active mark is drawn: keys lead to it. */
function isActive(group: TimelineDay | undefined, active: number): boolean {
  return group !== undefined && group.first <= active && active < group.first + group.summaries.length;
}

interface DayProps extends Omit<TimelineAxisProps, "groups" | "width"> {
  readonly day: AxisDay;
  readonly group: TimelineDay;
  readonly label: number;
}

function Day({ day, group, roving, addressOf, label }: DayProps) {
  const stem = { insetInlineStart: rem(day.x), insetBlockStart: rem(HEAD), blockSize: rem((day.row + day.rows) * ROW - 1) };
  return (
    <>
      <DayName day={day.day} x={day.x} />
      <div aria-hidden className="absolute border-s border-edge" style={stem} />
      {group.summaries.map((summary, i) => (
        <div key={summary.id} className="absolute" style={placeLabel(day, i, label)}>
          <TimelineMark summary={summary} index={group.first + i} roving={roving} address={addressOf(summary.id)} />
        </div>
      ))}
    </>
  );
}

/** Labels of a day fill its cells column by column. */
function placeLabel(day: AxisDay, index: number, label: number) {
  const column = Math.floor(index / day.rows);
  const row = day.row + (index % day.rows);
  return { insetInlineStart: rem(day.x + column * label), insetBlockStart: rem(HEAD + row * ROW + 0.75), inlineSize: rem(label - 1) };
}

/** The name of a month over its days; it stays in view as long as any of them is. */
function MonthName({ month: { year, month, x, width } }: { readonly month: AxisMonth }) {
  return (
    <div aria-hidden className="absolute top-0" style={{ insetInlineStart: rem(x), inlineSize: rem(width) }}>
      <span className="sticky start-0 inline-block bg-paper pe-2 text-note text-soft">{formatMonth(year, month)}</span>
    </div>
  );
}

/** The number of the day over its stem. */
function DayName({ day, x }: Pick<AxisDay, "day" | "x">) {
  return (
    <time dateTime={day} aria-hidden className="absolute top-6 text-label font-bold text-shangarf" style={{ insetInlineStart: rem(x) }}>
      {formatNumber(toJalali(day).day)}
    </time>
  );
}

function Tick({ tick }: { readonly tick: AxisTick }) {
  return <div aria-hidden className="absolute h-2 border-s border-edge" style={{ insetInlineStart: rem(tick.x), insetBlockStart: rem(HEAD - 0.5) }} />;
}

/** Where the line is broken: how long nothing was printed. */
function Fold({ fold }: { readonly fold: AxisFold }) {
  return (
    <div className="absolute inset-y-0 bg-paper" style={{ insetInlineStart: rem(fold.x), inlineSize: rem(fold.width) }}>
      <div aria-hidden className="hatch absolute inset-x-1 inset-y-0" />
      <p className="relative -translate-y-1/2 bg-paper text-center text-note text-soft" style={{ insetBlockStart: rem(HEAD) }}>
        {WORDS.timeline.period(periodBetween(fold.from, fold.to))} <span className="sr-only">{WORDS.timeline.silence}</span>
      </p>
    </div>
  );
}

function rem(length: number): string {
  return `${length}rem`;
}
