import { Fragment } from "react";
import { useLocation } from "react-router";
import { addActor, toggleEvent, withEventDates } from "../corpus/filter-edit.ts";
import { EMPTY_FILTER, writeFilter } from "../corpus/filter-url.ts";
import type { Witness } from "../corpus/merge-events.ts";
import { formatDays } from "./format-days.ts";
import type { Note } from "./margin-notes.ts";
import { NoteHead, NoteLink } from "./note-parts.tsx";
import { DOCUMENT_WORDS, WORDS } from "./words.ts";

type EventNoteProps = Omit<Extract<Note, { kind: "event" }>, "kind">;

/** What happened: of what kind, who took part, when, where, and who else tells it. */
export function EventNote({ mark, participants, witnesses, elsewhere }: EventNoteProps) {
  const status = WORDS.events.statuses[mark.status];
  return (
    <>
      <NoteHead className="text-ink">{WORDS.events.kinds[mark.kind]}</NoteHead>
      {participants.map(({ id, name, isMentioned }, i) => (
        <Fragment key={id}>
          {i > 0 && WORDS.events.and}
          <NoteLink to={isMentioned ? `/${writeFilter(addActor(EMPTY_FILTER, id))}` : `/who/${id}`}>{name}</NoteLink>
        </Fragment>
      ))}
      {mark.day !== null && <time dateTime={mark.day} className="block">{formatDays(mark)}</time>}
      {mark.place !== null && participants.every(({ id }) => id !== mark.place?.id) && <span className="block">{DOCUMENT_WORDS.where(mark.place.name)}</span>}
      {status !== "" && <span className="block">{status}</span>}
      <OtherSentences places={witnesses} />
      <OtherPages witnesses={elsewhere} search={askFor(mark, participants)} />
    </>
  );
}

function OtherSentences({ places }: { readonly places: EventNoteProps["witnesses"] }) {
  const { pathname, search } = useLocation();
  if (places.length === 0) return null;
  return (
    <span className="block">
      {DOCUMENT_WORDS.also}
      {places.map((anchor, i) => (
        <Fragment key={anchor}>
          {i > 0 && WORDS.app.comma}
          <NoteLink to={{ pathname, search, hash: anchor ?? "" }}>{anchor === null ? DOCUMENT_WORDS.opening : DOCUMENT_WORDS.paragraph(Number(anchor.slice(1)))}</NoteLink>
        </Fragment>
      ))}
    </span>
  );
}

/** Other pages that a note names: what dozens tell would fill the margin with one headline after another. */
const MOST_PAGES = 4;

interface OtherPagesProps {
  readonly witnesses: readonly Witness[];
  /** The list of all pages that tell of it, `?…`. */
  readonly search: string;
}

function OtherPages({ witnesses, search }: OtherPagesProps) {
  if (witnesses.length === 0) return null;
  return (
    <span className="block">
      {DOCUMENT_WORDS.elsewhere}
      {witnesses.slice(0, MOST_PAGES).map(({ summary, fact }, i) => (
        <Fragment key={summary.id}>
          {i > 0 && WORDS.app.comma}
          <NoteLink to={{ pathname: `/d/${summary.id}`, hash: fact.anchor ?? "" }}>{summary.headline ?? WORDS.list.untitled}</NoteLink>
        </Fragment>
      ))}
      {witnesses.length > MOST_PAGES && (
        <>
          {WORDS.app.and}
          <NoteLink to={`/${search}`}>{DOCUMENT_WORDS.furtherPages}</NoteLink>
        </>
      )}
    </span>
  );
}

/** The filter that asks for the pages that tell of an event, with those of its participants whom they name. */
function askFor({ kind, day, lastDay }: EventNoteProps["mark"], participants: EventNoteProps["participants"]): string {
  const named = participants.filter(({ isMentioned }) => isMentioned).map(({ id }) => id);
  return writeFilter(withEventDates(toggleEvent(named.reduce(addActor, EMPTY_FILTER), kind), day, lastDay ?? day));
}
