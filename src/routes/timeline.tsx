import { memo, useCallback, useDeferredValue, useEffect, useMemo } from "react";
import { Link, useNavigate } from "react-router";
import { formatShortDay } from "../calendar/format.ts";
import type { IsoDay } from "../calendar/jalali.ts";
import { wholeMonths } from "../corpus/density.ts";
import { factsOf, sortOldest } from "../corpus/facts.ts";
import type { Filter } from "../corpus/filter.ts";
import { withDates } from "../corpus/filter-edit.ts";
import { writeFilter } from "../corpus/filter-url.ts";
import type { CorpusEvent } from "../corpus/merge-events.ts";
import { isAnyEventAsked, isEventAsked } from "../corpus/passes.ts";
import type { Summary } from "../corpus/summary.ts";
import { timelineDays, type TimelineDays } from "../corpus/timeline-days.ts";
import { readView, writeView, type TimelineView } from "../corpus/timeline-view.ts";
import { afterPaint } from "../ui/after-paint.ts";
import { ActiveFilters } from "../ui/active-filters.tsx";
import { readNames, type NameBook } from "../ui/name-book.ts";
import { NothingLeft } from "../ui/nothing-left.tsx";
import { SkipLink } from "../ui/skip-link.tsx";
import { TIME_WORDS, WORDS } from "../ui/words.ts";
import { TimelineDrawing, type TimelineDrawingProps } from "../ui/timeline-drawing.tsx";
import { TimelineEvents } from "../ui/timeline-events.tsx";
import { TimelineStrip } from "../ui/timeline-strip.tsx";
import { TimelineTable } from "../ui/timeline-table.tsx";
import { useFollow } from "../ui/use-follow.ts";
import { usePainted } from "../ui/use-painted.ts";
import { sentenceOf } from "./event-sentence.tsx";
import { FoundReadings } from "./found-readings.tsx";
import { Unfound } from "./unfound.tsx";
import { useAskedFilter, useFilter } from "./use-filter.ts";
import { useEvents, type FoundEvents } from "./use-events.ts";
import { useReturnPlace } from "./use-return-place.ts";
import { useStep } from "./use-step.ts";

/** `/timeline`: what the filter asks for by day on an axis of time, and the same as a table. */
export function TimelineRoute() {
  const filter = useFilter();
  const results = useEvents(filter);
  return (
    <>
      <title>{WORDS.app.title(TIME_WORDS.timeline.heading)}</title>
      <h1 className="sr-only">{TIME_WORDS.timeline.heading}</h1>
      {results.state === "found" ? <Timeline filter={filter} found={results} /> : <Unfound results={results} />}
    </>
  );
}

interface TimelineProps {
  readonly filter: Filter;
  readonly found: FoundEvents;
}

function Timeline({ filter, found }: TimelineProps) {
  const { contents, summaries, hits } = found;
  const timeline = useMemo(() => daysOf(found, filter), [found, filter]);
  const book = useMemo(() => readNames(contents), [contents]);
  const [view, look] = useView(writeFilter(filter));
  const shown = useMemo(() => ({ filter, timeline, book }), [filter, timeline, book]);
  const drawn = useDeferredValue(shown, null); // whoever comes sees where the drawing is to stand before it is drawn
  const isEmpty = summaries.length === 0;
  const isReturn = typeof useReturnPlace() === "number";
  return (
    <>
      <div className="mx-auto max-w-page px-4 pt-6 md:px-8">
        <Head filter={filter} timeline={timeline} book={book} />
        <FoundReadings filter={filter} found={found} />
        <Strip filter={filter} found={found} />
      </div>
      {isEmpty && <NothingLeft contents={contents} filter={found.answered} hits={hits} book={book} />}
      {!isEmpty && drawn !== null && <Results {...drawn} view={view} onView={look} isReturn={isReturn} />}
    </>
  );
}

/** What the filter asks for by day; of the whole corpus made once, for every visit. */
function daysOf({ contents, summaries, events }: FoundEvents, filter: Filter): TimelineDays {
  const asked = isAnyEventAsked(filter) ? events : events.filter((event) => isEventAsked(event, filter));
  const known = wholes.get(asked);
  if (known !== undefined && summaries === contents.summaries) return known;
  const timeline = timelineDays(sortOldest(contents.summaries, summaries), asked);
  if (summaries === contents.summaries) wholes.set(asked, timeline);
  return timeline;
}

const wholes = new WeakMap<readonly CorpusEvent[], TimelineDays>();

interface ResultsProps {
  readonly filter: Filter;
  readonly timeline: TimelineDays;
  readonly book: NameBook;
}

interface TablesProps extends Omit<ResultsProps, "filter"> {
  readonly search: string;
  readonly addressOf: (id: string) => string;
}

function Results({ filter, timeline, book, ...look }: ResultsProps & Pick<TimelineDrawingProps, "view" | "onView" | "isReturn">) {
  const search = writeFilter(filter);
  const addressOf = useCallback((id: string): string => `/d/${id}${search}`, [search]);
  const follow = useFollow();
  const { days, undated } = timeline;
  const shown = useMemo(() => ({ timeline, book, search, addressOf }), [timeline, book, search, addressOf]);
  const tables = usePainted<TablesProps | null>(shown, null); // what is drawn comes first, then the same as tables
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- follows the links within, which the keyboard presses too
    <div onClick={follow} className="relative mx-auto max-w-page px-4 pb-16 md:px-8">
      <SkipLink to="tables">{TIME_WORDS.timeline.toTable}</SkipLink>
      {days.length > 0 && (
        <TimelineDrawing timeline={timeline} book={book} addressOf={addressOf} search={search} sentenceOf={sentenceOf} {...look} />
      )}
      {undated.length > 0 && <p className="mt-4 text-label text-soft">{TIME_WORDS.timeline.undated(undated.length)}</p>}
      {/* The room of the tables until they are drawn: else the foot of the page would be seen, and pushed away. */}
      {tables === null ? <div className="h-dvh" /> : <Tables {...tables} />}
    </div>
  );
}

/** The same as tables. */
const Tables = memo(function Tables({ timeline: { dated, undated, datedEvents, undatedEvents }, book, search, addressOf }: TablesProps) {
  return (
    <section aria-labelledby="tables-title" id="tables" tabIndex={-1} className="mt-8 border-t border-rule pt-2 outline-none">
      <h2 id="tables-title" className="text-label font-bold">
        {TIME_WORDS.timeline.table}
      </h2>
      <TimelineTable dated={dated} undated={undated} addressOf={addressOf} book={book} />
      <TimelineEvents dated={datedEvents} undated={undatedEvents} book={book} addressOf={addressOf} search={search} />
    </section>
  );
});

/** How near the reader looks, and at what, as the fragment of the address says; coming nearer is no step of the history. */
function useView(search: string): readonly [TimelineView | null, (view: TimelineView) => Promise<void>] {
  const { hash, state } = useStep();
  const navigate = useNavigate();
  const view = useMemo(() => readView(hash), [hash]);
  const canonical = writeView(view);
  useEffect(() => {
    if (canonical !== hash) void navigate({ search, hash: canonical }, { replace: true, state, preventScrollReset: true });
  }, [canonical, hash, search, state, navigate]);
  return [view, async (next) => navigate({ search, hash: writeView(next) }, { replace: true, state, preventScrollReset: true })];
}

function Head({ filter, timeline, book }: ResultsProps) {
  const [asked, show] = useAskedFilter(filter);
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-2 text-label">
      <Count timeline={timeline} />
      <div className="order-1 w-full min-w-0 has-[ul:empty]:absolute lg:static! lg:order-none lg:w-auto lg:flex-1">
        <ActiveFilters filter={asked} book={book} onShow={show} />
      </div>
      <Link to={{ pathname: "/", search: writeFilter(filter) }} className="press ms-auto text-lapis hover:underline">
        {TIME_WORDS.timeline.inList}
      </Link>
    </div>
  );
}

/** How many, from when to when; told to those who do not see it whenever it changes. */
function Count({ timeline: { days, dated, undated, datedEvents, undatedEvents } }: { readonly timeline: TimelineDays }) {
  const events = datedEvents.length + undatedEvents.length;
  const [first, last] = [days.at(0), days.at(-1)];
  return (
    <p role="status">
      <b>
        {WORDS.list.count(dated.length + undated.length)}
        {events > 0 && WORDS.app.comma + TIME_WORDS.timeline.eventCount(events)}
      </b>{" "}
      {first !== undefined && last !== undefined && (
        <span className="ms-2 text-soft">{TIME_WORDS.timeline.span(formatShortDay(first.day), formatShortDay(last.day))}</span>
      )}
    </p>
  );
}

/** How many of these documents there are in all of time, whatever range of days is asked for; and the brush that asks for another. */
function Strip({ filter, found: { contents, histogram } }: TimelineProps) {
  const navigate = useNavigate();
  const all = useMemo(() => publishedDays(contents.summaries), [contents]);
  const inAllTime = useMemo(() => factsOf(contents.summaries).days.flatMap((day, number) => Array<IsoDay>(histogram[number] ?? 0).fill(day)), [contents, histogram]);
  const span = useMemo(() => wholeMonths(all), [all]);
  if (span === null) return null;
  function choose(from: IsoDay | null, to: IsoDay | null, goesOn: boolean): void {
    // Another stretch of time is looked at from as near as it allows: the view of the one before it is let go.
    afterPaint(() => void navigate({ search: writeFilter(withDates(filter, from, to)) }, { replace: goesOn, preventScrollReset: true }));
  }
  return <TimelineStrip span={span} all={all} found={inAllTime} from={filter.from} to={filter.to} onChoose={choose} />;
}

/** The days of publication, sorted. */
function publishedDays(summaries: readonly Summary[]): readonly IsoDay[] {
  return summaries.flatMap(({ published }) => published?.day ?? []).sort();
}
