import { memo } from "react";
import type { CorpusEvent } from "../corpus/merge-events.ts";
import { formatDays } from "./format-days.ts";
import { formatPlace } from "./format-place.ts";
import { actorName, type NameBook } from "./name-book.ts";
import { TIME_WORDS, WORDS } from "./words.ts";
import { eventAddress } from "./timeline-lane.ts";
import { OUT_OF_SIGHT } from "./out-of-sight.ts";
import { TimelineMore } from "./timeline-more.tsx";
import { usePortions } from "./use-portions.ts";
import { WitnessLinks } from "./witness-links.tsx";

interface TimelineEventsProps {
  /** In the order of time. */
  readonly dated: readonly CorpusEvent[];
  /** In the order of publication; these stand in no drawing. */
  readonly undated: readonly CorpusEvent[];
  readonly book: NameBook;
  readonly addressOf: (id: string) => string;
  /** The filter that documents are opened with, `?…`, or nothing. */
  readonly search: string;
}

/** The events of the drawing as a table, and under it those of which no page tells the day. Nothing without events. Its links are plain ones, as those of `TimelineTable`. */
export const TimelineEvents = memo(function TimelineEvents({ dated, undated, ...shared }: TimelineEventsProps) {
  return (
    <>
      {dated.length > 0 && <EventTable events={dated} {...shared} />}
      {undated.length > 0 && <UndatedEvents events={undated} {...shared} />}
    </>
  );
});

interface EventsProps extends Omit<TimelineEventsProps, "dated" | "undated"> {
  readonly events: readonly CorpusEvent[];
}

const CELL = "py-2 max-lg:block max-lg:w-auto max-lg:py-0";

function EventTable({ events, ...shared }: EventsProps) {
  const [shown, showMore] = usePortions();
  const { eventDay, event, participants, witnesses } = TIME_WORDS.timeline;
  return (
    <div className={OUT_OF_SIGHT}>
      <table className="w-full border-collapse text-start text-label max-lg:block">
        <caption className="pt-4 pb-2 text-start text-note text-soft max-lg:block">{TIME_WORDS.timeline.eventCaption}</caption>
        <thead className="max-lg:sr-only">
          <tr className="border-b border-ink">
            {[eventDay, event, participants, witnesses].map((name) => (
              <th key={name} scope="col" className="py-2 pe-4 text-start font-bold">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="max-lg:block">
          {events.slice(0, shown).map((each) => (
            <EventRow key={each.id} event={each} {...shared} />
          ))}
        </tbody>
      </table>
      <TimelineMore left={events.length - shown} label={TIME_WORDS.timeline.moreEvents} onPress={showMore} />
    </div>
  );
}

interface EventProps extends Omit<EventsProps, "events"> {
  readonly event: CorpusEvent;
}

const EventRow = memo(function EventRow({ event, book, addressOf, search }: EventProps) {
  return (
    <tr className="border-b border-rule align-baseline max-lg:block max-lg:py-3">
      <th scope="row" className={`${CELL} w-44 pe-4 text-start font-normal text-soft`}>
        {event.day !== null && <time dateTime={event.day}>{formatDays(event)}</time>}
      </th>
      <td className={`${CELL} w-56 pe-4`}>
        <EventName event={event} book={book} addressOf={addressOf} />
      </td>
      <td className={`${CELL} pe-4 text-soft`}>{namesOf(event, book)}</td>
      <td className={`${CELL} text-note`}>
        <WitnessLinks witnesses={event.witnesses} search={search} isPlain />
      </td>
    </tr>
  );
});

function UndatedEvents({ events, ...shared }: EventsProps) {
  const [shown, showMore] = usePortions();
  return (
    <section aria-labelledby="undated-events" className={`pt-6 text-label ${OUT_OF_SIGHT}`}>
      <h3 id="undated-events" className="text-note text-soft">
        {TIME_WORDS.timeline.undatedEvents(events.length)}
      </h3>
      <ul>
        {events.slice(0, shown).map((event) => (
          <UndatedEvent key={event.id} event={event} {...shared} />
        ))}
      </ul>
      <TimelineMore left={events.length - shown} label={TIME_WORDS.timeline.moreEvents} onPress={showMore} />
    </section>
  );
}

const UndatedEvent = memo(function UndatedEvent({ event, book, addressOf, search }: EventProps) {
  return (
    <li className="border-b border-rule py-2">
      <EventName event={event} book={book} addressOf={addressOf} />
      {WORDS.events.of}
      <span className="text-soft">{namesOf(event, book)}</span>{" "}
      <span className="block text-note">
        <WitnessLinks witnesses={event.witnesses} search={search} isPlain />
      </span>
    </li>
  );
});

/** The kind of an event, with the place and what became of it. */
function EventName({ event, book, addressOf }: Omit<EventProps, "search">) {
  const facts = [formatPlace(event, book), WORDS.events.short[event.status]];
  return (
    <>
      <a href={eventAddress(event, addressOf)} className="font-semibold text-ink hover:text-lapis">
        {WORDS.events.kinds[event.kind]}
      </a>
      {facts.filter((fact) => fact !== "").map((fact) => WORDS.app.comma + fact)}
    </>
  );
}

function namesOf({ participants }: CorpusEvent, book: NameBook): string {
  return participants.map((id) => actorName(book, id)).join(WORDS.events.and);
}
