import { defaultKeyExtractor, observeWindowOffset, useWindowVirtualizer, type VirtualItem, type Virtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useMemo, useRef, useState, type RefObject } from "react";
import { MonthHead } from "../ui/month-head.tsx";
import { useFlight } from "../ui/use-flight.ts";
import { useGrowth } from "../ui/use-growth.ts";
import { usePainted } from "../ui/use-painted.ts";
import { ListEntry, type ListEntryContext } from "./list-entry.tsx";
import { entryHeights, entryKey, sectionKey } from "./list-index.tsx";
import { groupShown, listRows, type ListRow, type ListRows, type ListSection, type ShownSection } from "./list-rows.ts";

/** In pixels. */
const HEAD_HEIGHT = 46;

/** Rows beyond the window at either side, so that a step of the keyboard always has somewhere to go. They come, or change, once what is in sight has been painted. */
const OVERSCAN = 3;

/** Rows that are drawn in one frame where a flight has ended: all that are in sight would hold up the next key. */
const LANDED = 4;

/** In pixels: no row is lower. */
const LEAST_HEIGHT = 60;

/** The heights of the list that was left last: whoever comes back to it finds the same place. */
let left: { readonly search: string; readonly heights: VirtualItem[] } | null = null;

interface LongIndexProps {
  readonly sections: readonly ListSection[];
  /** Of all entries, also of those that are still to come. */
  readonly count: number;
  /** How many entries are drawn, in sight or not, of a list that has become short enough to be drawn whole; else `null`. */
  readonly whole: number | null;
  readonly context: ListEntryContext;
}

/**
 * A list of thousands: only the rows in and near the window are in the page, the room of the others is kept. Rows stand in
 * the flow, section by section, so that the head of a month stays in sight while its entries pass. The room of the others is that of
 * elements: while the padding of what goes around a row changes, the browser would not keep the row where it is read when those
 * above it turn out higher than they were taken for (scroll anchoring).
 */
export function LongIndex({ sections, count, whole, context }: LongIndexProps) {
  const list = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => listRows(sections), [sections]);
  const drawn = useMemo(() => ({ rows, context }), [rows, context]);
  const painted = usePainted(drawn);
  const { room, inSight, measure } = useRoom(list, drawn, painted);
  const near = whole === null || (inSight.at(-1) ?? 0) >= whole ? inSight : firstRows(rows, whole); // of a list that grows, first what is in sight
  const shown = groupShown(rows, near);
  return (
    <div ref={list}>
      <div style={{ height: heightAbove(room, shown[0]) }} />
      {shown.map((part) => (
        <LongSection key={sectionKey(part.section.head)} {...part} drawn={drawn} painted={painted} count={count} room={room} measure={measure} />
      ))}
      <div style={{ height: heightBelow(room, near.at(-1)) }} />
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
      <ol>
        <li aria-hidden style={{ height: heightBetween(room, head, entries[0]) }} />
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

/** The rows of the first entries and of their heads. */
function firstRows(rows: ListRows, entries: number): readonly number[] {
  const first: number[] = [];
  for (let index = 0; (rows.at(index)?.place ?? Infinity) <= entries; index++) first.push(index);
  return first;
}

/** Where every row stands, and which are near the window. */
function useRoom(list: RefObject<HTMLElement | null>, drawn: Drawn, painted: Drawn) {
  const [start, setStart] = useState(0);
  const { rows, context: { search } } = drawn;
  const heights = entryHeights();
  const [flight, watch] = useFlight();
  const landed = useGrowth(flight, { count: Math.ceil(window.innerHeight / LEAST_HEIGHT), first: LANDED, step: LANDED, atOnce: Infinity });
  const ranked = isRanked(rows);
  useLayoutEffect(() => {
    // What stands above the list changes with what is asked for.
    setStart((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
  }, [list, rows, search]);
  // oxlint-disable-next-line react/incompatible-library -- what it returns is read anew with each drawing, and handed to nothing that is remembered
  const virtualizer = useWindowVirtualizer<HTMLElement>({
    count: rows.length,
    getItemKey: ranked ? placeKey : defaultKeyExtractor, // heights of ranked entries say nothing of those under months
    estimateSize: (index) => (ranked ? heights.ranked : estimate(rows.at(index), heights)), // of thousands, a line made for each of them is work for the collector
    measureElement: measureRow,
    initialMeasurementsCache: left?.search === search ? left.heights : [],
    overscan: painted === drawn || (ranked && isRanked(painted.rows)) ? OVERSCAN : 0,
    scrollMargin: start,
    observeElementOffset: (page, tell) => watch((each) => observeWindowOffset(page, each), tell),
    useAnimationFrameWithResizeObserver: true, // rows stand in the flow: what their heights change in the room of the others is for the next frame
  });
  const latest = useRef(search);
  useLayoutEffect(() => {
    latest.current = search;
  }, [search]);
  useLayoutEffect(() => () => void (left = { search: latest.current, heights: [...virtualizer.measurementsCache] }), [virtualizer]);
  useLayoutEffect(() => {
    if (CSS.supports("overflow-anchor", "auto")) virtualizer.shouldAdjustScrollPositionOnItemSizeChange = () => false; // the browser has done it, before the paint
  }, [virtualizer]);
  const { range } = virtualizer;
  const isInSight = (index: number) => range === null || (range.startIndex <= index && index <= range.endIndex);
  const isDrawn = (index: number) => range === null || landed > range.endIndex - range.startIndex || (range.startIndex <= index && index < range.startIndex + landed);
  const inSight = virtualizer.getVirtualItems().map(({ index }) => index).filter(isDrawn);
  const room: Room = { start, height: virtualizer.getTotalSize(), rows: virtualizer.measurementsCache, isInSight };
  return { room, inSight, measure: virtualizer.measureElement };
}

/** Ranked rows keep their places, and what is drawn in them changes; of any other list none is left when another comes. */
function isRanked(rows: ListRows): boolean {
  return rows.at(0)?.head === null;
}

/** Below zero: no key of a row in the order of time. */
function placeKey(index: number): number {
  return -1 - index;
}

function estimate(row: ListRow | undefined, { plain }: ReturnType<typeof entryHeights>): number {
  return row?.summary === null ? HEAD_HEIGHT : plain;
}

/** A row is as high as the browser tells once it is laid out; until then as it was taken for: to ask would have all that was drawn laid out at once. */
function measureRow(element: HTMLElement, entry: ResizeObserverEntry | undefined, { indexFromElement, itemSizeCache, options }: Virtualizer<Window, HTMLElement>): number {
  const index = indexFromElement(element);
  const height = entry?.borderBoxSize[0]?.blockSize;
  return height === undefined ? (itemSizeCache.get(options.getItemKey(index)) ?? options.estimateSize(index)) : height + gapAbove(element);
}

/** The words on a gap stand before the head of a month, and count as its height. */
function gapAbove(row: HTMLElement): number {
  const gap = row instanceof HTMLHeadingElement ? row.previousElementSibling : null;
  return gap?.getBoundingClientRect().height ?? 0;
}

/** The room of the rows above the first section that is drawn, whose head is drawn with it; without a head it begins with the list. */
function heightAbove({ rows, start }: Room, part: ShownSection | undefined): number {
  const head = rows[part?.head ?? -1];
  return head === undefined ? 0 : head.start - start;
}

/** The room of the rows below the last that is drawn. */
function heightBelow({ rows, start, height }: Room, last: number | undefined): number {
  const end = rows[last ?? -1]?.end;
  return end === undefined ? height : start + height - end;
}

/** The room of the rows between a section's head, or the beginning of the list, and the first entry that is drawn. */
function heightBetween({ rows, start }: Room, head: number | null, entry: number | undefined): number {
  const below = rows[entry ?? -1];
  return below === undefined ? 0 : below.start - (rows[head ?? -1]?.end ?? start);
}
