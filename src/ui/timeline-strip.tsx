import { memo, useMemo } from "react";
import { formatShortDay } from "../calendar/format.ts";
import { addDays, daysBetween, type IsoDay } from "../calendar/jalali.ts";
import { clipRange } from "../corpus/brush.ts";
import { countByTime, countWithin, finestUnit, placeDay, type DensityBin, type TimeSpan } from "../corpus/density.ts";
import { percent } from "./percent.ts";
import { StripNames } from "./strip-names.tsx";
import { TIME_WORDS, WORDS } from "./words.ts";
import { useBrush, type Brush } from "./use-brush.ts";
import { remInPixels, useWidth } from "./use-width.ts";

/** The narrowest bar that is seen as one, in pixels. */
const THINNEST = 2;

interface TimelineStripProps {
  /** All of time: the months from the first page of the corpus to the last. */
  readonly span: TimeSpan;
  /** The days of all documents, and of those found in all of time; sorted. */
  readonly all: readonly IsoDay[];
  readonly found: readonly IsoDay[];
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
  /** Two `null` for all of time; `goesOn` where the choice takes the place of the one before it. */
  readonly onChoose: (from: IsoDay | null, to: IsoDay | null, goesOn: boolean) => void;
}

/** How many documents there are over all of time, and a brush over it: the range of days that is asked for. */
export function TimelineStrip({ span, all, found, from, to, onChoose }: TimelineStripProps) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const unit = finestUnit(span, ((width ?? 60) * remInPixels()) / THINNEST);
  const chosen = clipRange(from, to, span);
  const brush = useBrush({ span, chosen, unit, onChoose: (range, goesOn) => onChoose(openEnd(range.from, span.from), openEnd(range.to, span.to), goesOn) });
  const isWhole = brush.range.from === span.from && brush.range.to === span.to;
  function clear(): void {
    onChoose(null, null, false);
    frame.current?.querySelector<HTMLElement>("[data-grip][tabindex]")?.focus(); // the button goes
  }
  return (
    <section aria-label={TIME_WORDS.timeline.strip} className="mt-4">
      <p className="flex min-h-11 flex-wrap items-center gap-x-6 text-label text-soft">
        <span>{isWhole ? TIME_WORDS.timeline.brush.hint : TIME_WORDS.timeline.brush.range(formatShortDay(brush.range.from), formatShortDay(brush.range.to), countWithin(found, brush.range))}</span>{" "}
        {!isWhole && (
          <button type="button" onClick={clear} className="py-2 text-lapis hover:underline">
            {TIME_WORDS.timeline.brush.clear}
          </button>
        )}
      </p>
      <div className="px-3">
        <div ref={frame} {...brush.strip} className="relative h-16 cursor-crosshair contain-layout @container touch-pan-y border-b border-ink select-none">
          {width !== null && <Density span={span} all={all} found={found} unit={unit} range={brush.range} isWhole={isWhole} />}
          {(["from", "to"] as const).map((end) => (
            <Handle key={end} end={end} brush={brush} span={span} />
          ))}
        </div>
        <StripNames span={span} width={width ?? 60} />
      </div>
    </section>
  );
}

/** An end of the whole span is no restriction. */
function openEnd(day: IsoDay, end: IsoDay): IsoDay | null {
  return day === end ? null : day;
}

interface DensityProps extends Pick<TimelineStripProps, "span" | "all" | "found"> {
  readonly unit: ReturnType<typeof finestUnit>;
  readonly range: TimeSpan;
  readonly isWhole: boolean;
}

/** All documents as a shadow, those found before it, in ink where the brush covers them. */
function Density({ span, all, found, unit, range, isWhole }: DensityProps) {
  const [shadow, bars, tallest] = useMemo(() => {
    const counted = [all, found].map((days) => countByTime(days, span, unit));
    return [...counted, Math.max(1, ...counted.flat().map(({ count }) => count))] as [readonly DensityBin[], readonly DensityBin[], number];
  }, [all, found, span, unit]);
  const [start, end] = [placeDay(span, range.from), placeDay(span, addDays(range.to, 1))];
  const covered = { clipPath: `inset(0 ${percent(start)} 0 ${percent(1 - end)})` };
  return (
    <>
      <Bars bins={shadow} span={span} tallest={tallest} className="text-rule" />
      {!isWhole && <div data-grip="window" className="absolute inset-0 cursor-grab bg-lapis-wash" style={covered} />}
      <Bars bins={bars} span={span} tallest={tallest} className="text-edge" />
      <div className="pointer-events-none absolute inset-0" style={covered}>
        <Bars bins={bars} span={span} tallest={tallest} className="text-ink forced-colors:text-[CanvasText]" />
      </div>
    </>
  );
}

interface BarsProps {
  readonly bins: readonly DensityBin[];
  readonly span: TimeSpan;
  readonly tallest: number;
  readonly className: string;
}

/** One path, however many bars: a brush that moves draws none of them anew. */
const Bars = memo(function Bars({ bins, span, tallest, className }: BarsProps) {
  const path = bins.map(({ from, to, count }) => {
    const [start, end] = [placeDay(span, from), placeDay(span, addDays(to, 1))].map((place) => 1000 * (1 - place));
    // Also a single page among thousands is seen.
    const top = 100 - Math.max(5, (90 * count) / tallest);
    return `M${start} 100V${top}H${end}V100Z`;
  });
  return (
    <svg aria-hidden viewBox="0 0 1000 100" preserveAspectRatio="none" className={`pointer-events-none absolute inset-0 size-full ${className}`}>
      <path d={path.join("")} fill="currentColor" stroke="var(--color-paper)" strokeWidth="1" vectorEffect="non-scaling-stroke" />
    </svg>
  );
});

/** An end of the brush: a slider over days. What can be pressed lies mostly outside the brush, so that its two ends never cover each other. */
function Handle({ end, brush, span }: { readonly end: "from" | "to"; readonly brush: Brush; readonly span: TimeSpan }) {
  const day = brush.range[end];
  const [first, last] = end === "from" ? [span.from, brush.range.to] : [brush.range.from, span.to];
  const place = placeDay(span, end === "from" ? day : addDays(day, 1));
  const isFrom = end === "from";
  return (
    <div
      role="slider"
      tabIndex={0}
      data-grip={end}
      aria-label={TIME_WORDS.timeline.brush.ends[end]}
      aria-orientation="horizontal"
      aria-valuemin={daysBetween(span.from, first)}
      aria-valuemax={daysBetween(span.from, last)}
      aria-valuenow={daysBetween(span.from, day)}
      aria-valuetext={WORDS.filters[end](formatShortDay(day))}
      {...brush.handle(end)}
      className={`absolute start-0 -inset-y-1 flex w-7 cursor-ew-resize items-center outline-offset-0 pointer-coarse:w-11 ${isFrom ? "-ms-6 justify-end pe-1 pointer-coarse:-ms-8 pointer-coarse:pe-3" : "-ms-1 justify-start ps-1 pointer-coarse:-ms-3 pointer-coarse:ps-3"}`}
      style={{ translate: `${-100 * place}cqi` }} // moved, not placed: so nothing is laid out anew; time runs from right to left
    >
      <span aria-hidden className={`pointer-events-none h-full border-lapis ${isFrom ? "border-e-2" : "border-s-2"}`} />
      <span aria-hidden className="pointer-events-none absolute inset-y-5 w-2 bg-lapis forced-colors:bg-[Highlight]" />
    </div>
  );
}
