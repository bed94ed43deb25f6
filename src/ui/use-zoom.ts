import { useCallback, useRef, type KeyboardEvent, type RefObject } from "react";
import type { IsoDay } from "../calendar/jalali.ts";
import { remInPixels } from "./use-width.ts";
import { TIME_LEVELS, type TimeLevel, type TimelineView } from "../corpus/timeline-view.ts";

/** Where a drawing of time shows its days. Places are in pixels on the screen, from where time begins. */
export interface Stage {
  /** The day that is drawn at a place, or in the middle where none is given, and where it is drawn. */
  readonly look: (place?: number) => Held | null;
  /** Brings a day to a place, or to the middle. */
  readonly show: (day: IsoDay, place: number | null) => void;
}

/** A day, and where on the screen it is drawn. */
interface Held {
  readonly day: IsoDay;
  readonly place: number;
}

interface ZoomOptions {
  readonly level: TimeLevel;
  readonly onView: (view: TimelineView) => void;
  /** Whether the page goes back by itself to where it stood: one whose time runs downwards is first drawn there. */
  readonly isReturn: boolean;
}

/** A way nearer to time and off again, on which the day that is looked at stays where it is. */
export interface Zoom {
  readonly stage: RefObject<Stage | null>;
  /** To a level; at a place on the screen, or at the day of the mark that has the focus, or in the middle. */
  readonly to: (level: TimeLevel | undefined, place?: number) => void;
  /** So many levels nearer, or off where it is below nought. */
  readonly by: (levels: number, place?: number) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  /** Before a link of the drawing leads nearer: from where keys go on. */
  readonly onFollow: (day: IsoDay, byKey: boolean) => void;
  /** How far from where its view begins the day that was looked at is to be drawn, in rem: in the middle where nothing says so. */
  readonly placeAhead: (view: number) => number;
  /** Once another level is drawn: brings the day that was looked at back to its place, and the focus to its mark. */
  readonly arrive: (focus: IsoDay | null) => void;
}

/** Joins the levels of a drawing to keys, wheel and buttons. */
export function useZoom({ level, onView, isReturn }: ZoomOptions): Zoom {
  const stage = useRef<Stage | null>(null);
  const held = useRef<number | null>(null);
  const refocus = useRef(false);
  const stands = useRef(isReturn); // where time runs downwards the page is the stage, and goes back to its place by itself

  function to(next: TimeLevel | undefined, place?: number): void {
    if (next === undefined || next === level) return;
    const active = place === undefined ? focusedDay() : null;
    const seen = active ?? (stage.current ?? COLUMN).look(place);
    if (seen === null) return;
    held.current = seen.place;
    refocus.current = active !== null;
    onView({ level: next, day: seen.day });
  }

  function by(levels: number, place?: number): void {
    to(TIME_LEVELS[TIME_LEVELS.indexOf(level) + levels], place);
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const levels = event.key === "+" || event.key === "=" ? 1 : event.key === "-" || event.key === "−" ? -1 : 0;
    if (levels === 0) return;
    event.preventDefault();
    by(levels);
  }

  const onFollow = useCallback((day: IsoDay, byKey: boolean): void => {
    const mark = document.querySelector<HTMLElement>(`[data-stage] [data-day="${day}"]`);
    held.current = mark === null ? null : startOf(mark);
    refocus.current = byKey;
  }, []);

  const placeAhead = (view: number): number => (held.current === null ? view / 2 : held.current / remInPixels());

  const arrive = useCallback((focus: IsoDay | null): void => {
    const moved = stage.current ?? (stands.current ? null : COLUMN);
    if (focus !== null) moved?.show(focus, held.current);
    stands.current = false;
    if (refocus.current) document.querySelector<HTMLElement>("[data-stage] [data-day][tabindex='0']")?.focus({ preventScroll: true });
    held.current = null;
    refocus.current = false;
  }, []);

  return { stage, to, by, onKeyDown, onFollow, placeAhead, arrive };
}

/** A narrow page: time runs downwards with the page itself, and the window is the stage. */
const COLUMN: Stage = {
  look() {
    const seen = marksOf().find((mark) => mark.getBoundingClientRect().top >= 0);
    const day = seen?.dataset["day"];
    return seen === undefined || day === undefined ? null : { day, place: startOf(seen) };
  },
  show(day, place) {
    const marks = marksOf();
    const mark = marks.find((each) => (each.dataset["end"] ?? each.dataset["day"] ?? "") >= day) ?? marks.at(-1);
    if (mark !== undefined) scrollBy(0, startOf(mark) - (place ?? innerHeight / 3));
  },
};

function marksOf(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("[data-stage='narrow'] [data-day]")];
}

/** The day of the mark that has the focus, and where it is. */
function focusedDay(): Held | null {
  const mark = document.activeElement?.closest<HTMLElement>("[data-stage] [data-day]") ?? null;
  const day = mark?.dataset["day"];
  return mark === null || day === undefined ? null : { day, place: startOf(mark) };
}

/** From the beginning of the stage; a stage on which time runs downwards begins with the window. */
function startOf(mark: HTMLElement): number {
  const stage = mark.closest<HTMLElement>("[data-stage]");
  const box = mark.getBoundingClientRect();
  return stage?.dataset["stage"] === "wide" ? stage.getBoundingClientRect().right - box.right : box.top;
}
