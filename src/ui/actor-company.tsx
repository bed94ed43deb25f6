import { useDeferredValue, useState, type ReactNode } from "react";
import { Link } from "react-router";
import { formatNumber } from "../calendar/format.ts";
import type { Companion } from "../corpus/company.ts";
import type { CorpusEvent } from "../corpus/merge-events.ts";
import { actorName, type NameBook } from "./name-book.ts";
import { TEXT_LINK } from "./text-link.ts";
import { ToldEvents } from "./told-events.tsx";
import { ACTOR_WORDS, WORDS } from "./words.ts";

/** So many names are shown at first. */
const FIRST = 24;

interface ActorCompanyProps {
  readonly actor: string;
  readonly companions: readonly Companion[];
  readonly book: NameBook;
  readonly sentenceOf: (event: CorpusEvent) => ReactNode;
}

/** With whom somebody took part in events: each name with how many, the way to their sentences and to both on one axis. Nothing without any. */
export function ActorCompany({ actor, companions, book, sentenceOf }: ActorCompanyProps) {
  const [opened, open] = useState<string | null>(null);
  const [isWhole, setWhole] = useState(false);
  const drawn = useDeferredValue(opened); // the name shows at once that it was pressed, its sentences come between frames
  const shown = companions.find(({ id }) => id === drawn);
  if (companions.length === 0) return null;
  return (
    <section aria-labelledby="company" className="pt-8">
      <h2 id="company" className="border-b-2 border-ink text-label font-semibold">
        {ACTOR_WORDS.company}
      </h2>
      <ul className="flex flex-wrap gap-x-5 py-2 text-label">
        {companions.slice(0, isWhole ? companions.length : FIRST).map(({ id, events }) => (
          <li key={id}>
            <button
              type="button"
              aria-expanded={opened === id}
              aria-label={ACTOR_WORDS.companion(actorName(book, id), events.length)}
              onClick={() => open(opened === id ? null : id)}
              className="min-h-8 text-start text-lapis hover:underline aria-expanded:font-bold aria-expanded:text-ink pointer-coarse:min-h-11"
            >
              {actorName(book, id)} <span className="text-note text-faint">{formatNumber(events.length)}</span>
            </button>
          </li>
        ))}
        {!isWhole && companions.length > FIRST && (
          <li>
            <button type="button" onClick={() => setWhole(true)} className="min-h-8 text-lapis hover:underline">
              {WORDS.filters.more(companions.length - FIRST)}
            </button>
          </li>
        )}
      </ul>
      {shown !== undefined && (
        <div className="border-s-2 border-shangarf ps-4">
          <p className="flex flex-wrap gap-x-6 text-label">
            <Link to={`/who/${shown.id}`} className={TEXT_LINK}>
              {actorName(book, shown.id)}
            </Link>{" "}
            <Link to={`/who/${actor}?with=${encodeURIComponent(shown.id)}`} className={TEXT_LINK}>
              {ACTOR_WORDS.sideBySide}
            </Link>
          </p>
          <ToldEvents events={shown.events} book={book} sentenceOf={sentenceOf} />
        </div>
      )}
    </section>
  );
}
