import { useState, type ReactNode } from "react";
import type { CorpusEvent } from "../corpus/merge-events.ts";
import { EventEntry } from "./event-entry.tsx";
import type { NameBook } from "./name-book.ts";
import { TEXT_LINK } from "./text-link.ts";
import { WORDS } from "./words.ts";

/** So many events are told at a time: each reads a document. */
const STEP = 20;

interface ToldEventsProps {
  readonly events: readonly CorpusEvent[];
  readonly book: NameBook;
  /** The filter that documents are opened with, `?…`, or nothing. */
  readonly search?: string;
  readonly sentenceOf: (event: CorpusEvent) => ReactNode;
}

/** Events with the sentences that tell of them. */
export function ToldEvents({ events, book, search = "", sentenceOf }: ToldEventsProps) {
  const [shown, setShown] = useState(STEP);
  return (
    <>
      <ol>
        {events.slice(0, shown).map((event) => (
          <EventEntry key={event.id} event={event} book={book} search={search} sentence={sentenceOf(event)} />
        ))}
      </ol>
      {shown < events.length && (
        <button type="button" onClick={() => setShown(shown + STEP)} className={`mt-4 text-label ${TEXT_LINK}`}>
          {WORDS.actor.moreEvents}
        </button>
      )}
    </>
  );
}
