import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { Link, useLocation, useNavigate, useParams } from "react-router";
import { formatDay } from "../calendar/format.ts";
import { addActor } from "../corpus/filter-edit.ts";
import { EMPTY_FILTER, writeFilter } from "../corpus/filter-url.ts";
import { mergeEvents, type CorpusEvent } from "../corpus/merge-events.ts";
import { readPageId } from "../corpus/page-address.ts";
import { showDocument } from "../corpus/show-document.ts";
import type { ActorEntry, Contents, Summary } from "../corpus/summary.ts";
import { contentsQuery, documentQuery } from "../data/corpus-query.ts";
import { ActorEvents } from "../ui/actor-events.tsx";
import { ActorFacts } from "../ui/actor-facts.tsx";
import { ARTICLE_GRID } from "../ui/article-grid.ts";
import { CorpusFailure } from "../ui/corpus-failure.tsx";
import { Late } from "../ui/late.tsx";
import { readNames } from "../ui/name-book.ts";
import { NamingList } from "../ui/naming-list.tsx";
import { NotFound } from "../ui/not-found.tsx";
import { TEXT_LINK } from "../ui/text-link.ts";
import { WORDS } from "../ui/words.ts";

/** One actor, `/who/<id>`: who that is, and every sentence of the documents that names it. */
export function ActorRoute() {
  const id = useActorId();
  const contents = useQuery(contentsQuery());
  if (contents.error) return <CorpusFailure error={contents.error} onRetry={() => void contents.refetch()} />;
  if (contents.data === undefined) return <Late />;
  const actor = contents.data.actors.find((entry) => entry.id === id);
  if (actor === undefined) return <Unknown meant={id} />;
  return <Page key={id} actor={actor} contents={contents.data} />;
}

/** The id in the address, without what a chat left behind the link; the address is mended in its place. */
function useActorId(): string {
  const { id: parameter = "" } = useParams();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const id = readPageId(parameter);
  const canonical = `/who/${encodeURIComponent(id)}`;
  useEffect(() => {
    if (pathname !== canonical) void navigate(canonical, { replace: true });
  }, [pathname, canonical, navigate]);
  return id;
}

function Unknown({ meant }: { readonly meant: string }) {
  return (
    <>
      <title>{WORDS.app.title(WORDS.actor.unknown)}</title>
      <NotFound title={WORDS.actor.unknown} meant={meant.replaceAll("-", " ")} />
    </>
  );
}

function Page({ actor, contents }: { readonly actor: ActorEntry; readonly contents: Contents }) {
  const summaries = useMemo(() => contents.summaries.filter((summary) => summary.actors.some(({ id }) => id === actor.id)), [contents, actor]);
  const events = useMemo(() => eventsOf(contents, actor.id), [contents, actor]);
  const book = useMemo(() => readNames(contents), [contents]);
  const named = useMemo(() => new Set(contents.offices.map(({ id }) => id)), [contents]);
  return (
    <div className={`${ARTICLE_GRID} pt-8 pb-16`}>
      <title>{WORDS.app.title(actor.name)}</title>
      <Head actor={actor} summaries={summaries} />
      <aside aria-label={WORDS.actor.facts} className="pt-6 lg:col-start-2 lg:row-span-3 lg:row-start-1 lg:pt-2">
        <ActorFacts actor={actor} named={named} />
      </aside>
      <ActorEvents actor={actor.id} events={events} book={book} />
      {summaries.length > 0 && <Documents actor={actor.id} summaries={summaries} />}
    </div>
  );
}

/** What the actor took part in, newest first; what has no day stands behind. */
function eventsOf({ summaries }: Contents, actor: string): readonly CorpusEvent[] {
  const events = mergeEvents(summaries).filter(({ participants }) => participants.includes(actor));
  return [...events.filter(({ day }) => day !== null).toReversed(), ...events.filter(({ day }) => day === null).toReversed()];
}

interface HeadProps {
  readonly actor: ActorEntry;
  /** The documents that name it, newest first. */
  readonly summaries: readonly Summary[];
}

function Head({ actor, summaries }: HeadProps) {
  return (
    <header>
      <p className="text-label text-soft">{WORDS.actor.kinds[actor.kind]}</p>
      <h1 className="text-masthead font-extrabold md:text-title">{actor.name}</h1>
      {actor.english !== "" && (
        <p lang="en" dir="ltr" className="text-end text-body text-soft">
          {actor.english}
        </p>
      )}
      {summaries.length === 0 ? <p className="mt-4 text-label text-soft">{WORDS.actor.unnamed}</p> : <Ways actor={actor} summaries={summaries} />}
    </header>
  );
}

/** How often it is named, and the ways to where. */
function Ways({ actor, summaries }: HeadProps) {
  const search = writeFilter(addActor(EMPTY_FILTER, actor.id));
  const mentions = summaries.reduce((sum, { actors }) => sum + (actors.find(({ id }) => id === actor.id)?.count ?? 0), 0);
  return (
    <p className="mt-4 flex flex-wrap gap-x-6 gap-y-1 text-label">
      <span className="text-soft">{WORDS.actor.count(summaries.length, mentions)}</span>{" "}
      <Link to={{ pathname: "/", search }} className={TEXT_LINK}>
        {WORDS.actor.inList}
      </Link>{" "}
      <Link to={{ pathname: "/timeline", search }} className={TEXT_LINK}>
        {WORDS.actor.inTimeline}
      </Link>
    </p>
  );
}

/** So many documents are read at a time. */
const STEP = 20;

function Documents({ actor, summaries }: { readonly actor: string; readonly summaries: readonly Summary[] }) {
  const [shown, setShown] = useState(STEP);
  return (
    <section aria-labelledby="sentences" className="pt-8">
      <h2 id="sentences" className="border-b-2 border-ink text-label font-semibold">
        {WORDS.actor.sentences}
      </h2>
      {summaries.slice(0, shown).map((summary) => (
        <Naming key={summary.id} actor={actor} summary={summary} />
      ))}
      {shown < summaries.length && (
        <button type="button" onClick={() => setShown(shown + STEP)} className={`mt-4 text-label ${TEXT_LINK}`}>
          {WORDS.actor.more}
        </button>
      )}
    </section>
  );
}

/** A document, and what it says of the actor. */
function Naming({ actor, summary }: { readonly actor: string; readonly summary: Summary }) {
  const page = useQuery({ ...documentQuery(summary.id), select: showDocument });
  return (
    <article className="border-b border-rule py-5">
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
        <p className="mt-2 text-label text-soft">
          {WORDS.actor.lostDocument}{" "}
          <button type="button" onClick={() => void page.refetch()} className={TEXT_LINK}>
            {WORDS.errors.retry}
          </button>
        </p>
      )}
    </article>
  );
}
