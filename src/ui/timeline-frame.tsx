import { periodBetween } from "../calendar/period.ts";
import type { AxisFold } from "../corpus/time-axis.ts";
import { TIME_WORDS } from "./words.ts";
import type { LaneName } from "./timeline-lane.ts";

/** The room of the names of the lanes, in rem. */
export const TITLES = 6;

interface LaneTitleProps {
  readonly name: LaneName;
  /** In rem. */
  readonly top: number;
  readonly isEmpty: boolean;
}

/** The name of a lane beside the drawing. */
export function LaneTitle({ name, top, isEmpty }: LaneTitleProps) {
  return (
    <h2 id={`lane-${name}`} hidden={isEmpty} className="absolute start-0 pt-1 text-label font-bold" style={{ insetBlockStart: rem(top) }}>
      {TIME_WORDS.timeline.lanes[name]} <span className="block text-note font-normal text-soft">{TIME_WORDS.timeline.laneNotes[name]}</span>
    </h2>
  );
}

/** The line that time runs along; `line` is where, in rem. */
export function AxisLine({ line }: { readonly line: number }) {
  return <div aria-hidden className="absolute inset-x-0 border-t-2 border-ink" style={{ insetBlockStart: rem(line) }} />;
}

/** Where the line is broken: how long nothing was printed and nothing happened. */
export function TimelineFold({ fold, line }: { readonly fold: AxisFold; readonly line: number }) {
  return (
    <div className="absolute inset-y-0 bg-paper" style={{ insetInlineStart: rem(fold.x), inlineSize: rem(fold.width) }}>
      <div aria-hidden className="hatch absolute inset-x-1 inset-y-0" />
      <p className="relative -translate-y-1/2 bg-paper text-center text-note text-soft" style={{ insetBlockStart: rem(line) }}>
        {TIME_WORDS.timeline.period(periodBetween(fold.from, fold.to))} <span className="sr-only">{TIME_WORDS.timeline.silence}</span>
      </p>
    </div>
  );
}

/** A length in rem, for a style. */
export function rem(length: number): string {
  return `${length}rem`;
}
