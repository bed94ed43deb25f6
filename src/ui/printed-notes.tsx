import type { ReactNode } from "react";
import { formatDay, formatGregorian, formatNumber } from "../calendar/format.ts";
import type { IsoDay } from "../calendar/jalali.ts";
import type { Document } from "../document/document.ts";
import { pageProblems, type Note } from "./margin-notes.ts";
import { NoteText } from "./note-text.tsx";
import { DOCUMENT_WORDS, PAGE_WORDS, WORDS } from "./words.ts";
import { usePrinting } from "./use-printing.ts";

interface PrintedNotesProps {
  readonly document: Document;
  readonly notes: readonly Note[];
  /** The permanent address of the page, whole. */
  readonly address: string;
  /** The day of printing. */
  readonly readToday: () => IsoDay;
}

/** On paper alone: the margin as footnotes, by the numbers behind their words; what is odd about the page; where it is from, and when it was printed. */
export function PrintedNotes({ document, notes, address, readToday }: PrintedNotesProps) {
  if (!usePrinting()) return null;
  const problems = pageProblems(document);
  const published = document.published?.value.day ?? null;
  const today = readToday();
  return (
    <footer className="mt-8 ps-8 text-note">
      {notes.length > 0 && (
        <ol aria-label={DOCUMENT_WORDS.margin} className="columns-2 gap-x-8 border-t border-ink pt-3">
          {notes.toSorted((a, b) => a.number - b.number).map((note) => (
            <li key={note.number} className="mb-1.5 break-inside-avoid ps-6">
              <span className="float-start -ms-6">{formatNumber(note.number)}</span>
              <NoteText note={note} published={published} />
            </li>
          ))}
        </ol>
      )}
      {problems.map(({ code, from }) => (
        <p key={`${code} ${from}`}>{PAGE_WORDS.problems[code]}</p>
      ))}
      <dl className="mt-4 grid break-inside-avoid grid-cols-[auto_1fr] gap-x-3 border-t border-ink pt-3">
        <Fact name={DOCUMENT_WORDS.address}>
          <bdi dir="ltr" className="break-all">
            {address}
          </bdi>
        </Fact>
        <Fact name={DOCUMENT_WORDS.printed}>
          {formatDay(today)}
          {WORDS.app.comma}
          {formatGregorian(today)}
        </Fact>
      </dl>
    </footer>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
