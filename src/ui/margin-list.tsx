import { useId, useState } from "react";
import { daysBetween, type IsoDay } from "../calendar/jalali.ts";
import { addOutlet } from "../corpus/filter-edit.ts";
import { EMPTY_FILTER, writeFilter } from "../corpus/filter-url.ts";
import { EventNote } from "./event-note.tsx";
import { formatDays } from "./format-days.ts";
import { keyOf, type Note } from "./margin-notes.ts";
import { NoteHead as Head, NoteLink } from "./note-parts.tsx";
import { WORDS } from "./words.ts";

interface MarginListProps {
  readonly notes: readonly Note[];
  /** Day of publication, from which days are counted. */
  readonly published: IsoDay | null;
}

const BORDERS: Readonly<Record<Note["kind"], string>> = {
  day: "border-rule",
  event: "border-lapis",
  office: "border-rule",
  person: "border-rule",
  source: "border-rule",
  problem: "border-shangarf",
};

function borderOf(note: Note): string {
  return note.kind === "office" && note.mark.holder === null ? "border-dashed border-edge" : BORDERS[note.kind];
}

/**
 * The margin beside a paragraph. Where the page is too narrow for a margin it folds behind a button.
 * It is no part of the article, so what is copied across it stays clean.
 */
export function MarginList({ notes, published }: MarginListProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div className="text-note text-soft select-none">
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
        className="min-h-8 border-b border-rule text-soft hover:text-ink lg:hidden"
      >
        {WORDS.document.notes(notes.length)}
      </button>
      <ul id={id} aria-label={WORDS.document.margin} className={`mt-3 space-y-3 lg:mt-0 lg:block ${isOpen ? "" : "hidden"}`}>
        {notes.map((note) => (
          <li key={keyOf(note)} className={`border-s ps-3 ${borderOf(note)}`}>
            <NoteText note={note} published={published} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function NoteText({ note, published }: { readonly note: Note; readonly published: IsoDay | null }) {
  switch (note.kind) {
    case "day":
      return (
        <>
          <Head className="text-shangarf">
            {note.text}
            {WORDS.document.means}
            <span className="inline-block">{formatDays(note.mark)}</span>
          </Head>
          {formatDistance(note.mark.day, published)}
        </>
      );
    case "event":
      return <EventNote {...note} />;
    case "office":
      return <OfficeNote {...note} />;
    case "person":
      return (
        <>
          <Head className="text-ink">
            <NoteLink to={`/who/${note.mark.actor}`}>{note.mark.name}</NoteLink>
          </Head>
          {WORDS.document.officeThatDay(note.titles.join(WORDS.app.and))}
        </>
      );
    case "source":
      return (
        <>
          <Head className="text-ink">{WORDS.document.source}</Head>
          <NoteLink to={`/${writeFilter(addOutlet(EMPTY_FILTER, note.mark.value.id))}`}>{note.mark.value.name}</NoteLink>
        </>
      );
    case "problem":
      return WORDS.problems[note.mark.code];
  }
}

/** Who held the office that day, and how that is known; or that it is not known, and why. */
function OfficeNote({ mark: { name, holder }, reason, text }: Extract<Note, { kind: "office" }>) {
  const why = WORDS.offices.reasons[reason](name);
  return (
    <>
      <Head className="text-ink">
        {text}
        {holder !== null && WORDS.document.means}
        {holder !== null && <NoteLink to={`/who/${holder.id}`}>{holder.name}</NoteLink>}
      </Head>
      {holder === null && `${WORDS.offices.unresolved} `}
      {why}
    </>
  );
}

/** Days this far from the publication are told by their date alone. */
const FAR_AWAY = 60;

/** «دو روز پیش از انتشار»; empty where that helps nobody. */
function formatDistance(day: IsoDay | null, published: IsoDay | null): string {
  if (day === null || published === null) return "";
  const days = daysBetween(published, day);
  if (days === 0) return WORDS.document.sameDay;
  if (Math.abs(days) > FAR_AWAY) return "";
  return days < 0 ? WORDS.document.before(-days) : WORDS.document.after(days);
}
