import { daysBetween, type IsoDay } from "../calendar/jalali.ts";
import { addOutlet } from "../corpus/filter-edit.ts";
import { EMPTY_FILTER, writeFilter } from "../corpus/filter-url.ts";
import { EventNote } from "./event-note.tsx";
import { formatDays } from "./format-days.ts";
import type { Note } from "./margin-notes.ts";
import { NoteHead as Head, NoteLink } from "./note-parts.tsx";
import { DOCUMENT_WORDS, PAGE_WORDS, WORDS } from "./words.ts";

interface NoteTextProps {
  readonly note: Note;
  /** Day of publication, from which days are counted. */
  readonly published: IsoDay | null;
}

/** What a note says. Made of words and lines alone, so that it may stand inside a paragraph. */
export function NoteText({ note, published }: NoteTextProps) {
  switch (note.kind) {
    case "day":
      return (
        <>
          <Head className="text-shangarf">
            {note.text}
            {DOCUMENT_WORDS.means}
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
          {DOCUMENT_WORDS.officeThatDay(note.titles.join(WORDS.app.and))}
        </>
      );
    case "source":
      return (
        <Head className="text-ink">
          {DOCUMENT_WORDS.source}
          <NoteLink to={`/${writeFilter(addOutlet(EMPTY_FILTER, note.mark.value.id))}`}>{note.mark.value.name}</NoteLink>
        </Head>
      );
    case "problem":
      return PAGE_WORDS.problems[note.mark.code];
  }
}

/** Who held the office that day, and how that is known; or that it is not known, and why. */
function OfficeNote({ mark: { name, holder }, reason, text }: Extract<Note, { kind: "office" }>) {
  const why = PAGE_WORDS.offices.reasons[reason](name);
  return (
    <>
      <Head className="text-ink">
        {text}
        {holder !== null && DOCUMENT_WORDS.means}
        {holder !== null && <NoteLink to={`/who/${holder.id}`}>{holder.name}</NoteLink>}
      </Head>
      {holder === null && `${PAGE_WORDS.offices.unresolved} `}
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
  if (days === 0) return DOCUMENT_WORDS.sameDay;
  if (Math.abs(days) > FAR_AWAY) return "";
  return days < 0 ? DOCUMENT_WORDS.before(-days) : DOCUMENT_WORDS.after(days);
}
