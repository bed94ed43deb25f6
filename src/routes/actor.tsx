import { useQuery } from "@tanstack/react-query";
import { memo, useDeferredValue, useEffect, useMemo, useState } from "react";
import { Link, useLocation, useNavigate, useParams } from "react-router";
import { formatDay } from "../calendar/format.ts";
import { addActor } from "../corpus/filter-edit.ts";
import { EMPTY_FILTER, writeFilter } from "../corpus/filter-url.ts";
import type { CorpusEvent } from "../corpus/merge-events.ts";
import { companionsOf } from "../corpus/company.ts";
import { hasContacts, readStates } from "../corpus/ledger.ts";
import { readBeside, readPageId, writeBeside } from "../corpus/page-address.ts";
import { showDocument } from "../corpus/show-document.ts";
import type { ActorEntry, Contents, Summary } from "../corpus/summary.ts";
import { timelineDays } from "../corpus/timeline-days.ts";
import { contentsQuery } from "../data/corpus-query.ts";
import { documentQuery } from "../data/document-query.ts";
import { eventsQuery } from "../data/events-query.ts";
import { ActorCompany } from "../ui/actor-company.tsx";
import { ActorEvents } from "../ui/actor-events.tsx";
import { ActorFacts } from "../ui/actor-facts.tsx";
import { ActorTimeline, type ActorDays } from "../ui/actor-timeline.tsx";
import { NUMBERLESS_GRID } from "../ui/article-grid.ts";
import { CorpusFailure } from "../ui/corpus-failure.tsx";
import { Late } from "../ui/late.tsx";
import { readNames } from "../ui/name-book.ts";
import { LostText } from "../ui/lost-text.tsx";
import { NamingList } from "../ui/naming-list.tsx";
import { NotFound } from "../ui/not-found.tsx";
import { TEXT_LINK } from "../ui/text-link.ts";
import { ACTOR_WORDS, WORDS } from "../ui/words.ts";
import { ActorBeside, SharedEvents } from "./actor-beside.tsx";
import { sentenceOf } from "./event-sentence.tsx";

/** One actor, `/who/<id>`: who that is, what it took part in and with whom, and every sentence of the documents that names it; `?with=<id>` sets another beside it. */
export function ActorRoute() {
  const asked = useAskedActors();
  const contents = useQuery(contentsQuery());
  const events = useDeferredValue(useQuery(eventsQuery(contents.data)).data); // a page of thousands is drawn between frames
  if (contents.error) return <CorpusFailure error={contents.error} onRetry={() => void contents.refetch()} />;
  if (contents.data === undefined) return <Late />;
  const actor = contents.data.actors.find((entry) => entry.id === asked.id);
  if (actor === undefined) return <Unknown meant={asked.id} />;
  if (events === undefined) return <Late />;
  return <Page key={asked.id} actor={actor} beside={asked.beside} contents={contents.data} merged={events} />;
}

/** The ids in the address, without what a chat left behind the link; the address is mended in its place. */
function useAskedActors(): { readonly id: string; readonly beside: string } {
  const { id: parameter = "" } = useParams();
  const { pathname, search, hash } = useLocation();
  const navigate = useNavigate();
  const id = readPageId(parameter);
  const beside = readBeside(search);
  const [path, query] = [`/who/${encodeURIComponent(id)}`, writeBeside(beside)];
  useEffect(() => {
    if (pathname !== path || search !== query) void navigate({ pathname: path, search: query, hash }, { replace: true, preventScrollReset: true });
  }, [pathname, path, search, query, hash, navigate]);
  return { id, beside };
}

function Unknown({ meant }: { readonly meant: string }) {
  return (
    <>
      <title>{WORDS.app.title(ACTOR_WORDS.unknown)}</title>
      <NotFound title={ACTOR_WORDS.unknown} meant={meant.replaceAll("-", " ")} />
    </>
  );
}

interface PageProps {
  readonly actor: ActorEntry;
  /** The id of the actor beside it, as the address has it; empty for none. */
  readonly beside: string;
  readonly contents: Contents;
  /** All events, in the order of time. */
  readonly merged: readonly CorpusEvent[];
}

function Page({ actor, beside, contents, merged }: PageProps) {
  const events = useMemo(() => eventsOf(merged, actor.id), [merged, actor]);
  const summaries = useMemo(() => summariesOf(contents, actor.id), [contents, actor]);
  const book = useMemo(() => readNames(contents), [contents]);
  const named = useMemo(() => new Set(contents.offices.map(({ id }) => id)), [contents]);
  const companions = useMemo(() => companionsOf(events, actor.id), [events, actor]);
  const other = contents.actors.find(({ id }) => id === beside && id !== actor.id);
  // A journey's goal takes part in it, and is nobody.
  const company = companions.filter(({ id }) => book.actors.get(id)?.kind !== "place");
  const shared = companions.find(({ id }) => id === other?.id)?.events ?? [];
  const own = useMemo(() => daysOf(actor, summaries, events), [actor, summaries, events]);
  const others = useMemo(() => (other === undefined ? [] : [daysOf(other, summariesOf(contents, other.id), eventsOf(merged, other.id))]), [other, contents, merged]);
  const drawn = useMemo(() => [own, ...others], [own, others]);
  const hasLedger = useMemo(() => actor.kind === "state" && hasContacts(merged, actor.id, readStates(contents)), [actor, merged, contents]);
  return (
    <div className={`${NUMBERLESS_GRID} pt-8 pb-16`}>
      <title>{WORDS.app.title(other === undefined ? actor.name : `${actor.name}${WORDS.app.and}${other.name}`)}</title>
      <Head actor={actor} summaries={summaries} hasLedger={hasLedger} />
      <aside aria-label={ACTOR_WORDS.facts} className="pt-6 lg:col-start-2 lg:row-span-6 lg:row-start-1 lg:pt-2">
        <ActorFacts actor={actor} named={named} officesKnownUntil={contents.officesKnownUntil} />
      </aside>
      <div>
        <ActorBeside actor={actor} beside={beside} other={other} companions={company} contents={contents} merged={merged} book={book} />
        <ActorTimeline key={beside} actors={drawn} officesKnownUntil={contents.officesKnownUntil} book={book} sentenceOf={sentenceOf} />
        {other !== undefined && <SharedEvents key={other.id} actor={actor} other={other} events={shared} book={book} />}
        {other === undefined && <ActorCompany actor={actor.id} companions={company} book={book} sentenceOf={sentenceOf} />}
      </div>
      {other === undefined && <ActorEvents actor={actor.id} events={newestFirst(events)} book={book} />}
      {other === undefined && summaries.length > 0 && <Documents actor={actor.id} summaries={summaries} />}
    </div>
  );
}

/** The documents that name an actor, newest first. */
function summariesOf({ summaries }: Contents, actor: string): readonly Summary[] {
  return summaries.filter((summary) => summary.actors.some(({ id }) => id === actor));
}

function eventsOf(merged: readonly CorpusEvent[], actor: string): readonly CorpusEvent[] {
  return merged.filter(({ participants }) => participants.includes(actor));
}

function daysOf(actor: ActorEntry, summaries: readonly Summary[], events: readonly CorpusEvent[]): ActorDays {
  return { actor, days: timelineDays(summaries, events).days };
}

/** What has no day stands behind. */
function newestFirst(events: readonly CorpusEvent[]): readonly CorpusEvent[] {
  return [...events.filter(({ day }) => day !== null).toReversed(), ...events.filter(({ day }) => day === null).toReversed()];
}

interface HeadProps {
  readonly actor: ActorEntry;
  /** The documents that name it, newest first. */
  readonly summaries: readonly Summary[];
  /** Whether its contacts are in a ledger: those of the people who hold its offices, of whom its own page does not tell. */
  readonly hasLedger: boolean;
}

function Head({ actor, summaries, hasLedger }: HeadProps) {
  return (
    <header>
      <p className="text-label text-soft">{ACTOR_WORDS.kinds[actor.kind]}</p>
      <h1 className="text-masthead font-extrabold md:text-title">{actor.name}</h1>
      {actor.english !== "" && (
        <p lang="en" dir="ltr" className="text-end text-body text-soft">
          {actor.english}
        </p>
      )}
      {summaries.length === 0 ? <p className="mt-4 text-label text-soft">{ACTOR_WORDS.unnamed}</p> : <Ways actor={actor} summaries={summaries} hasLedger={hasLedger} />}
    </header>
  );
}

/** How often it is named, and the ways to where. */
function Ways({ actor, summaries, hasLedger }: HeadProps) {
  const search = writeFilter(addActor(EMPTY_FILTER, actor.id));
  const mentions = summaries.reduce((sum, { actors }) => sum + (actors.find(({ id }) => id === actor.id)?.count ?? 0), 0);
  return (
    <p className="mt-4 flex flex-wrap gap-x-6 gap-y-1 text-label">
      <span className="text-soft">{ACTOR_WORDS.count(summaries.length, mentions)}</span>{" "}
      <span className="contents print:hidden">
        <Link to={{ pathname: "/", search }} className={TEXT_LINK}>
          {ACTOR_WORDS.inList}
        </Link>{" "}
        <Link to={{ pathname: "/timeline", search }} className={TEXT_LINK}>
          {ACTOR_WORDS.inTimeline}
        </Link>{" "}
        {hasLedger && (
          <Link to={`/ledger/${actor.id}`} className={TEXT_LINK}>
            {ACTOR_WORDS.ledger(actor.name)}
          </Link>
        )}
      </span>
    </p>
  );
}

/** So many documents are read at a time. */
const STEP = 20;

function Documents({ actor, summaries }: { readonly actor: string; readonly summaries: readonly Summary[] }) {
  const [shown, setShown] = useState(STEP);
  const drawn = useDeferredValue(shown); // a press is taken at once; the documents come between frames
  return (
    <section aria-labelledby="sentences" className="pt-8">
      <h2 id="sentences" className="border-b-2 border-ink text-label font-semibold">
        {ACTOR_WORDS.sentences}
      </h2>
      {summaries.slice(0, drawn).map((summary) => (
        <Naming key={summary.id} actor={actor} summary={summary} />
      ))}
      {shown < summaries.length && (
        <button type="button" onClick={() => setShown(shown + STEP)} className={`mt-4 text-label ${TEXT_LINK}`}>
          {ACTOR_WORDS.more}
        </button>
      )}
    </section>
  );
}

/** A document, and what it says of the actor; drawn once, however many come behind it. */
const Naming = memo(function Naming({ actor, summary }: { readonly actor: string; readonly summary: Summary }) {
  const page = useQuery({ ...documentQuery(summary.id), select: showDocument });
  return (
    <article data-awaited={page.isPending || undefined} className="border-b border-rule py-5">
      <p className="text-label text-soft">
        <span className="text-shangarf">{summary.published ? formatDay(summary.published.day) : WORDS.list.undated}</span>
        {WORDS.app.comma}
        {summary.outlet?.name ?? WORDS.list.unknownOutlet}
      </p>
      <h3 className="text-body leading-headline font-bold">
        <Link to={`/d/${summary.id}`} className="hover:text-lapis">
          {summary.headline ?? WORDS.list.untitled}
        </Link>
      </h3>
      {page.data && <NamingList document={page.data.document} actor={actor} />}
      {page.error && (
        <p className="mt-2">
          <LostText onRetry={() => void page.refetch()} />
        </p>
      )}
    </article>
  );
});
