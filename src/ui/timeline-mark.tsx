import type { ReactNode } from "react";
import { Link } from "react-router";
import { formatDay, formatTime } from "../calendar/format.ts";
import type { CorpusEvent } from "../corpus/merge-events.ts";
import type { Summary } from "../corpus/summary.ts";
import type { EventStatus } from "../document/document.ts";
import { formatDays } from "./format-days.ts";
import { actorName, type NameBook } from "./name-book.ts";
import type { Lane } from "./timeline-lane.ts";
import { WORDS } from "./words.ts";

interface MarkProps {
  /** Place among all marks of the lane in the order of time, from 0. */
  readonly index: number;
  readonly lane: Lane;
  readonly address: string;
}

/** A document on the timeline: a link with its headline, outlet and hour; its day is said to those who do not see the axis. */
export function TimelineMark({ summary, ...mark }: MarkProps & { readonly summary: Summary }) {
  const { published } = summary;
  return (
    <Mark {...mark} className="before:bg-ink hover:before:bg-shangarf focus-visible:before:bg-shangarf in-[figure]:data-active:before:bg-shangarf forced-colors:before:bg-[CanvasText]">
      <span className="line-clamp-3 text-label font-semibold text-ink group-hover:text-lapis">{summary.headline ?? WORDS.list.untitled}</span>{" "}
      <span className="block truncate">
        {summary.outlet?.name ?? WORDS.list.unknownOutlet}
        {published !== null && <span className="sr-only">{WORDS.app.comma + formatDay(published.day)}</span>}
        {published?.time != null && WORDS.app.comma + formatTime(published.time)}
      </span>
    </Mark>
  );
}

/** An event on the timeline: a link with its kind and who took part, to the sentence that tells it. What did not simply take place is said and drawn hollow. */
export function TimelineEventMark({ event, book, ...mark }: MarkProps & { readonly event: CorpusEvent; readonly book: NameBook }) {
  const status = WORDS.events.short[event.status];
  return (
    <Mark {...mark} className={`before:rounded-full before:border-2 before:border-lapis in-[figure]:data-active:before:border-shangarf ${SIGNS[event.status]}`}>
      <span className={`text-label font-semibold text-ink group-hover:text-lapis ${event.status === "denied" ? "line-through" : ""}`}>{WORDS.events.kinds[event.kind]}</span>
      {status !== "" && <span className="text-soft">{WORDS.app.comma + status}</span>}{" "}
      <span className="line-clamp-2">
        {event.participants.map((id) => actorName(book, id)).join(WORDS.events.and)}
        <span className="sr-only">{WORDS.app.comma + formatDays(event)}</span>
      </span>
    </Mark>
  );
}

/** Filled for what took place, hollow for what was to, broken for what was only proposed. */
const SIGNS: Readonly<Record<EventStatus, string>> = {
  held: "before:bg-lapis in-[figure]:data-active:before:bg-shangarf",
  announced: "before:bg-paper",
  proposed: "before:border-dotted before:bg-paper",
  postponed: "before:border-dashed before:bg-paper",
  denied: "before:border-edge before:bg-paper",
};

function Mark({ index, lane, address, className, children }: MarkProps & { readonly className: string; readonly children: ReactNode }) {
  const active = lane.active === index;
  return (
    <Link
      to={address}
      ref={active ? lane.activeRef : null}
      tabIndex={active ? 0 : -1}
      data-active={(active && lane.isCurrent) || undefined}
      onKeyDown={lane.onKeyDown}
      onFocus={() => lane.activate(index)}
      onMouseEnter={() => lane.activate(index)}
      className={`group relative block ps-3 text-note text-soft before:absolute before:start-[-0.3125rem] before:top-[0.5rem] before:size-2.5 ${className}`}
    >
      {children}
    </Link>
  );
}
