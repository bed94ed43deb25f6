import { memo, type ReactNode } from "react";
import { formatDay, formatTime } from "../calendar/format.ts";
import type { IsoDay } from "../calendar/jalali.ts";
import type { CorpusEvent } from "../corpus/merge-events.ts";
import type { Summary } from "../corpus/summary.ts";
import { EventSign } from "./event-sign.tsx";
import { formatDays } from "./format-days.ts";
import { actorName, type NameBook } from "./name-book.ts";
import type { LaneKeys } from "./timeline-lane.ts";
import { WORDS } from "./words.ts";

interface MarkProps {
  /** The day that it stands on. */
  readonly day: IsoDay;
  /** Place among all marks of the lane in the order of time, from 0. */
  readonly index: number;
  /** Whether Tab comes to it, and whether it is the one spoken of. */
  readonly isActive: boolean;
  readonly isSpoken: boolean;
  readonly keys: LaneKeys;
  readonly address: string;
}

/** A document on the timeline: a link with its headline, outlet and hour; its day is said to those who do not see the axis. */
export const TimelineMark = memo(function TimelineMark({ summary, ...mark }: MarkProps & { readonly summary: Summary }) {
  const { published } = summary;
  return (
    <Mark {...mark} sign={<EventSign kind="document" className={SIGN} />}>
      <span className="line-clamp-3 text-label font-semibold text-ink group-hover:text-lapis">{summary.headline ?? WORDS.list.untitled}</span>{" "}
      <span className="block truncate">
        {summary.outlet?.name ?? WORDS.list.unknownOutlet}
        {published !== null && <span className="sr-only">{WORDS.app.comma + formatDay(published.day)}</span>}
        {published?.time != null && WORDS.app.comma + formatTime(published.time)}
      </span>
    </Mark>
  );
});

/** An event on the timeline: a link with its kind and who took part, to the sentence that tells it. What did not simply take place is said and drawn hollow. */
export const TimelineEventMark = memo(function TimelineEventMark({ event, book, ...mark }: MarkProps & { readonly event: CorpusEvent; readonly book: NameBook }) {
  const status = WORDS.events.short[event.status];
  return (
    <Mark {...mark} sign={<EventSign kind={event.kind} status={event.status} className={SIGN} />}>
      <span className="block truncate">
        <span className={`text-label font-semibold text-ink group-hover:text-lapis ${event.status === "denied" ? "line-through" : ""}`}>{WORDS.events.kinds[event.kind]}</span>
        {status !== "" && WORDS.app.comma + status}
      </span>{" "}
      <Names names={event.participants.map((id) => actorName(book, id))} />
      <span className="sr-only">{WORDS.app.comma + formatDays(event)}</span>
    </Mark>
  );
});

/** Who took part, a name a line: side by side the second would be cut off. */
function Names({ names: [first = "", ...others] }: { readonly names: readonly string[] }) {
  return (
    <>
      <span className="block truncate">{first}</span>
      {others.length > 0 && <span className="sr-only">{WORDS.events.and}</span>}
      <span className="block truncate">{others.join(WORDS.events.and)}</span>
    </>
  );
}

/** On the stem of its day; vermilion while it is spoken of. */
const SIGN = "absolute -start-[0.4375rem] top-1.5 in-data-spoken:text-shangarf group-hover:text-shangarf";

/** A plain link: who draws the marks follows them (`useFollow`). */
function Mark({ day, index, isActive, isSpoken, keys, address, sign, children }: MarkProps & { readonly sign: ReactNode; readonly children: ReactNode }) {
  return (
    <a
      href={address}
      ref={isActive ? keys.activeRef : null}
      tabIndex={isActive ? 0 : -1}
      data-day={day}
      data-spoken={(isActive && isSpoken) || undefined}
      onKeyDown={keys.onKeyDown}
      onFocus={() => keys.activate(index)}
      onMouseEnter={() => keys.activate(index)}
      className="group relative block ps-3 text-note text-soft"
    >
      {sign}
      {children}
    </a>
  );
}
