import { useWindowVirtualizer, type VirtualItem, type Virtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useMemo, useRef, useState, type RefObject } from "react";
import { MonthHead } from "../ui/month-head.tsx";
import { ListEntry, type ListEntryContext } from "./list-entry.tsx";
import { sectionKey } from "./list-index.tsx";
import { groupShown, listRows, type ListRow, type ListSection, type ShownSection } from "./list-rows.ts";

/** In pixels, until a row has been measured. */
const ENTRY_HEIGHT = 96;
const HEAD_HEIGHT = 44;

/** Rows beyond the window at either side, so that a step of the keyboard always has somewhere to go. */
const OVERSCAN = 8;

/** The heights of the list that was left last: whoever comes back to it finds the same place. */
let left: { readonly search: string; readonly heights: VirtualItem[] } | null = null;

interface LongIndexProps {
  readonly sections: readonly ListSection[];
  readonly context: ListEntryContext;
}

/**
 * A list of thousands: only the rows in and near the window are in the page, the room of the others is kept. Rows stand in
 * the flow, section by section, so that the head of a month stays in sight while its entries pass.
 */
export function LongIndex({ sections, context }: LongIndexProps) {
  const list = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => listRows(sections), [sections]);
  const room = useRoom(list, rows, context.search);
  const shown = groupShown(rows, room.getVirtualItems().map(({ index }) => index));
  return (
    <div ref={list} style={{ minHeight: room.getTotalSize(), paddingBlockStart: heightAbove(room, shown[0]) }}>
      {shown.map((part) => (
        <LongSection key={sectionKey(part.section.head)} {...part} rows={rows} room={room} context={context} />
      ))}
    </div>
  );
}

type Room = Virtualizer<Window, HTMLElement>;

interface LongSectionProps extends ShownSection {
  readonly rows: readonly ListRow[];
  readonly room: Room;
  readonly context: ListEntryContext;
}

function LongSection({ section, head, entries, rows, room, context }: LongSectionProps) {
  const count = rows.at(-1)?.place;
  return (
    <section className={head === null ? "border-t border-ink" : ""}>
      {section.head !== null && <MonthHead {...section.head} ref={room.measureElement} data-index={head} />}
      <ol style={{ paddingBlockStart: heightBetween(room, head, entries[0]) }}>
        {entries.map((index) => {
          const { summary, place } = rows[index] ?? {};
          if (!summary) return null;
          return (
            <li key={summary.id} ref={room.measureElement} data-index={index} aria-setsize={count} aria-posinset={place}>
              <ListEntry summary={summary} {...context} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** Which rows are near the window, and where every row stands. */
function useRoom(list: RefObject<HTMLElement | null>, rows: readonly ListRow[], search: string): Room {
  const [scrollMargin, setMargin] = useState(0);
  // What stands above the list may grow or shrink with every drawing: its place is read anew behind each.
  useLayoutEffect(() => setMargin((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY));
  const room = useWindowVirtualizer<HTMLElement>({
    count: rows.length,
    estimateSize: (index) => (rows[index]?.summary === null ? HEAD_HEIGHT : ENTRY_HEIGHT),
    measureElement: measureRow,
    initialMeasurementsCache: left?.search === search ? left.heights : [],
    overscan: OVERSCAN,
    scrollMargin,
  });
  useLayoutEffect(() => () => void (left = { search, heights: [...room.measurementsCache] }), [room, search]);
  return room;
}

/** The words on a gap stand before the head of a month, and count as its height. */
function measureRow(element: HTMLElement): number {
  const gap = element instanceof HTMLHeadingElement ? element.previousElementSibling : null;
  return element.getBoundingClientRect().height + (gap?.getBoundingClientRect().height ?? 0);
}

/** The room of the rows above a section. */
function heightAbove(room: Room, part: ShownSection | undefined): number {
  const first = part && room.measurementsCache[part.head ?? part.entries[0] ?? -1];
  return first === undefined ? 0 : first.start - room.options.scrollMargin;
}

/** The room of the rows between a section's head and the first entry that is drawn. */
function heightBetween(room: Room, head: number | null, entry: number | undefined): number {
  const [above, below] = [room.measurementsCache[head ?? -1], room.measurementsCache[entry ?? -1]];
  return above === undefined || below === undefined ? 0 : below.start - above.end;
}
