import { lazy, memo, Suspense, useMemo, type ReactNode } from "react";
import type { Filter } from "../corpus/filter.ts";
import { writeFilter } from "../corpus/filter-url.ts";
import { groupByMonth } from "../corpus/group.ts";
import type { Summary } from "../corpus/summary.ts";
import { ActiveFilters } from "../ui/active-filters.tsx";
import { CorpusFailure } from "../ui/corpus-failure.tsx";
import { FilterPanel } from "../ui/filter-panel.tsx";
import { Late } from "../ui/late.tsx";
import { MonthHead } from "../ui/month-head.tsx";
import { readNames, type NameBook } from "../ui/name-book.ts";
import { NothingLeft } from "../ui/nothing-left.tsx";
import { SkipLink } from "../ui/skip-link.tsx";
import { SortChoice } from "../ui/sort-choice.tsx";
import { SummaryItem } from "../ui/summary-item.tsx";
import { WORDS } from "../ui/words.ts";
import { FilterSheet } from "./filter-sheet.tsx";
import { useAskedFilter, useFilter } from "./use-filter.ts";
import { useResults, type Found } from "./use-results.ts";

/** What finds words in texts knows the language, and is large: it is loaded with the first search. */
const MarkedHeadline = lazy(async () => ({ default: (await import("./excerpt.tsx")).MarkedHeadline }));
const Excerpts = lazy(async () => ({ default: (await import("./excerpt.tsx")).Excerpts }));

/** `/`: every document that the filter asks for, and the filters beside them. */
export function ListRoute() {
  const filter = useFilter();
  const results = useResults(filter);
  return (
    <>
      <title>{WORDS.app.name}</title>
      <h1 className="sr-only">{WORDS.list.heading}</h1>
      {results.state === "waiting" && <Late />}
      {results.state === "failed" && (
        <CorpusFailure
          error={results.error}
          title={results.what === "search" ? WORDS.errors.searchFailed : WORDS.errors.failed}
          level={2}
          onRetry={results.retry}
        />
      )}
      {results.state === "found" && <FoundList filter={filter} found={results} />}
    </>
  );
}

function FoundList({ filter, found }: { readonly filter: Filter; readonly found: Found }) {
  const [asked, show] = useAskedFilter(filter);
  const { answered, contents, ranks, summaries } = found;
  const book = useMemo(() => readNames(contents), [contents]);
  const panel: ReactNode = <FilterPanel filter={asked} summaries={contents.summaries} ranks={ranks} book={book} onShow={show} />;
  return (
    <div className="mx-auto grid max-w-page gap-x-8 px-4 md:px-8 lg:grid-cols-[14rem_minmax(0,1fr)] xl:gap-x-12">
      <aside aria-label={WORDS.filters.heading} className="sticky top-0 -mx-2 hidden max-h-dvh overflow-y-auto px-2 py-6 lg:block">
        <SkipLink to="results">{WORDS.shell.skipFilters}</SkipLink>
        <h2 className="sr-only">{WORDS.filters.heading}</h2>
        {panel}
      </aside>
      <div id="results" tabIndex={-1} className="min-w-0 pb-18 outline-none">
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2 pt-6 pb-2">
          <Count count={summaries.length} total={contents.summaries.length} />
          <div className="order-1 w-full min-w-0 has-[ul:empty]:absolute lg:static! lg:order-none lg:w-auto lg:flex-1">
            <ActiveFilters filter={asked} book={book} onShow={show} />
          </div>
          <div className="ms-auto flex items-center gap-4">
            {summaries.length > 1 && <SortChoice filter={filter} />}
            <FilterSheet filter={filter} count={summaries.length} total={contents.summaries.length} panel={panel} />
          </div>
        </div>
        {found.partial && <p className="text-label text-soft">{WORDS.list.partial}</p>}
        {summaries.length === 0 ? (
          <NothingLeft contents={contents} filter={answered} ranks={ranks} book={book} />
        ) : (
          <Index summaries={summaries} filter={answered} book={book} />
        )}
      </div>
    </div>
  );
}

/** Told to those who do not see it whenever it changes. */
function Count({ count, total }: { readonly count: number; readonly total: number }) {
  return (
    <p role="status" className="text-label">
      <b>{WORDS.list.count(count)}</b>
      {count > 0 && count < total && <span className="text-faint"> {WORDS.list.of(total)}</span>}
    </p>
  );
}

interface IndexProps {
  readonly summaries: readonly Summary[];
  readonly filter: Filter;
  readonly book: NameBook;
}

/** Under month heads while the order is that of time; ranked entries stand alone. */
function Index({ summaries, filter, book }: IndexProps) {
  const { query } = filter;
  const search = writeFilter(filter);
  const ranked = filter.query !== "" && filter.sort === null;
  const groups = useMemo(() => (ranked ? null : groupByMonth(summaries)), [ranked, summaries]);
  if (groups === null) {
    return (
      <div className="border-t border-ink">
        <Entries summaries={summaries} query={query} search={search} book={book} underMonth={false} />
      </div>
    );
  }
  return groups.map((group) => (
    <section key={`${group.year} ${group.month}`}>
      <MonthHead {...group} />
      <Entries summaries={group.summaries} query={query} search={search} book={book} underMonth />
    </section>
  ));
}

interface EntriesProps {
  readonly summaries: readonly Summary[];
  /** What is searched for; empty where nothing is. */
  readonly query: string;
  /** The filter, for the way back from a document, and for marking its hits. */
  readonly search: string;
  readonly book: NameBook;
  readonly underMonth: boolean;
}

function Entries({ summaries, ...shared }: EntriesProps) {
  return (
    <ol>
      {summaries.map((summary) => (
        <li key={summary.id}>
          <Entry summary={summary} {...shared} />
        </li>
      ))}
    </ol>
  );
}

interface EntryProps extends Omit<EntriesProps, "summaries"> {
  readonly summary: Summary;
}

/** The beginning of the text: where nothing is searched for, or in the room of what will be found. */
function Opening({ summary, inRoom }: { readonly summary: Summary; readonly inRoom: boolean }) {
  const lines = inRoom ? "min-h-[4lh] line-clamp-4 md:min-h-[3lh] md:line-clamp-3" : "line-clamp-2 md:line-clamp-1";
  return <p className={`text-label text-soft ${lines}`}>{summary.opening}</p>;
}

/** Drawn anew only when something of its own changes: a list may have a thousand. */
const Entry = memo(function Entry({ summary, query, search, book, underMonth }: EntryProps) {
  const headline = summary.headline ?? WORDS.list.untitled;
  const opening = <Opening summary={summary} inRoom={query !== ""} />;
  const to = useMemo(() => ({ pathname: `/d/${summary.id}`, search }), [summary, search]);
  return (
    <SummaryItem
      summary={summary}
      book={book}
      to={to}
      headline={query === "" ? headline : <Suspense fallback={headline}><MarkedHeadline headline={headline} query={query} /></Suspense>}
      excerpt={query === "" ? opening : <Suspense fallback={opening}><Excerpts summary={summary} query={query} to={to} /></Suspense>}
      underMonth={underMonth}
    />
  );
});
