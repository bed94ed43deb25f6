import { useId, useRef, useState, type KeyboardEvent } from "react";
import { formatNumber } from "../calendar/format.ts";
import type { IsoDay } from "../calendar/jalali.ts";
import { noteBorder, noteId } from "./margin-list.tsx";
import type { Note } from "./margin-notes.ts";
import type { Signs } from "./marked-text.tsx";
import { NoteText } from "./note-text.tsx";
import { DOCUMENT_WORDS, WORDS } from "./words.ts";

/** The signs of notes, each behind its words; notes whose words end together share one. */
export function noteSigns(notes: readonly Note[], published: IsoDay | null): Signs {
  const groups = new Map<number, Note[]>();
  for (const note of notes) groups.set(note.words[0].to, [...(groups.get(note.words[0].to) ?? []), note]);
  return new Map(Array.from(groups, ([at, group]) => [at, <NoteSign key={`sign ${at}`} notes={group} published={published} />]));
}

interface NoteSignProps {
  /** One or more. */
  readonly notes: readonly Note[];
  readonly published: IsoDay | null;
}

/**
 * The way from words to their note. On a narrow page a small number behind the words, which opens the note below their
 * line. Beside a margin it is seen only when the keyboard comes to it, and leads over to the note.
 */
function NoteSign({ notes, published }: NoteSignProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const numbers = notes.map(({ number }) => number);
  const shown = numbers.map(formatNumber).join(WORDS.app.comma.trim());

  function press(): void {
    const beside = document.querySelector<HTMLElement>(`#${noteId(numbers[0] ?? 0)}`);
    if (beside !== null && beside.getClientRects().length > 0) beside.focus(); // it is drawn where there is a margin
    else setOpen(!isOpen);
  }

  function close(event: KeyboardEvent): void {
    if (event.key !== "Escape" || !isOpen) return;
    event.preventDefault();
    setOpen(false);
    button.current?.focus();
  }

  return (
    <>
      {/* An empty stretch of the line, out of which the button reaches: so no line breaks between the words and their sign. */}
      <span data-note-sign={shown} className={PLACE}>
        <button
          ref={button}
          type="button"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          aria-label={DOCUMENT_WORDS.note(numbers)}
          data-notes={numbers.join(" ")}
          data-note-sign={shown}
          onClick={press}
          onKeyDown={close}
          className={SIGN}
        />
      </span>
      {isOpen && (
        <span id={id} data-aside role="group" aria-label={DOCUMENT_WORDS.margin} onKeyDown={close} className="float-start clear-both mt-1 mb-3 w-full bg-wash px-3 py-2 text-start font-sans text-note text-soft select-none lg:hidden print:hidden">
          {notes.map((note) => (
            <span key={note.number} role="note" className={`my-2 block border-s ps-3 first:mt-0 last:mb-0 ${noteBorder(note)}`}>
              <NoteText note={note} published={published} />
            </span>
          ))}
        </span>
      )}
    </>
  );
}

/** On paper the place itself shows the number, as that of a footnote. */
const PLACE =
  "relative pe-[0.8em] select-none lg:pe-0 print:pe-0 print:align-super print:font-sans print:text-[0.65em] print:leading-none print:after:content-[attr(data-note-sign)]";

/** The number is drawn, not written: nothing stands in the paragraph but its own letters. */
const SIGN =
  "absolute -top-3 -start-1 grid h-11 min-w-6 place-items-center font-sans text-note leading-none text-lapis -translate-y-[0.35em] before:content-[attr(data-note-sign)] aria-expanded:font-bold aria-expanded:underline lg:pointer-events-none lg:h-6 lg:bg-paper lg:opacity-0 lg:focus-visible:opacity-100 print:hidden";
