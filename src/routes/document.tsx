import { useQuery } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { Link, useLocation, useNavigate } from "react-router";
import { resolveQuote, type ResolvedQuote } from "../cite/resolve-quote.ts";
import { EMPTY_FILTER, writeFilter } from "../corpus/filter-url.ts";
import { otherWitnesses } from "../corpus/merge-events.ts";
import type { ServedDocument } from "../corpus/served-document.ts";
import { showDocument, type ShownDocument } from "../corpus/show-document.ts";
import { titlesOn } from "../corpus/titles-on.ts";
import { copyText } from "../data/clipboard.ts";
import { contentsQuery } from "../data/corpus-query.ts";
import { documentQuery } from "../data/document-query.ts";
import { writePreference } from "../data/preferences.ts";
import { faceReady } from "../data/reading-look.ts";
import { writePlace } from "../data/reading-places.ts";
import type { Document, EventMark } from "../document/document.ts";
import { sliceSpan } from "../text/span.ts";
import { ArticleBody } from "../ui/article-body.tsx";
import { ARTICLE_GRID } from "../ui/article-grid.ts";
import { ArticleHead } from "../ui/article-head.tsx";
import { BackLink } from "../ui/back-link.tsx";
import { ContinueLine } from "../ui/continue-line.tsx";
import { CorpusFailure } from "../ui/corpus-failure.tsx";
import { DocumentNav } from "../ui/document-nav.tsx";
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
import { CITE_WORDS, DOCUMENT_WORDS, WORDS } from "../ui/words.ts";
import { Citing } from "./citing.tsx";
import { Collecting } from "./collecting.tsx";
import { useDocumentAddress, writeDocumentAddress, type DocumentAddress } from "./document-address.ts";
import { findHits } from "./find-hits.ts";
import { isRenewed } from "./quote-state.ts";
import { Quoting } from "./quoting.tsx";
import { readToday } from "./read-today.ts";
import { useReadQuery } from "./use-results.ts";
import { useStep } from "./use-step.ts";
import { beginningOf, useStop } from "./use-stop.ts";
import { usePrefetch, useSurroundings, type Surroundings } from "./use-surroundings.ts";

/** The view of a document, once it can be drawn: not in one face first and then in another. */
export async function loadDocument() {
  await faceReady();
  return DocumentRoute;
}

/** One document, `/d/<id>`: the article with its margin, or the page as it was saved. */
function DocumentRoute() {
  const address = useDocumentAddress();
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

const RenewedPage = loaded(async () => (await import("./renewed-page.tsx")).RenewedPage);

/** A page that is not there may have been saved anew: a link to words finds them in the new one. */
function Unknown({ address: { id, quote } }: { readonly address: DocumentAddress }) {
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
  readonly address: DocumentAddress;
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
  const [notes, isWhole] = useNotes(document);
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
      <div className="mt-2 flex flex-wrap gap-x-4 text-label">
        <Citing document={shown.document} /> <Collecting document={shown.document} />
      </div>
    </>
  );
  return (
    <article ref={place} className="relative pt-6 pb-16">
      <title>{WORDS.app.title(isRaw ? `${DOCUMENT_WORDS.raw}: ${headline}` : headline)}</title>
      <Place around={around} address={address}>{stop !== null && <ContinueLine beginning={beginningOf(document, stop)} onContinue={goOn} />}</Place>
      {quoted !== null && <Notice key={address.id} quoted={quoted} />}
      <HitGuide query={read} count={hits.length} anchor={anchor}>
        <div ref={margin} data-unfinished={!isWhole || undefined} className="lg:pb-(--margin-end)">
          <ArticleHead document={document} marks={marks} notes={notes} hasLeads={!isRaw} tools={tools} />
          {isRaw ? <RawPage document={served} marks={hitMarks(saved)} onCopy={copyText} /> : <ArticleBody document={document} marks={marks} notes={notes} anchor={anchor ?? lostPlace(quoted) ?? goneOn} />}
        </div>
        <div className={`${ARTICLE_GRID} pt-6 print:hidden`}>
          <DocumentNav previous={around.previous} next={around.next} />
        </div>
      </HitGuide>
      {!isRaw && <PrintedNotes document={document} notes={notes} address={new URL(writeDocumentAddress({ ...address, filter: EMPTY_FILTER, anchor: null, quote: null }).pathname, location.origin).href} readToday={readToday} />}
      {!isRaw && <Quoting article={place} page={quotedPage} />}
    </article>
  );
}

/** Turns to the other text of the article in its place, and remembers it for the next one. */
function useTurn(address: DocumentAddress, hold: () => void): () => void {
  const navigate = useNavigate();
  const { state } = useStep();
  return useCallback(() => {
    hold();
    writePreference("text", address.isSource ? "mended" : "source");
    void navigate(writeDocumentAddress({ ...address, isSource: !address.isSource }), { replace: true, state, preventScrollReset: true });
  }, [address, hold, navigate, state]);
}

/** The notes of the margin; what the rest of the corpus adds to them comes with the contents. And whether these are all, as far as can be known. */
function useNotes(document: Document): readonly [readonly Note[], isWhole: boolean] {
  const { data: contents, isPending } = useQuery(contentsQuery());
  const notes = useMemo(() => {
    const day = document.published?.value.day;
    const titles = contents === undefined || day === undefined ? new Map<string, readonly string[]>() : titlesOn(contents, day);
    const othersTell = (event: EventMark) =>
      otherWitnesses(contents?.summaries ?? [], document.id, { ...event, participants: event.participants.map(({ id }) => id) });
    return pageNotes(document, { titles, othersTell });
  }, [document, contents]);
  return [notes, !isPending];
}

/** The words that the address names, where they are shown. */
function quotedMarks(quoted: ResolvedQuote | null, shown: ShownDocument | null) {
  const spans = quoted?.spans ?? [];
  return quoteMarks(shown === null ? spans : spans.map(shown.show));
}

/** The selector of what the address goes to: a paragraph, words, or the paragraph where they were. */
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

/** The way back to the list, with its filter, and the place in it. */
function Place({ around: { place, count }, address, children }: { readonly around: Surroundings; readonly address: DocumentAddress; readonly children: ReactNode }) {
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
function Views({ address }: { readonly address: DocumentAddress }) {
  const view = (isRaw: boolean, label: string) => (
    <Link
      to={writeDocumentAddress({ ...address, isRaw, anchor: null, quote: null })}
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
