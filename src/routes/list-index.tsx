import { memo, useMemo, useState } from "react";
import type { Filter } from "../corpus/filter.ts";
import { writeFilter } from "../corpus/filter-url.ts";
import { groupByMonth, type MonthGroup } from "../corpus/group.ts";
import type { Summary } from "../corpus/summary.ts";
import { loaded } from "../ui/loaded.tsx";
import { MonthHead } from "../ui/month-head.tsx";
import type { NameBook } from "../ui/name-book.ts";
import { useGrowth } from "../ui/use-growth.ts";
import { ListEntry, type ListEntryContext } from "./list-entry.tsx";
import type { ListSection } from "./list-rows.ts";

/** Entries that are drawn whole, so that the browser finds and prints them all; a longer list draws what is in sight. */
const WHOLE = 200;

/** Entries of a long list that are drawn until its code is there. */
const FIRST = 40;

const LongIndex = loaded(async () => (await import("./long-index.tsx")).LongIndex);

interface ListIndexProps {
  readonly summaries: readonly Summary[];
  /** How many there will be: at least as many. */
  readonly count: number;
  readonly filter: Filter;
  /** The query as it was read. */
  readonly read: string;
  readonly book: NameBook;
  readonly isExplained: boolean;
}

/** Under month heads while the order is that of time; ranked entries stand alone. Drawn anew only when it is another list: a press beside it shows before. */
export const ListIndex = memo(function ListIndex({ summaries, count, filter, read, book, isExplained }: ListIndexProps) {
  const isRanked = filter.query !== "" && filter.sort === null;
  const sections = useMemo(() => sectionsOf(summaries, isRanked), [summaries, isRanked]);
  const context = useMemo(() => ({ query: read, search: writeFilter(filter), book, underMonth: !isRanked, isExplained }), [read, filter, book, isRanked, isExplained]);
  // All of the first list at once; when it becomes another, those in sight come first.
  const whole = useGrowth(summaries, { count: count <= WHOLE ? count : 0, first: Math.ceil((window.innerHeight - ABOVE) / entryHeights().ranked), step: STEP, atOnce: Infinity });
  if (!useWasLong(count)) return <WholeIndex sections={sections} drawn={whole} context={context} />;
  return (
    <LongIndex
      fallback={<WholeIndex sections={sectionsOf(summaries.slice(0, FIRST), isRanked)} drawn={FIRST} context={context} />}
      sections={sections} count={count} whole={count <= WHOLE ? whole : null} context={context}
    />
  );
});

/** Whether the list has been a long one: when words leave little of it, its entries stay the elements that they are, as to make them anew takes longer than to write in them. */
function useWasLong(count: number): boolean {
  const [wasLong, setLong] = useState(count > WHOLE);
  if (!wasLong && count > WHOLE) setLong(true);
  return wasLong || count > WHOLE;
}

function sectionsOf(summaries: readonly Summary[], isRanked: boolean): readonly ListSection[] {
  if (isRanked) return [{ head: null, summaries }];
  return groupByMonth(summaries).map((head) => ({ head, summaries: head.summaries }));
}

/** How high an entry is where nothing is searched for, and where something is: in pixels, in windows of at least that width (measured at 10,000 documents). */
const HEIGHTS = [
  { from: 1280, plain: 99, ranked: 129 },
  { from: 768, plain: 107, ranked: 156 },
  { from: 0, plain: 186, ranked: 244 },
] as const;

/** How high entries are in this window, until they are measured: who takes them for lower draws more than is in sight. */
export function entryHeights() {
  return HEIGHTS.find(({ from }) => window.innerWidth >= from) ?? HEIGHTS[0];
}

/** What stands above a list at least, in pixels, where its query is typed: the field is at the head of the page. */
const ABOVE = 100;

/** Entries that are added to a list from frame to frame. */
const STEP = 3;

interface WholeIndexProps {
  readonly sections: readonly ListSection[];
  /** How many entries are drawn. */
  readonly drawn: number;
  readonly context: ListEntryContext;
}

function WholeIndex({ sections, drawn, context }: WholeIndexProps) {
  return firstOf(sections, drawn).map(({ head, summaries }) => (
    <section key={sectionKey(head)} className={head === null ? "border-t border-ink" : ""}>
      {head !== null && <MonthHead {...head} />}
      <ol>
        {summaries.map((summary, place) => (
          <li key={entryKey(head === null, summary, place)}>
            <ListEntry summary={summary} {...context} />
          </li>
        ))}
      </ol>
    </section>
  ));
}

/** The sections as far as their first entries go. */
function firstOf(sections: readonly ListSection[], most: number): readonly ListSection[] {
  let left = most;
  return sections.flatMap(({ head, summaries }) => {
    if (left <= 0) return [];
    const drawn = summaries.slice(0, left);
    left -= drawn.length;
    return [{ head, summaries: drawn }];
  });
}

/**
 * Tells the entries of one list apart. What is ranked keeps the room of a place and changes what stands there: other words
 * would move most entries, and to write is less work than to move, for the browser and for the eye.
 */
export function entryKey(isRanked: boolean, { id }: Summary, place: number | undefined): string {
  return isRanked ? `${place}` : id;
}

/** Tells the sections of one list apart. */
export function sectionKey(head: MonthGroup | null): string {
  if (head === null) return "ranked";
  return head.month === null ? "undated" : `${head.month.year} ${head.month.month}`;
}
