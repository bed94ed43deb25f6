import type { ReactNode, RefObject } from "react";
import type { Contact } from "../corpus/ledger.ts";
import type { CorpusEvent } from "../corpus/merge-events.ts";
import type { NameBook } from "./name-book.ts";
import { TIME_WORDS } from "./words.ts";
import { ToldEvents } from "./told-events.tsx";

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
  return (
    <section aria-labelledby="cell" className="mt-8 max-w-4xl">
      <div className="flex items-baseline gap-4 border-b-2 border-ink pb-1">
        <h2 id="cell" ref={headingRef} tabIndex={-1} className="scroll-mt-16 text-body font-bold outline-none">
          {name}
        </h2>{" "}
        <span className="text-label text-soft">{TIME_WORDS.ledger.count(contacts.length)}</span>
        <button type="button" onClick={onClose} className="ms-auto min-h-8 px-2 text-label text-lapis hover:underline pointer-coarse:min-h-11">
          {TIME_WORDS.ledger.close}
        </button>
      </div>
      {contacts.length === 0 && <p className="py-4 text-label text-soft">{TIME_WORDS.ledger.emptyCell}</p>}
      <ToldEvents events={contacts.map(({ event }) => event)} book={book} search={search} sentenceOf={sentenceOf} />
    </section>
  );
}
