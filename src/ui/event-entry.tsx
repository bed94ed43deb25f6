import type { ReactNode } from "react";
import { Link } from "react-router";
import type { CorpusEvent } from "../corpus/merge-events.ts";
import { EventSign } from "./event-sign.tsx";
import { formatDays } from "./format-days.ts";
import { formatPlace } from "./format-place.ts";
import { actorName, type NameBook } from "./name-book.ts";
import { TEXT_LINK } from "./text-link.ts";
import { WitnessLinks } from "./witness-links.tsx";
import { WORDS } from "./words.ts";

interface EventEntryProps {
  readonly event: CorpusEvent;
  readonly book: NameBook;
  /** The filter that documents are opened with, `?…`, or nothing. */
  readonly search?: string;
  /** The sentence that tells of it; its line is kept while it is on its way. */
  readonly sentence: ReactNode;
}

/** An event in a list: when, of what kind, who took part, the sentence that tells of it, and the pages. */
export function EventEntry({ event, book, search = "", sentence }: EventEntryProps) {
  const facts = [formatPlace(event, book), WORDS.events.statuses[event.status]].filter((fact) => fact !== "");
  return (
    <li className="border-b border-rule py-4 md:grid md:grid-cols-[10rem_minmax(0,1fr)] md:gap-x-4">
      <p className="text-label text-shangarf">{event.day === null ? WORDS.events.undated : <time dateTime={event.day}>{formatDays(event)}</time>}</p>
      <div>
        <p className="text-label">
          <EventSign kind={event.kind} status={event.status} className="me-2 inline-block align-middle" />
          <b>{WORDS.events.kinds[event.kind]}</b>
          {WORDS.events.of}
          {event.participants.map((id, i) => (
            <span key={id}>
              {i > 0 && WORDS.events.and}
              <Link to={`/who/${id}`} className={TEXT_LINK}>
                {actorName(book, id)}
              </Link>
            </span>
          ))}
          {facts.map((fact) => WORDS.app.comma + fact)}
        </p>
        <p className="mt-1 min-h-[1lh]">{sentence}</p>
        <p className="mt-1 text-note text-soft">
          <WitnessLinks witnesses={event.witnesses} search={search} />
        </p>
      </div>
    </li>
  );
}
