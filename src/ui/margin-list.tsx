import type { IsoDay } from "../calendar/jalali.ts";
import type { Note } from "./margin-notes.ts";
import { NoteText } from "./note-text.tsx";
import { DOCUMENT_WORDS } from "./words.ts";

interface MarginListProps {
  readonly notes: readonly Note[];
  /** Day of publication, from which days are counted. */
  readonly published: IsoDay | null;
}

/** Where a note stands in the page. */
export function noteId(number: number): string {
  return `note-${number}`;
}

/**
 * The notes of a paragraph in the margin, each level with its words (`useMarginStack`). Where the page is too narrow
 * for a margin they fold into the text (`NoteSign`). They are no part of the article, so what is copied across them stays clean.
 * In a page whose notes are unfinished (`data-unfinished`) they keep their room unseen: what is yet to come would push them about.
 */
export function MarginList({ notes, published }: MarginListProps) {
  return (
    <ul aria-label={DOCUMENT_WORDS.margin} className="hidden text-note text-soft select-none in-data-unfinished:invisible lg:block">
      {notes.map((note) => (
        <li
          key={note.number}
          id={noteId(note.number)}
          tabIndex={-1}
          data-margin-note
          data-notes={note.number}
          className={`pointer-events-auto relative mb-3 border-s ps-3 outline-none lg:translate-y-(--shift) ${TIED} ${noteBorder(note)}`}
        >
          <NoteText note={note} published={published} />
        </li>
      ))}
    </ul>
  );
}

/** A note whose words are pointed at has a thick rule, and a thin one that reaches over to the text. */
const TIED =
  "data-tied:border-s-4 data-tied:border-solid data-tied:border-ink data-tied:ps-2.25 data-tied:before:absolute data-tied:before:-start-11 data-tied:before:top-3 data-tied:before:w-10 data-tied:before:border-t data-tied:before:border-ink";

const BORDERS: Readonly<Record<Note["kind"], string>> = {
  day: "border-rule",
  event: "border-lapis",
  office: "border-rule",
  person: "border-rule",
  source: "border-rule",
  problem: "border-shangarf",
};

/** The rule beside a note, by what it speaks of; broken where it leaves something open. */
export function noteBorder(note: Note): string {
  return note.kind === "office" && note.mark.holder === null ? "border-dashed border-edge" : BORDERS[note.kind];
}
