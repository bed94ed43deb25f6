import { useMemo, type ReactNode } from "react";
import { factsOf } from "../corpus/facts.ts";
import type { Filter } from "../corpus/filter.ts";
import { choicesOf } from "../corpus/filter-url.ts";
import { ActiveFilters } from "../ui/active-filters.tsx";
import { FilterPanel } from "../ui/filter-panel.tsx";
import { Late } from "../ui/late.tsx";
import { readNames, type NameBook } from "../ui/name-book.ts";
import { NothingLeft } from "../ui/nothing-left.tsx";
import { ariaShortcut } from "../ui/shortcut.ts";
import { SkipLink } from "../ui/skip-link.tsx";
import { SortChoice } from "../ui/sort-choice.tsx";
import { useFollow } from "../ui/use-follow.ts";
import { usePainted } from "../ui/use-painted.ts";
import { useSteady } from "../ui/use-steady.ts";
import { SEARCH_WORDS, WORDS } from "../ui/words.ts";
import { FilterSheet } from "./filter-sheet.tsx";
import { HowRead } from "./how-read.tsx";
import { ListIndex } from "./list-index.tsx";
import { Unfound } from "./unfound.tsx";
import { useExplaining } from "./use-explaining.ts";
import { useAskedFilter, useFilter } from "./use-filter.ts";
import { useTypedFilter } from "./typed-filter.ts";
import { useBeginning, useResults, type Found } from "./use-results.ts";

/** `/`: every document that the filter asks for, and the filters beside them. */
export function ListRoute() {
  const written = useFilter();
  const filter = useTypedFilter() ?? written;
  const whole = useResults(filter);
  const beginning = useBeginning(filter);
  const results = whole.state === "waiting" && beginning !== null ? beginning : whole;
  return (
    <>
      <title>{WORDS.app.name}</title>
      <h1 className="sr-only">{WORDS.list.heading}</h1>
      {results.state === "found" ? <FoundList filter={filter} found={results} /> : <Unfound results={results} />}
    </>
  );
}

function FoundList({ filter, found }: { readonly filter: Filter; readonly found: Found }) {
  const [asked, show] = useAskedFilter(filter);
  const follow = useFollow();
  const [isExplained, turn] = useExplaining(filter.query !== "");
  const { answered, contents, hits, summaries, count, total } = found;
  const book = useMemo(() => readNames(contents), [contents]);
  const panel: ReactNode = found.isWhole ? <Panel filter={asked} taken={filter} found={found} book={book} onShow={show} /> : <Late />;
  return (
    <div className="mx-auto grid max-w-page gap-x-8 px-4 md:px-8 lg:grid-cols-[14rem_minmax(0,1fr)] xl:gap-x-12">
      <aside aria-label={WORDS.filters.heading} className="sticky top-0 -mx-2 hidden max-h-dvh overflow-y-auto px-2 py-6 lg:block">
        <SkipLink to="results">{WORDS.shell.skipFilters}</SkipLink>
        <h2 className="sr-only">{WORDS.filters.heading}</h2>
        {panel}
      </aside>
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- follows the links within, which the keyboard presses too */}
      <div id="results" tabIndex={-1} onClick={follow} className="isolate min-w-0 pb-18 outline-none">
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2 pt-6 pb-2">
          <Count count={count} total={total} />
          <div className="order-1 w-full min-w-0 has-[ul:empty]:absolute lg:static! lg:order-none lg:w-auto lg:flex-1">
            <ActiveFilters filter={asked} book={book} onShow={show} />
          </div>
          <div className="ms-auto flex items-center gap-4">
            {summaries.length > 1 && <SortChoice filter={filter} />}
            <FilterSheet filter={filter} count={count} total={total} panel={panel} />
          </div>
        </div>
        <HowRead filter={filter} found={found} onShow={show} />
        {found.partial && <p className="text-label text-soft">{WORDS.list.partial}</p>}
        <div aria-live="polite">{isExplained && <Explaining onHide={turn} />}</div>
        {summaries.length === 0 ? (
          <NothingLeft contents={contents} filter={answered} hits={hits} book={book} />
        ) : (
          <ListIndex summaries={summaries} count={count} filter={answered} read={found.read} book={book} isExplained={isExplained} />
        )}
      </div>
    </div>
  );
}

interface PanelProps {
  readonly filter: Filter;
  /** The one that the list shows: the step to another is taken behind the frame that shows a press. */
  readonly taken: Filter;
  readonly found: Found;
  readonly book: NameBook;
  readonly onShow: (filter: Filter) => void;
}

/** The filters of the list. What is pressed in them shows at once; what other words for the search change in them, a moment after the list itself. */
function Panel({ filter, taken, found: { contents, facets }, book, onShow }: PanelProps) {
  // The panel chooses, it does not search: what it is pressed for keeps the words as they are by then.
  const show = useSteady((next: Filter) => onShow({ ...next, query: filter.query, verbatim: filter.verbatim, sort: filter.sort }));
  const painted = usePainted(useMemo(() => ({ filter, taken, facets }), [filter, taken, facets]));
  return <FilterPanel filter={orSame(painted.filter, filter)} taken={orSame(painted.taken, taken)} facts={factsOf(contents.summaries)} facets={painted.facets} book={book} onShow={show} />;
}

/** The filter that was painted, where another asks for the same but for its words. */
function orSame(painted: Filter, filter: Filter): Filter {
  return choicesOf(painted) === choicesOf(filter) ? painted : filter;
}

function Explaining({ onHide }: { readonly onHide: () => void }) {
  return (
    <p className="flex flex-wrap items-baseline gap-x-4 py-2 text-label text-soft">
      {SEARCH_WORDS.scores.shown}{" "}
      <button type="button" onClick={onHide} aria-keyshortcuts={ariaShortcut("scores")} className="min-h-11 text-lapis hover:underline md:min-h-6">
        {SEARCH_WORDS.scores.hide}
      </button>
    </p>
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
