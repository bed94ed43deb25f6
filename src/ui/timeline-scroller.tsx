import { startTransition, useEffect, useImperativeHandle, useRef, useState, type ReactNode, type RefObject } from "react";
import type { IsoDay } from "../calendar/jalali.ts";
import { TIME_WORDS } from "./words.ts";
import { usePainted } from "./use-painted.ts";
import { useSteady } from "./use-steady.ts";
import { remInPixels } from "./use-width.ts";
import type { Stage, Zoom } from "./use-zoom.ts";

/** What is drawn beyond both edges of the view, and how far it is scrolled before more is drawn; in rem. */
const MARGIN = 20;
const STEP = 6;

/** So far is the wheel turned, with Ctrl held or two fingers pinched, for a level; in pixels. */
const NOTCH = 50;

interface TimelineScrollerProps {
  /** Of all that is drawn, in rem. */
  readonly width: number;
  readonly height: number;
  /** Of what is in view, in rem. */
  readonly view: number;
  /** Where a day stands, and which day stands at a place; in rem from where time begins. */
  readonly placeOf: (day: IsoDay) => number;
  readonly dayAt: (place: number) => IsoDay;
  readonly zoom: Zoom;
  /** The day that is looked at when it is first drawn; `null` for the beginning. */
  readonly focus: IsoDay | null;
  /** Draws what lies between two places. */
  readonly children: (from: number, to: number) => ReactNode;
}

/** The region in which a drawing of time is pushed sideways, and brought nearer by the wheel. */
export function TimelineScroller({ width, height, view, placeOf, dayAt, zoom, focus, children }: TimelineScrollerProps) {
  const scroller = useRef<HTMLElement>(null);
  const drawing = useRef<HTMLDivElement>(null);
  const [scrolled, setScrolled] = useState(() => (focus === null ? 0 : inSteps(Math.max(0, Math.min(width - view, placeOf(focus) - zoom.placeAhead(view))))));
  const margin = usePainted(MARGIN, STEP); // at first no more than a step beyond the edges, so that what is in view is there soon
  useImperativeHandle(zoom.stage, () => stageOf(scroller, drawing, placeOf, dayAt), [placeOf, dayAt]);
  useWheel(scroller, zoom);
  return (
    <figure
      ref={scroller}
      data-stage="wide"
      // What is pushed sideways can be pushed by keys.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={width > view ? 0 : undefined}
      aria-label={TIME_WORDS.timeline.axis}
      onScroll={(event) => {
        const next = scrolledTo(event.currentTarget);
        // What comes into view is drawn between two frames, ahead of the edge.
        if (next !== scrolled) startTransition(() => setScrolled(next));
      }}
      className="-mx-2 bg-paper contain-content overflow-x-auto overflow-y-hidden px-2 pb-2 outline-offset-0"
    >
      <div ref={drawing} className="relative" style={{ inlineSize: `${width}rem`, minInlineSize: "100%", blockSize: `${height}rem` }}>
        {children(scrolled - margin, scrolled + view + margin)}
      </div>
    </figure>
  );
}

/** How far it is scrolled from its beginning, in rem, in steps: what is scrolled within a step draws nothing anew. */
function scrolledTo(element: HTMLElement): number {
  // From right to left the place is counted below nought.
  return inSteps(Math.abs(element.scrollLeft) / remInPixels());
}

function inSteps(place: number): number {
  return Math.round(place / STEP) * STEP;
}

type Places = Pick<TimelineScrollerProps, "placeOf" | "dayAt">;

function stageOf(scroller: RefObject<HTMLElement | null>, drawing: RefObject<HTMLElement | null>, placeOf: Places["placeOf"], dayAt: Places["dayAt"]): Stage {
  const edges = () => ({ view: scroller.current?.getBoundingClientRect() ?? new DOMRect(), start: drawing.current?.getBoundingClientRect().right ?? 0 });
  return {
    look(place) {
      const { view, start } = edges();
      const day = dayAt((start - view.right + (place ?? view.width / 2)) / remInPixels());
      return { day, place: view.right - start + placeOf(day) * remInPixels() };
    },
    show(day, place) {
      const { view, start } = edges();
      const now = view.right - start + placeOf(day) * remInPixels();
      if (scroller.current !== null) scroller.current.scrollLeft -= now - (place ?? view.width / 2);
    },
  };
}

/** The browser would make the whole page larger: what listens has to say beforehand that it may forbid it. */
function useWheel(scroller: RefObject<HTMLElement | null>, zoom: Zoom): void {
  const by = useSteady(zoom.by);
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    let turned = 0;
    function turn(event: WheelEvent): void {
      if (!event.ctrlKey || element === null) return;
      event.preventDefault();
      turned += event.deltaY;
      if (Math.abs(turned) < NOTCH) return;
      by(turned < 0 ? 1 : -1, element.getBoundingClientRect().right - event.clientX);
      turned = 0;
    }
    element.addEventListener("wheel", turn, { passive: false });
    return () => element.removeEventListener("wheel", turn);
  }, [scroller, by]);
}
