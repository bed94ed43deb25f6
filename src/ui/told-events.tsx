import { memo, useDeferredValue, useState, type ReactNode } from "react";
import type { CorpusEvent } from "../corpus/merge-events.ts";
import { EventEntry } from "./event-entry.tsx";
import type { NameBook } from "./name-book.ts";
import { TEXT_LINK } from "./text-link.ts";
import { ACTOR_WORDS } from "./words.ts";

/** So many events are told at a time: each reads a document; and so many before all others. */
const STEP = 20;
const FIRST = 3;

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
  const drawn = useDeferredValue(shown, FIRST); // a press shows at once that it was taken; the entries come between frames
  return (
    <>
      <ol>
        {events.slice(0, drawn).map((event) => (
          <Entry key={event.id} event={event} book={book} search={search} sentenceOf={sentenceOf} />
        ))}
      </ol>
      {drawn > FIRST && shown < events.length && (
        <button type="button" onClick={() => setShown(shown + STEP)} className={`mt-4 text-label ${TEXT_LINK}`}>
          {ACTOR_WORDS.moreEvents}
        </button>
      )}
    </>
  );
}

/** Drawn once, however many come behind it. */
const Entry = memo(function Entry({ event, book, search, sentenceOf }: Required<Pick<ToldEventsProps, "book" | "search" | "sentenceOf">> & { readonly event: CorpusEvent }) {
  return <EventEntry event={event} book={book} search={search} sentence={sentenceOf(event)} />;
});
