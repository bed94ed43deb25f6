import { useWindowVirtualizer, type VirtualItem, type Virtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useMemo, useRef, useState, type RefObject } from "react";
import { MonthHead } from "../ui/month-head.tsx";
import { usePainted } from "../ui/use-painted.ts";
import { ListEntry, type ListEntryContext } from "./list-entry.tsx";
import { entryHeights, entryKey, sectionKey } from "./list-index.tsx";
import { groupShown, listRows, type ListRow, type ListRows, type ListSection, type ShownSection } from "./list-rows.ts";

/** In pixels. */
const HEAD_HEIGHT = 46;

/** Rows beyond the window at either side, so that a step of the keyboard always has somewhere to go. They come, or change, once what is in sight has been painted. */
const OVERSCAN = 3;

/** The heights of the list that was left last: whoever comes back to it finds the same place. */
let left: { readonly search: string; readonly heights: VirtualItem[] } | null = null;

interface LongIndexProps {
  readonly sections: readonly ListSection[];
  /** Of all entries, also of those that are still to come. */
  readonly count: number;
  readonly context: ListEntryContext;
}

/**
 * A list of thousands: only the rows in and near the window are in the page, the room of the others is kept. Rows stand in
 * the flow, section by section, so that the head of a month stays in sight while its entries pass.
 */
export function LongIndex({ sections, count, context }: LongIndexProps) {
  const list = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => listRows(sections), [sections]);
  const drawn = useMemo(() => ({ rows, context }), [rows, context]);
  const painted = usePainted(drawn);
  const { room, near, measure } = useRoom(list, drawn, painted);
  const shown = groupShown(rows, near);
  return (
    <div ref={list} style={{ minHeight: room.height, paddingBlockStart: heightAbove(room, shown[0]) }}>
      {shown.map((part) => (
        <LongSection key={sectionKey(part.section.head)} {...part} drawn={drawn} painted={painted} count={count} room={room} measure={measure} />
      ))}
    </div>
  );
}

/** What is drawn of a list. */
interface Drawn {
  readonly rows: ListRows;
  readonly context: ListEntryContext;
}

/** Where every row stands, drawn or not. In pixels from the top of the page; the list begins at `start`. */
interface Room {
  readonly start: number;
  readonly height: number;
  readonly rows: readonly VirtualItem[];
  readonly isInSight: (index: number) => boolean;
}

interface LongSectionProps extends ShownSection {
  readonly drawn: Drawn;
  /** What was drawn in the last frame: that is what rows out of sight show of ranked results, until what is in sight has been painted. */
  readonly painted: Drawn;
  readonly count: number;
  readonly room: Room;
  readonly measure: (row: HTMLElement | null) => void;
}

function LongSection({ section, head, entries, drawn, painted, count, room, measure }: LongSectionProps) {
  return (
    <section className={head === null ? "border-t border-ink" : ""}>
      {section.head !== null && <MonthHead {...section.head} ref={measure} data-index={head} />}
      <ol style={{ paddingBlockStart: heightBetween(room, head, entries[0]) }}>
        {entries.map((index) => {
          const { rows, context } = head !== null || room.isInSight(index) ? drawn : painted;
          const { summary, place } = rows.at(index) ?? {};
          if (!summary) return null;
          return (
            <li key={entryKey(head === null, summary, place)} ref={measure} data-index={index} aria-setsize={count} aria-posinset={place}>
              <ListEntry summary={summary} {...context} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** Where every row stands, and which are near the window. */
function useRoom(list: RefObject<HTMLElement | null>, drawn: Drawn, painted: Drawn) {
  const [start, setStart] = useState(0);
  const { rows, context: { search } } = drawn;
  const heights = entryHeights();
  useLayoutEffect(() => {
    // What stands above the list changes with what is asked for.
    setStart((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
  }, [list, rows, search]);
  // oxlint-disable-next-line react/incompatible-library -- what it returns is read anew with each drawing, and handed to nothing that is remembered
  const virtualizer = useWindowVirtualizer<HTMLElement>({
    count: rows.length,
    estimateSize: (index) => estimate(rows.at(index), heights),
    measureElement: measureRow,
    initialMeasurementsCache: left?.search === search ? left.heights : [],
    overscan: painted === drawn || (isRanked(rows) && isRanked(painted.rows)) ? OVERSCAN : 0,
    scrollMargin: start,
    useAnimationFrameWithResizeObserver: true, // rows stand in the flow: what their heights change in the room of the others is for the next frame
  });
  const latest = useRef(search);
  useLayoutEffect(() => {
    latest.current = search;
  }, [search]);
  useLayoutEffect(() => () => void (left = { search: latest.current, heights: [...virtualizer.measurementsCache] }), [virtualizer]);
  const near = virtualizer.getVirtualItems().map(({ index }) => index);
  const { range } = virtualizer;
  const room: Room = { start, height: virtualizer.getTotalSize(), rows: virtualizer.measurementsCache, isInSight: (index) => range === null || (range.startIndex <= index && index <= range.endIndex) };
  return { room, near, measure: virtualizer.measureElement };
}

/** Ranked rows keep their places, and what is drawn in them changes; of any other list none is left when another comes. */
function isRanked(rows: ListRows): boolean {
  return rows.at(0)?.head === null;
}

function estimate(row: ListRow | undefined, { plain, ranked }: ReturnType<typeof entryHeights>): number {
  if (row?.summary === null) return HEAD_HEIGHT;
  return row?.head === null ? ranked : plain;
}

/** A row is as high as the browser tells once it is laid out; until then as it was taken for: to ask would have all that was drawn laid out at once. */
function measureRow(element: HTMLElement, entry: ResizeObserverEntry | undefined, { indexFromElement, itemSizeCache, options }: Virtualizer<Window, HTMLElement>): number {
  const index = indexFromElement(element);
  const height = entry?.borderBoxSize[0]?.blockSize;
  return height === undefined ? (itemSizeCache.get(index) ?? options.estimateSize(index)) : height + gapAbove(element);
}

/** The words on a gap stand before the head of a month, and count as its height. */
function gapAbove(row: HTMLElement): number {
  const gap = row instanceof HTMLHeadingElement ? row.previousElementSibling : null;
  return gap?.getBoundingClientRect().height ?? 0;
}

/** The room of the rows above a section. */
function heightAbove({ rows, start }: Room, part: ShownSection | undefined): number {
  const first = part && rows[part.head ?? part.entries[0] ?? -1];
  return first === undefined ? 0 : first.start - start;
}

/** The room of the rows between a section's head and the first entry that is drawn; without a head, the section's own place is that of the entry. */
function heightBetween({ rows }: Room, head: number | null, entry: number | undefined): number {
  const [above, below] = [rows[head ?? -1], rows[entry ?? -1]];
  return above === undefined || below === undefined ? 0 : below.start - above.end;
}
