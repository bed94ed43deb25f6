import { useMemo } from "react";
import type { Filter } from "../corpus/filter.ts";
import { writeFilter } from "../corpus/filter-url.ts";
import { groupByMonth, type MonthGroup } from "../corpus/group.ts";
import type { Summary } from "../corpus/summary.ts";
import { loaded } from "../ui/loaded.tsx";
import { MonthHead } from "../ui/month-head.tsx";
import type { NameBook } from "../ui/name-book.ts";
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

/** Under month heads while the order is that of time; ranked entries stand alone. */
export function ListIndex({ summaries, count, filter, read, book, isExplained }: ListIndexProps) {
  const isRanked = filter.query !== "" && filter.sort === null;
  const sections = useMemo(() => sectionsOf(summaries, isRanked), [summaries, isRanked]);
  const context = { query: read, search: writeFilter(filter), book, underMonth: !isRanked, isExplained };
  if (count <= WHOLE) return <WholeIndex sections={sections} context={context} />;
  return (
    <LongIndex
      fallback={<WholeIndex sections={sectionsOf(summaries.slice(0, FIRST), isRanked)} context={context} />}
      sections={sections} count={count} context={context}
    />
  );
}

function sectionsOf(summaries: readonly Summary[], isRanked: boolean): readonly ListSection[] {
  if (isRanked) return [{ head: null, summaries }];
  return groupByMonth(summaries).map((head) => ({ head, summaries: head.summaries }));
}

function WholeIndex({ sections, context }: { readonly sections: readonly ListSection[]; readonly context: ListEntryContext }) {
  return sections.map(({ head, summaries }) => (
    <section key={sectionKey(head)} className={head === null ? "border-t border-ink" : ""}>
      {head !== null && <MonthHead {...head} />}
      <ol>
        {summaries.map((summary) => (
          <li key={summary.id}>
            <ListEntry summary={summary} {...context} />
          </li>
        ))}
      </ol>
    </section>
  ));
}

/** Tells the sections of one list apart. */
export function sectionKey(head: MonthGroup | null): string {
  return head === null ? "ranked" : `${head.year} ${head.month}`;
}
