import { useLayoutEffect, type RefObject } from "react";

/** So long, in milliseconds, a place is waited for: who has waited longer has begun to read where the page stands. */
const LONGEST = 10_000;

/** What a reader does who goes somewhere else meanwhile. */
const MOVES = ["wheel", "touchmove", "pointerdown", "keydown"] as const;

/**
 * Goes to where somebody stood who comes back, or loads the page again. The text may come later than the view: its room is
 * kept meanwhile, so that what stands below the view is not seen first and pushed away. `top` is in pixels, anything else is
 * no place; `key` tells one coming from another.
 */
export function useLateScroll(view: RefObject<HTMLElement | null>, top: number | false | null | undefined, key: string): void {
  useLayoutEffect(() => {
    const style = view.current?.style;
    if (style === undefined || typeof top !== "number" || isAt(top)) return;
    const waiting = new AbortController();
    const { signal } = waiting;
    const stop = () => waiting.abort();
    style.setProperty(ROOM, `${top + window.innerHeight}px`);
    window.scrollTo({ top, behavior: "instant" });
    const timer = setTimeout(stop, LONGEST);
    for (const move of MOVES) window.addEventListener(move, stop, { signal, passive: true });
    signal.addEventListener("abort", () => {
      style.removeProperty(ROOM);
      clearTimeout(timer);
    });
    return stop;
  }, [view, top, key]);
}

const ROOM = "min-block-size";

function isAt(top: number): boolean {
  return Math.abs(window.scrollY - top) <= 1;
}
