import { Fragment, useId, useState, type ReactNode } from "react";
import { Link } from "react-router";
import { formatDay } from "../calendar/format.ts";
import { daysBetween, type IsoDay } from "../calendar/jalali.ts";
import { addActor, addOutlet } from "../corpus/filter-edit.ts";
import { EMPTY_FILTER, writeFilter } from "../corpus/filter-url.ts";
import type { EventMark } from "../document/document.ts";
import type { Note, Participant } from "./margin-notes.ts";
import { formatDateMark } from "./marked-text.tsx";
import { TEXT_LINK } from "./text-link.ts";
import { WORDS } from "./words.ts";

interface MarginListProps {
  readonly notes: readonly Note[];
  /** Day of publication, from which days are counted. */
  readonly published: IsoDay | null;
}

const BORDERS: Readonly<Record<Note["kind"], string>> = {
  day: "border-rule",
  event: "border-lapis",
  source: "border-rule",
  problem: "border-shangarf",
};

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
          <li key={`${note.kind} ${note.mark.from}`} className={`border-s ps-3 ${BORDERS[note.kind]}`}>
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
            <span className="inline-block">{formatDateMark(note.mark)}</span>
          </Head>
          {formatDistance(note.mark.day, published)}
        </>
      );
    case "event":
      return <EventText mark={note.mark} participants={note.participants} />;
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

function EventText({ mark, participants }: { readonly mark: EventMark; readonly participants: readonly Participant[] }) {
  const status = WORDS.events.statuses[mark.status];
  return (
    <>
      <Head className="text-ink">{WORDS.events.kinds[mark.kind]}</Head>
      {participants.map(({ id, name, isMentioned }, i) => (
        <Fragment key={id}>
          {i > 0 && WORDS.events.and}
          {isMentioned ? <NoteLink to={`/${writeFilter(addActor(EMPTY_FILTER, id))}`}>{name}</NoteLink> : name}
        </Fragment>
      ))}
      {mark.day !== null && <time dateTime={mark.day} className="block">{formatDay(mark.day)}</time>}
      {status !== "" && <span className="block">{status}</span>}
    </>
  );
}

function Head({ className, children }: { readonly className: string; readonly children: ReactNode }) {
  return <span className={`block text-label font-semibold ${className}`}>{children}</span>;
}

function NoteLink({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  return (
    <Link to={to} className={TEXT_LINK}>
      {children}
    </Link>
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
