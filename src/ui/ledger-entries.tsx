import { useState, type ReactNode, type RefObject } from "react";
import { Link } from "react-router";
import type { Contact } from "../corpus/ledger.ts";
import type { CorpusEvent } from "../corpus/merge-events.ts";
import { EventSign } from "./event-sign.tsx";
import { formatDays } from "./format-days.ts";
import { formatPlace } from "./format-place.ts";
import { actorName, type NameBook } from "./name-book.ts";
import { TEXT_LINK } from "./text-link.ts";
import { WitnessLinks } from "./witness-links.tsx";
import { WORDS } from "./words.ts";

/** So many contacts are told at a time: each reads a document. */
const STEP = 20;

interface LedgerEntriesProps {
  /** What the cell is called. */
  readonly name: string;
  readonly contacts: readonly Contact[];
  readonly book: NameBook;
  /** The filter that documents are opened with, `?…`, or nothing. */
  readonly search: string;
  readonly sentenceOf: (event: CorpusEvent) => ReactNode;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  readonly onClose: () => void;
}

/** The sentences behind a number of the ledger, each with the pages that tell it. */
export function LedgerEntries({ name, contacts, book, search, sentenceOf, headingRef, onClose }: LedgerEntriesProps) {
  const [shown, setShown] = useState(STEP);
  return (
    <section aria-labelledby="cell" className="mt-8 max-w-4xl">
      <div className="flex items-baseline gap-4 border-b-2 border-ink pb-1">
        <h2 id="cell" ref={headingRef} tabIndex={-1} className="scroll-mt-16 text-body font-bold outline-none">
          {name}
        </h2>{" "}
        <span className="text-label text-soft">{WORDS.ledger.count(contacts.length)}</span>
        <button type="button" onClick={onClose} className="ms-auto min-h-8 px-2 text-label text-lapis hover:underline pointer-coarse:min-h-11">
          {WORDS.ledger.close}
        </button>
      </div>
      {contacts.length === 0 && <p className="py-4 text-label text-soft">{WORDS.ledger.emptyCell}</p>}
      <ol>
        {contacts.slice(0, shown).map(({ event }) => (
          <Entry key={event.id} event={event} book={book} search={search} sentence={sentenceOf(event)} />
        ))}
      </ol>
      {shown < contacts.length && (
        <button type="button" onClick={() => setShown(shown + STEP)} className={`mt-4 text-label ${TEXT_LINK}`}>
          {WORDS.ledger.more}
        </button>
      )}
    </section>
  );
}

interface EntryProps extends Pick<LedgerEntriesProps, "book" | "search"> {
  readonly event: CorpusEvent;
  readonly sentence: ReactNode;
}

function Entry({ event, book, search, sentence }: EntryProps) {
  const facts = [formatPlace(event, book), WORDS.events.statuses[event.status]].filter((fact) => fact !== "");
  return (
    <li className="border-b border-rule py-4 md:grid md:grid-cols-[11rem_minmax(0,1fr)] md:gap-x-4">
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
