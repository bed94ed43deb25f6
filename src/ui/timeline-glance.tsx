import type { ReactNode } from "react";
import { formatDay, formatTime } from "../calendar/format.ts";
import type { CorpusEvent } from "../corpus/merge-events.ts";
import type { Summary } from "../corpus/summary.ts";
import type { TimelineDays } from "../corpus/timeline-days.ts";
import { formatDays } from "./format-days.ts";
import { formatPlace } from "./format-place.ts";
import { actorName, type NameBook } from "./name-book.ts";
import { TIME_WORDS, WORDS } from "./words.ts";
import type { Lanes } from "./timeline-lane.ts";

interface TimelineGlanceProps {
  readonly timeline: TimelineDays;
  readonly book: NameBook;
  /** The sentence that tells of an event. */
  readonly sentenceOf: (event: CorpusEvent) => ReactNode;
  readonly lanes: Lanes["lanes"];
}

/** What the mark under the pointer or the keys stands for. Keeps its height, so that nothing below it moves. */
export function TimelineGlance({ timeline, lanes, book, sentenceOf }: TimelineGlanceProps) {
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
    witnesses.length > 1 ? TIME_WORDS.timeline.told(witnesses.length) : "",
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
