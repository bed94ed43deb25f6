import type { ReactNode } from "react";
import type { CorpusEvent } from "../corpus/merge-events.ts";
import { ActorLinks } from "./actor-links.tsx";
import { EventDay } from "./event-day.tsx";
import { EventSign } from "./event-sign.tsx";
import { formatPlace } from "./format-place.ts";
import type { NameBook } from "./name-book.ts";
import { WitnessLinks } from "./witness-links.tsx";
import { WORDS } from "./words.ts";

interface EventEntryProps {
  readonly event: CorpusEvent;
  readonly book: NameBook;
  /** The filter that documents are opened with, `?…`, or nothing. */
  readonly search?: string;
  /** The sentence that tells of it; its room is kept while it is on its way. */
  readonly sentence: ReactNode;
}

/** An event in a list: when, of what kind, who took part, the sentence that tells of it, and the pages. */
export function EventEntry({ event, book, search = "", sentence }: EventEntryProps) {
  const facts = [formatPlace(event, book), WORDS.events.statuses[event.status]].filter((fact) => fact !== "");
  return (
    <li className="border-b border-rule py-4 md:grid md:grid-cols-[10rem_minmax(0,1fr)] md:gap-x-4">
      <div className="text-label">
        <EventDay event={event} />
      </div>
      <div>
        <p className="text-label">
          <EventSign kind={event.kind} status={event.status} className="me-2 inline-block align-middle" />
          <b>{WORDS.events.kinds[event.kind]}</b>
          {WORDS.events.of}
          <ActorLinks ids={event.participants} book={book} />
          {facts.map((fact) => WORDS.app.comma + fact)}
        </p>
        <p className="sentence-room mt-1" data-room={roomOf(event)}>
          {sentence}
        </p>
        <p className="mt-1 text-note text-soft">
          <WitnessLinks witnesses={event.witnesses} search={search} />
        </p>
      </div>
    </li>
  );
}

/** As much of the page's beginning as the sentence has letters: it takes the same room, on any width and in any face, and is never seen. */
function roomOf({ witnesses: [{ summary, fact }] }: CorpusEvent): string {
  const letters = fact.to - fact.from;
  const text = `${summary.opening ?? summary.headline ?? ""} `;
  return text.repeat(Math.ceil(letters / text.length)).slice(0, letters);
}
