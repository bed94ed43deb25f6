import { useState, type ReactNode } from "react";
import { formatDay, formatTime } from "../calendar/format.ts";
import type { CorpusEvent } from "../corpus/merge-events.ts";
import type { Summary } from "../corpus/summary.ts";
import type { TimelineDays } from "../corpus/timeline-days.ts";
import { formatDays } from "./format-days.ts";
import { formatPlace } from "./format-place.ts";
import { actorName, type NameBook } from "./name-book.ts";
import { TimelineAxis } from "./timeline-axis.tsx";
import { TimelineColumn } from "./timeline-column.tsx";
import type { Lane, LaneName } from "./timeline-lane.ts";
import { useRoving, type Roving } from "./use-roving.ts";
import { useWidth } from "./use-width.ts";
import { WORDS } from "./words.ts";

/** From this width on time runs from right to left, in rem: below, three labels and two folds find no room side by side. */
const WIDE = 56;

interface TimelineDrawingProps {
  readonly timeline: TimelineDays;
  readonly book: NameBook;
  readonly addressOf: (id: string) => string;
  /** The sentence that tells of an event. */
  readonly sentenceOf: (event: CorpusEvent) => ReactNode;
}

/** The drawn timeline, across a wide page or down a narrow one. The marks of each lane are one stop of the Tab key. */
export function TimelineDrawing({ timeline, book, addressOf, sentenceOf }: TimelineDrawingProps) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const lanes = useLanes(timeline);
  const drawing = { groups: timeline.days, book, lanes, addressOf };
  return (
    <section ref={frame} aria-label={WORDS.timeline.heading} className="mt-8 border-t border-rule pt-4">
      {width !== null && width >= WIDE && (
        <>
          <TimelineAxis {...drawing} width={width} />
          <Glance timeline={timeline} lanes={lanes} book={book} sentenceOf={sentenceOf} />
        </>
      )}
      {width !== null && width < WIDE && <TimelineColumn {...drawing} />}
    </section>
  );
}

/** The two lanes, of which the reader is in one: that with documents at first, if there are any. */
function useLanes({ dated, datedEvents }: TimelineDays): Readonly<Record<LaneName, Lane>> {
  const [entered, enter] = useState<LaneName>("documents");
  const current = entered === "events" || dated.length === 0 ? "events" : "documents";
  const documents = useRoving(dated.length);
  const events = useRoving(datedEvents.length);
  const laneOf = (name: LaneName, roving: Roving): Lane => ({
    ...roving,
    isCurrent: name === current,
    activate: (index) => {
      enter(name);
      roving.activate(index);
    },
  });
  return { documents: laneOf("documents", documents), events: laneOf("events", events) };
}

interface GlanceProps extends Pick<TimelineDrawingProps, "timeline" | "book" | "sentenceOf"> {
  readonly lanes: Readonly<Record<LaneName, Lane>>;
}

/** What the mark under the pointer or the keys stands for. Keeps its height, so that nothing below it moves. */
function Glance({ timeline, lanes, book, sentenceOf }: GlanceProps) {
  const summary = timeline.dated[lanes.documents.active];
  const event = timeline.datedEvents[lanes.events.active];
  return (
    <div className="mt-6 h-34 max-w-3xl overflow-hidden border-s-2 border-shangarf ps-4">
      {lanes.documents.isCurrent && summary !== undefined && <DocumentGlance summary={summary} />}
      {lanes.events.isCurrent && event !== undefined && <EventGlance event={event} book={book}>{sentenceOf(event)}</EventGlance>}
    </div>
  );
}

function DocumentGlance({ summary: { headline, opening, published, outlet } }: { readonly summary: Summary }) {
  return (
    <>
      <p className="truncate text-label text-soft">
        {published !== null && <span className="text-shangarf">{formatDay(published.day)}</span>}
        {published?.time != null && WORDS.app.comma + formatTime(published.time)}
        {WORDS.app.comma + (outlet?.name ?? WORDS.list.unknownOutlet)}
      </p>
      <p className="truncate font-bold">{headline ?? WORDS.list.untitled}</p>
      <p className="line-clamp-2">{opening}</p>
    </>
  );
}

function EventGlance({ event, book, children }: { readonly event: CorpusEvent; readonly book: NameBook; readonly children: ReactNode }) {
  const { kind, status, participants, witnesses } = event;
  const facts = [
    WORDS.events.statuses[status],
    formatPlace(event, book),
    witnesses.length > 1 ? WORDS.timeline.told(witnesses.length) : "",
  ];
  return (
    <>
      <p className="truncate text-label text-soft">
        <span className="text-shangarf">{formatDays(event)}</span>
        {facts.filter((fact) => fact !== "").map((fact) => WORDS.app.comma + fact)}
      </p>
      <p className="truncate font-bold">
        {WORDS.events.kinds[kind]}
        {WORDS.events.of}
        {participants.map((id) => actorName(book, id)).join(WORDS.events.and)}
      </p>
      <p className="line-clamp-2">{children}</p>
    </>
  );
}
