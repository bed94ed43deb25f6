import { useMemo } from "react";
import { Link, useNavigate } from "react-router";
import type { Companion } from "../corpus/company.ts";
import type { CorpusEvent } from "../corpus/merge-events.ts";
import { writeBeside } from "../corpus/page-address.ts";
import type { ActorEntry, Contents } from "../corpus/summary.ts";
import { actorName, type NameBook } from "../ui/name-book.ts";
import { TEXT_LINK } from "../ui/text-link.ts";
import { ToldEvents } from "../ui/told-events.tsx";
import { useAsked } from "../ui/use-asked.ts";
import { ACTOR_WORDS } from "../ui/words.ts";
import { sentenceOf } from "./event-sentence.tsx";

interface ActorBesideProps {
  readonly actor: ActorEntry;
  /** The id that the address asks for; empty for none. */
  readonly beside: string;
  /** Who that is, where it is somebody else whom the corpus knows. */
  readonly other: ActorEntry | undefined;
  readonly companions: readonly Companion[];
  readonly contents: Contents;
  readonly merged: readonly CorpusEvent[];
  readonly book: NameBook;
}

/** The choice of another actor to be set beside this one. It stands above what it changes: whoever goes through many finds it in its place. */
export function ActorBeside({ actor, beside, other, companions, contents, merged, book }: ActorBesideProps) {
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-6 gap-y-1 pt-6 text-label print:hidden">
        <Choice actor={actor} other={other} companions={companions} contents={contents} merged={merged} book={book} />{" "}
        {other !== undefined && (
          <Link to={`/who/${other.id}`} className={TEXT_LINK}>
            {other.name}
          </Link>
        )}{" "}
        {other !== undefined && (
          <Link to={`/who/${actor.id}`} className={TEXT_LINK}>
            {ACTOR_WORDS.onlyOne(actor.name)}
          </Link>
        )}
      </p>
      {beside !== "" && other === undefined && (
        <p role="alert" className="mt-2 border-s-2 border-shangarf ps-4 text-label">
          {beside === actor.id ? ACTOR_WORDS.besideItself : ACTOR_WORDS.besideUnknown(beside.replaceAll("-", " "))}
        </p>
      )}
    </>
  );
}

interface SharedEventsProps extends Pick<ActorBesideProps, "actor" | "book"> {
  readonly other: ActorEntry;
  readonly events: readonly CorpusEvent[];
}

/** What both took part in. */
export function SharedEvents({ actor, other, events, book }: SharedEventsProps) {
  return (
    <section aria-labelledby="shared" className="pt-8">
      <h2 id="shared" className="flex items-baseline justify-between border-b-2 border-ink text-label font-semibold">
        {ACTOR_WORDS.shared} <span className="font-normal text-soft">{ACTOR_WORDS.eventCount(events.length)}</span>
      </h2>
      {events.length === 0 && <p className="py-3 text-label text-soft">{ACTOR_WORDS.nothingShared(actor.name, other.name)}</p>}
      <ToldEvents events={events} book={book} sentenceOf={sentenceOf} />
    </section>
  );
}

/** Those who took part in something with the actor come first, then all others who took part in anything. */
function Choice({ actor, other, companions, contents, merged, book }: Omit<ActorBesideProps, "beside">) {
  const navigate = useNavigate();
  const [asked, ask] = useAsked(other?.id ?? "", async (id) => navigate({ pathname: `/who/${actor.id}`, search: writeBeside(id) }, { preventScrollReset: true }));
  const strangers = useMemo(() => strangersOf(actor, companions, contents, merged), [actor, companions, contents, merged]);
  if (companions.length + strangers.length === 0) return null;
  return (
    <label className="flex items-center gap-2 text-soft">
      {ACTOR_WORDS.beside}
      <select
        // As wide as it is told to be: a browser that asks all names how wide they are asks again with each step.
        value={asked}
        onChange={(event) => ask(event.target.value)}
        className="min-h-8 w-56 min-w-0 border-b border-edge bg-paper py-1 text-ink pointer-coarse:min-h-11"
      >
        <option value="">{ACTOR_WORDS.besideNobody}</option>
        <optgroup label={ACTOR_WORDS.company}>
          {companions.map(({ id, events }) => (
            <option key={id} value={id}>
              {ACTOR_WORDS.companion(actorName(book, id), events.length)}
            </option>
          ))}
        </optgroup>
        <optgroup label={ACTOR_WORDS.strangers}>
          {strangers.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  );
}

/** In the order of the contents: that of the alphabet. */
function strangersOf(actor: ActorEntry, companions: readonly Companion[], contents: Contents, merged: readonly CorpusEvent[]): readonly ActorEntry[] {
  const known = new Set([actor.id, ...companions.map(({ id }) => id)]);
  const active = activeIn(merged);
  return contents.actors.filter(({ id }) => active.has(id) && !known.has(id));
}

/** Everybody who took part in anything; gathered once for all pages. */
function activeIn(merged: readonly CorpusEvent[]): ReadonlySet<string> {
  const known = gathered.get(merged);
  if (known !== undefined) return known;
  const active = new Set<string>();
  for (const { participants } of merged) for (const id of participants) active.add(id);
  gathered.set(merged, active);
  return active;
}

const gathered = new WeakMap<readonly CorpusEvent[], ReadonlySet<string>>();
