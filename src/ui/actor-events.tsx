import { memo, startTransition, useState } from "react";
import type { CorpusEvent } from "../corpus/merge-events.ts";
import { ActorLinks } from "./actor-links.tsx";
import { EventDay } from "./event-day.tsx";
import { formatPlace } from "./format-place.ts";
import type { NameBook } from "./name-book.ts";
import { TEXT_LINK } from "./text-link.ts";
import { WitnessLinks } from "./witness-links.tsx";
import { ACTOR_WORDS, WORDS } from "./words.ts";

/** So many events are shown at a time. */
const STEP = 12;

interface ActorEventsProps {
  readonly actor: string;
  /** Those that the actor took part in, in the order to be shown in. */
  readonly events: readonly CorpusEvent[];
  readonly book: NameBook;
}

/** What somebody took part in: when, of what kind, with whom, where, and the sentences that say so. Nothing without events. */
export function ActorEvents({ actor, events, book }: ActorEventsProps) {
  const [shown, setShown] = useState(STEP);
  if (events.length === 0) return null;
  return (
    <section aria-labelledby="events" className="pt-8">
      <h2 id="events" className="flex items-baseline justify-between border-b-2 border-ink text-label font-semibold">
        {ACTOR_WORDS.events} <span className="font-normal text-soft">{ACTOR_WORDS.eventCount(events.length)}</span>
      </h2>
      <ol>
        {events.slice(0, shown).map((event) => (
          <Entry key={event.id} actor={actor} event={event} book={book} />
        ))}
      </ol>
      {shown < events.length && (
        <button type="button" onClick={() => startTransition(() => setShown(shown + STEP))} className={`mt-4 text-label ${TEXT_LINK}`}>
          {ACTOR_WORDS.moreEvents}
        </button>
      )}
    </section>
  );
}

interface EntryProps extends Omit<ActorEventsProps, "events"> {
  readonly event: CorpusEvent;
}

/** Drawn once, however many more are asked for: each has links of the router. */
const Entry = memo(function Entry({ event, ...props }: EntryProps) {
  return (
    <li className="border-b border-rule py-3 text-label md:grid md:grid-cols-[11rem_minmax(0,1fr)] md:gap-x-4">
      <EventDay event={event} />
      <Told event={event} {...props} />
    </li>
  );
});

function Told({ actor, event, book }: EntryProps) {
  const status = WORDS.events.statuses[event.status];
  const place = formatPlace(event, book);
  const others = event.participants.filter((id) => id !== actor);
  return (
    <div>
      <p>
        <b>{WORDS.events.kinds[event.kind]}</b>
        {others.length > 0 && ACTOR_WORDS.with(event.kind)}
        <ActorLinks ids={others} book={book} />
        {place !== "" && WORDS.app.comma + place}
      </p>
      {status !== "" && <p className="text-soft">{status}</p>}
      <p className="text-note text-soft">
        <WitnessLinks witnesses={event.witnesses} />
      </p>
    </div>
  );
}
