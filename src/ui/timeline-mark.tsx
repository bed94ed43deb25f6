import { Link } from "react-router";
import { formatDay, formatTime } from "../calendar/format.ts";
import type { Summary } from "../corpus/summary.ts";
import type { Roving } from "./use-roving.ts";
import { WORDS } from "./words.ts";

interface TimelineMarkProps {
  readonly summary: Summary;
  /** Place among all marks in the order of time, from 0. */
  readonly index: number;
  readonly roving: Roving;
  readonly address: string;
}

/** A document on the timeline: a link with its headline, outlet and hour; its day is said to those who do not see the axis. */
export function TimelineMark({ summary, index, roving, address }: TimelineMarkProps) {
  const active = roving.active === index;
  const { published } = summary;
  return (
    <Link
      to={address}
      ref={active ? roving.activeRef : null}
      tabIndex={active ? 0 : -1}
      data-active={active || undefined}
      onKeyDown={roving.onKeyDown}
      onFocus={() => roving.activate(index)}
      onMouseEnter={() => roving.activate(index)}
      className="group relative block ps-3 text-note text-soft before:absolute before:start-[-0.25rem] before:top-[0.5rem] before:size-2 before:bg-ink forced-colors:before:bg-[CanvasText] hover:before:bg-shangarf focus-visible:before:bg-shangarf in-[figure]:data-active:before:bg-shangarf"
    >
      <span className="line-clamp-3 text-label font-semibold text-ink group-hover:text-lapis">{summary.headline ?? WORDS.list.untitled}</span>{" "}
      <span className="block truncate">
        {summary.outlet?.name ?? WORDS.list.unknownOutlet}
        {published !== null && <span className="sr-only">{WORDS.app.comma + formatDay(published.day)}</span>}
        {published?.time != null && WORDS.app.comma + formatTime(published.time)}
      </span>
    </Link>
  );
}
