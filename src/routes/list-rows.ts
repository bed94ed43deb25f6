import type { MonthGroup } from "../corpus/group.ts";
import type { Summary } from "../corpus/summary.ts";

/** Entries under one head, or, where they are ranked, under none. */
export interface ListSection {
  readonly head: MonthGroup | null;
  readonly summaries: readonly Summary[];
}

/** A line of a list: the head of its section, or an entry. */
export interface ListRow {
  readonly section: ListSection;
  /** `null` for the head. */
  readonly summary: Summary | null;
  /** Which entry of the list it is, from 1; of a head, the entry behind it. */
  readonly place: number;
  /** The row of the section's head; `null` where there is none. */
  readonly head: number | null;
}

/** The lines of a list; `at` gives `undefined` beyond its end. */
export interface ListRows {
  readonly length: number;
  readonly at: (index: number) => ListRow | undefined;
}

/** What is in sight of a section: rows of entries, in order. */
export interface ShownSection {
  readonly section: ListSection;
  readonly head: number | null;
  readonly entries: readonly number[];
}

/** All lines of the sections, in order. */
export function listRows(sections: readonly ListSection[]): ListRows {
  const [only] = sections;
  return only?.head === null ? rankedRows(only) : rowsUnderHeads(sections);
}

/** A letter may find thousands: a line is made when it is asked for. */
function rankedRows(section: ListSection): ListRows {
  const { summaries } = section;
  return {
    length: summaries.length,
    at: (index) => {
      const summary = summaries[index];
      return summary === undefined ? undefined : { section, summary, place: index + 1, head: null };
    },
  };
}

function rowsUnderHeads(sections: readonly ListSection[]): readonly ListRow[] {
  const rows: ListRow[] = [];
  let place = 1;
  for (const section of sections) {
    const head = section.head === null ? null : rows.length;
    if (head !== null) rows.push({ section, summary: null, place, head });
    for (const summary of section.summaries) rows.push({ section, summary, place: place++, head });
  }
  return rows;
}

/** Rows that follow each other, by their sections; a section's head belongs to it even where it is out of sight. */
export function groupShown(rows: ListRows, indexes: readonly number[]): readonly ShownSection[] {
  const shown: { section: ListSection; head: number | null; entries: number[] }[] = [];
  for (const index of indexes) {
    const row = rows.at(index);
    if (row === undefined) continue;
    if (shown.at(-1)?.section !== row.section) shown.push({ section: row.section, head: row.head, entries: [] });
    if (row.summary !== null) shown.at(-1)?.entries.push(index);
  }
  return shown;
}
