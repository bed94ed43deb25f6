import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { Link, NavigationType, useLocation, useNavigate, useNavigationType, useParams } from "react-router";
import { readQuote, writeQuote, type QuoteAddress } from "../cite/quote-address.ts";
import { resolveQuote, type ResolvedQuote } from "../cite/resolve-quote.ts";
import { bodyBlocks } from "../corpus/body-blocks.ts";
import type { Filter } from "../corpus/filter.ts";
import { EMPTY_FILTER, readFilter, writeFilter } from "../corpus/filter-url.ts";
import { asksForRaw, asksForSource, readAnchor, readPageId } from "../corpus/page-address.ts";
import { otherWitnesses } from "../corpus/merge-events.ts";
import type { ServedDocument } from "../corpus/served-document.ts";
import { showDocument, type ShownDocument } from "../corpus/show-document.ts";
import type { Summary } from "../corpus/summary.ts";
import { titlesOn } from "../corpus/titles-on.ts";
import { copyText } from "../data/clipboard.ts";
import { contentsQuery } from "../data/corpus-query.ts";
import { documentQuery } from "../data/document-query.ts";
import { readPreference, writePreference } from "../data/preferences.ts";
import { faceReady } from "../data/reading-look.ts";
import { readPlace, writePlace } from "../data/reading-places.ts";
import type { Document, EventMark } from "../document/document.ts";
import { sliceSpan } from "../text/span.ts";
import { ArticleBody } from "../ui/article-body.tsx";
import { ARTICLE_GRID } from "../ui/article-grid.ts";
import { ArticleHead } from "../ui/article-head.tsx";
import { BackLink } from "../ui/back-link.tsx";
import { CITE_WORDS, DOCUMENT_WORDS, WORDS } from "../ui/words.ts";
import { ContinueLine } from "../ui/continue-line.tsx";
import { CorpusFailure } from "../ui/corpus-failure.tsx";
import { DocumentNav, type Neighbour } from "../ui/document-nav.tsx";
import { HitGuide } from "../ui/hit-guide.tsx";
import { Late } from "../ui/late.tsx";
import { loaded } from "../ui/loaded.tsx";
import { pageNotes, type Note } from "../ui/margin-notes.ts";
import { NotFound } from "../ui/not-found.tsx";
import { PrintedNotes } from "../ui/printed-notes.tsx";
import { RawPage } from "../ui/raw-page.tsx";
import { QuoteNotice } from "../ui/quote-notice.tsx";
import { hitMarks, notedMarks, quoteMarks, textMarks } from "../ui/text-mark.ts";
import { TextSwitch } from "../ui/text-switch.tsx";
import { useHeldPlace } from "../ui/use-held-place.ts";
import { useMarginStack } from "../ui/use-margin-stack.ts";
import { useReadingPlace } from "../ui/use-reading-place.ts";
import { useNoteTies } from "../ui/use-note-ties.ts";
import { Citing } from "./citing.tsx";
import { Collecting } from "./collecting.tsx";
import { findHits } from "./find-hits.ts";
import { isRenewed } from "./quote-state.ts";
import { Quoting } from "./quoting.tsx";
import { readToday } from "./read-today.ts";
import { useReadQuery, useResults } from "./use-results.ts";
import { useStep } from "./use-step.ts";

/** The view of a document, once it can be drawn: not in one face first and then in another. */
export async function loadDocument() {
  await faceReady();
  return DocumentRoute;
}

/** One document, `/d/<id>`: the article with its margin, or the page as it was saved. */
function DocumentRoute() {
  const address = useAddress();
  const contents = useQuery(contentsQuery());
  const page = useQuery(documentQuery(address.id));
  const around = useSurroundings(address);
  usePrefetch(around);
  if (page.data) return <Page key={address.id} served={page.data} address={address} around={around} />;
  if (page.error && contents.data?.summaries.every(({ id }) => id !== address.id) === true) return <Unknown address={address} />;
  if (page.error && !contents.isPending) {
    return <CorpusFailure error={page.error} title={DOCUMENT_WORDS.failed} onRetry={() => void page.refetch()} />;
  }
  return <Late>{DOCUMENT_WORDS.reading}</Late>;
}

/** What the address of a document says. */
interface Address {
  readonly id: string;
  /** The list that it was opened from; its query is marked in the text. */
  readonly filter: Filter;
  readonly isRaw: boolean;
  /** Whether the article is shown in the letters and spaces of the saved page. */
  readonly isSource: boolean;
  readonly anchor: string | null;
  /** The words that it names; then no paragraph. */
  readonly quote: QuoteAddress | null;
}

/** The address, read forgivingly; what chats and hands made of it is mended in its place. */
function useAddress(): Address {
  const { id: parameter = "" } = useParams();
  const { pathname, search, hash, state } = useStep();
  const navigate = useNavigate();
  const asked = writeFilter(readFilter(search));
  const filter = useMemo(() => readFilter(asked), [asked]); // the same for all that is done with one list: its results are worked out once
  const address = useMemo(
    () => {
      const quote = readQuote(hash);
      return {
        id: readPageId(parameter),
        filter,
        isRaw: asksForRaw(search),
        isSource: asksForSource(search) || readPreference("text") === "source",
        anchor: quote === null ? readAnchor(hash) : null,
        quote,
      };
    },
    [parameter, filter, search, hash],
  );
  const canonical = writeAddress(address);
  const isCanonical = pathname === canonical.pathname && search === canonical.search && (canonical.hash === "" || hash === canonical.hash);
  useEffect(() => {
    if (!isCanonical) void navigate(canonical, { replace: true, state, preventScrollReset: true }); // the state says how the reader came here
  });
  return address;
}

function writeAddress({ id, filter, isRaw, isSource, anchor, quote }: Address) {
  const pairs = [writeFilter(filter).slice(1), isSource ? "text=source" : "", isRaw ? "view=raw" : ""].filter((pair) => pair !== "");
  return {
    pathname: `/d/${encodeURIComponent(id)}`,
    search: pairs.length === 0 ? "" : `?${pairs.join("&")}`,
    hash: quote === null ? (anchor === null ? "" : `#${anchor}`) : writeQuote(quote),
  };
}

const RenewedPage = loaded(async () => (await import("./renewed-page.tsx")).RenewedPage);

/** A page that is not there may have been saved anew: a link to words finds them in the new one. */
function Unknown({ address: { id, quote } }: { readonly address: Address }) {
  const unknown = <NeverKnown meant={id} />;
  if (quote?.key == null) return unknown;
  return (
    <RenewedPage key={id} fallback={<Late>{CITE_WORDS.quote.seeking}</Late>} quote={quote} quoteKey={quote.key}>
      {unknown}
    </RenewedPage>
  );
}

/** Ids of documents mean nothing to a search; a name in the place of an id does. */
function NeverKnown({ meant }: { readonly meant: string }) {
  return (
    <>
      <title>{WORDS.app.title(DOCUMENT_WORDS.unknown)}</title>
      <NotFound title={DOCUMENT_WORDS.unknown} meant={/^[0-9a-f-]*$/.test(meant) ? "" : meant} />
    </>
  );
}

interface PageProps {
  readonly served: ServedDocument;
  readonly address: Address;
  readonly around: Surroundings;
}

function Page({ served, address, around }: PageProps) {
  const { filter, isRaw, isSource, anchor, quote } = address;
  const shown = useMemo(() => showDocument(served), [served]);
  const document = isSource ? served : shown.document;
  const read = useReadQuery(filter);
  const found = useMemo(() => findHits(shown, read), [shown, read]);
  const saved = useMemo(() => found.map(shown.saved), [found, shown]);
  const hits = isSource ? saved : found;
  const quoted = useMemo(() => (quote === null ? null : resolveQuote(served, quote)), [served, quote]);
  const quotedPage = useMemo(() => ({ saved: served, shown, isSource }), [served, shown, isSource]);
  const notes = useNotes(document);
  const quoteShown = useMemo(() => quotedMarks(quoted, isSource ? null : shown), [quoted, isSource, shown]);
  const marks = useMemo(() => [...notedMarks(notes), ...quoteShown, ...textMarks(document, hits)], [notes, quoteShown, document, hits]);
  const margin = useRef<HTMLDivElement>(null);
  useMarginStack(margin);
  useNoteTies(margin);
  const { place, hold } = useHeldPlace<HTMLElement>(isSource);
  const turn = useTurn(address, hold);
  useAnchor(isRaw ? null : goalOf(anchor, quoted));
  const { stop, goneOn, goOn } = useStop(address, document);
  useReadingPlace(place, useCallback((at) => !isRaw && writePlace(address.id, at), [address.id, isRaw]));
  const headline = document.headline === null ? WORDS.list.untitled : sliceSpan(document.source, document.headline);
  const tools = (
    <>
      <Views address={address} />
      {!isRaw && <TextSwitch isSource={isSource} onTurn={turn} repairs={shown.repairs} />}
      <Citing document={shown.document} />
      <Collecting document={shown.document} />
    </>
  );
  return (
    <article ref={place} className="relative pt-6 pb-16">
      <title>{WORDS.app.title(isRaw ? `${DOCUMENT_WORDS.raw}: ${headline}` : headline)}</title>
      <Place around={around} address={address}>{stop !== null && <ContinueLine beginning={beginningOf(document, stop)} onContinue={goOn} />}</Place>
      {quoted !== null && <Notice key={address.id} quoted={quoted} />}
      <HitGuide query={read} count={hits.length} anchor={anchor}>
        <div ref={margin} className="lg:pb-(--margin-end)">
          <ArticleHead document={document} marks={marks} notes={notes} hasLeads={!isRaw} tools={tools} />
          {isRaw ? <RawPage document={served} marks={hitMarks(saved)} onCopy={copyText} /> : <ArticleBody document={document} marks={marks} notes={notes} anchor={anchor ?? lostPlace(quoted) ?? goneOn} />}
        </div>
        <div className={`${ARTICLE_GRID} pt-6 print:hidden`}>
          <DocumentNav previous={around.previous} next={around.next} />
        </div>
      </HitGuide>
      {!isRaw && <PrintedNotes document={document} notes={notes} address={new URL(writeAddress({ ...address, filter: EMPTY_FILTER, anchor: null, quote: null }).pathname, location.origin).href} readToday={readToday} />}
      {!isRaw && <Quoting article={place} page={quotedPage} />}
    </article>
  );
}

/** Where reading stopped the last time, while the reader is asked to go on from there; where the reader went on. */
function useStop({ id, filter, isRaw, anchor, quote }: Address, page: Document) {
  const isFresh = useIsFresh();
  const [known] = useState(() => (isFresh ? placeOn(page, readPlace(id)) : null));
  const [goneOn, setGoneOn] = useState<string | null>(null);
  const goOn = useCallback(() => {
    setGoneOn(known);
    const paragraph = document.querySelector<HTMLElement>(`#${known}`);
    paragraph?.scrollIntoView();
    paragraph?.focus({ preventScroll: true });
  }, [known]);
  const leadsElsewhere = isRaw || anchor !== null || quote !== null || filter.query !== "";
  return { stop: leadsElsewhere || goneOn !== null ? null : known, goneOn, goOn };
}

/** A remembered place, if the page has it: its id is that of its bytes, but what the parser makes of them may change. */
function placeOn(page: Document, anchor: string | null): string | null {
  return bodyBlocks(page).some((block) => block.anchor === anchor) ? anchor : null;
}

/** Whether the page was opened anew. Whoever comes back to it, or loads it again, stands where they stood. */
function useIsFresh(): boolean {
  const type = useNavigationType();
  const { key } = useLocation();
  const [entry] = performance.getEntriesByType("navigation");
  return type !== NavigationType.Pop || (key === "default" && entry instanceof PerformanceNavigationTiming && entry.type === "navigate");
}

/** As many words as tell a paragraph from others. */
const TELLING = 6;

function beginningOf(document: Document, anchor: string): string {
  const block = bodyBlocks(document).find((each) => each.anchor === anchor);
  return block === undefined ? "" : sliceSpan(document.source, block).trim().split(/\s+/, TELLING).join(" ");
}

/** Turns to the other text of the article in its place, and remembers it for the next one. */
function useTurn(address: Address, hold: () => void): () => void {
  const navigate = useNavigate();
  const { state } = useStep();
  return useCallback(() => {
    hold();
    writePreference("text", address.isSource ? "mended" : "source");
    void navigate(writeAddress({ ...address, isSource: !address.isSource }), { replace: true, state, preventScrollReset: true });
  }, [address, hold, navigate, state]);
}

/** The notes of the margin; what the rest of the corpus adds to them comes with the contents. */
function useNotes(document: Document): readonly Note[] {
  const { data: contents } = useQuery(contentsQuery());
  return useMemo(() => {
    const day = document.published?.value.day;
    const titles = contents === undefined || day === undefined ? new Map<string, readonly string[]>() : titlesOn(contents, day);
    const othersTell = (event: EventMark) =>
      otherWitnesses(contents?.summaries ?? [], document.id, { ...event, participants: event.participants.map(({ id }) => id) });
    return pageNotes(document, { titles, othersTell });
  }, [document, contents]);
}

/** The words that the address names, where they are shown. */
function quotedMarks(quoted: ResolvedQuote | null, shown: ShownDocument | null) {
  const spans = quoted?.spans ?? [];
  return quoteMarks(shown === null ? spans : spans.map(shown.show));
}

/** Selects what the address goes to: a paragraph, words, or the paragraph where they were. */
function goalOf(anchor: string | null, quoted: ResolvedQuote | null): string | null {
  if (quoted === null) return anchor === null ? null : `#${anchor}`;
  const place = lostPlace(quoted);
  return quoted.state === "lost" ? place && `#${place}` : "mark[data-quote]";
}

/** The paragraph where words were that are lost. */
function lostPlace(quoted: ResolvedQuote | null): string | null {
  return quoted?.state === "lost" && quoted.place?.startsWith("p") === true ? quoted.place : null;
}

/** Says what became of the words that a link went to, where they do not simply stand there. */
function Notice({ quoted }: { readonly quoted: ResolvedQuote }) {
  const [closed, close] = useState<ResolvedQuote | null>(null);
  const { state } = useStep();
  const notice = quoted.state !== "lost" && isRenewed(state) ? "renewed" : quoted.state;
  if (notice === "same" || closed === quoted) return null;
  return <QuoteNotice state={notice} hasPlace={quoted.place !== null} onClose={() => close(quoted)} />;
}

/** Goes to what the address names, whenever it names something anew, and lets the keyboard go on from there. */
function useAnchor(goal: string | null): void {
  const { key, search } = useLocation();
  const before = useRef(search);
  useEffect(() => {
    const isTurned = before.current !== search;
    before.current = search;
    if (isTurned) return; // the reader has gone on from there
    const element = goal === null ? null : document.querySelector<HTMLElement>(goal);
    element?.scrollIntoView();
    element?.closest<HTMLElement>("[tabindex]")?.focus({ preventScroll: true });
  }, [goal, key, search]);
}

/** Where a document stands in the list that it was opened from. */
interface Surroundings {
  /** Counts from 1; `null` while the list is not known. */
  readonly place: number | null;
  readonly count: number;
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
}

/** Its place in the filtered list, or in the whole one where the filter would not show it. */
function useSurroundings({ id, filter, isRaw, isSource }: Address): Surroundings {
  const results = useResults(filter);
  const contents = useQuery(contentsQuery());
  if (results.state === "waiting") return { place: null, count: 0, previous: null, next: null };
  const found = results.state === "found" ? results.summaries : [];
  const list = found.some((summary) => summary.id === id) ? found : (contents.data?.summaries ?? []);
  const index = list.findIndex((summary) => summary.id === id);
  const neighbour = (summary: Summary | undefined): Neighbour | null =>
    index === -1 || summary === undefined ? null : { summary, to: writeAddress({ id: summary.id, filter, isRaw, isSource, anchor: null, quote: null }) };
  return { place: index === -1 ? null : index + 1, count: list.length, previous: neighbour(list[index - 1]), next: neighbour(list[index + 1]) };
}

/** How long a page is read, in milliseconds, before those beside it are fetched. */
const SETTLED = 500;

/** Fetches the pages beside this one while it is read: a step to one of them then waits for nothing. One that fails is asked for again by that step. */
function usePrefetch({ previous, next }: Surroundings): void {
  const queries = useQueryClient();
  const [before, behind] = [previous?.summary.id, next?.summary.id];
  useEffect(() => {
    const timer = setTimeout(() => {
      for (const id of [behind, before]) if (id !== undefined) void queries.prefetchQuery({ ...documentQuery(id), retry: false });
    }, SETTLED);
    return () => clearTimeout(timer);
  }, [queries, before, behind]);
}

/** The way back to the list, with its filter, and the place in it. */
function Place({ around: { place, count }, address, children }: { readonly around: Surroundings; readonly address: Address; readonly children: ReactNode }) {
  return (
    <div className={`${ARTICLE_GRID} pb-6 text-label text-soft print:hidden`}>
      <p className="flex min-h-6 flex-wrap justify-between gap-x-6">
        <BackLink to={{ pathname: "/", search: writeFilter(address.filter) }}>{DOCUMENT_WORDS.back}</BackLink>{" "}
        {place !== null && <span>{DOCUMENT_WORDS.place(place, count)}</span>}
      </p>
      {children}
    </div>
  );
}

/** The two ways to look at the page. */
function Views({ address }: { readonly address: Address }) {
  const view = (isRaw: boolean, label: string) => (
    <Link
      to={writeAddress({ ...address, isRaw, anchor: null, quote: null })}
      aria-current={isRaw === address.isRaw ? "page" : undefined}
      preventScrollReset
      className="press border-b border-rule py-1 text-soft hover:text-ink aria-[current]:border-ink aria-[current]:text-ink"
    >
      {label}
    </Link>
  );
  return (
    <nav aria-label={DOCUMENT_WORDS.views} className="flex gap-4 text-label">
      {view(false, DOCUMENT_WORDS.article)} {view(true, DOCUMENT_WORDS.raw)}
    </nav>
  );
}
