import { useEffect } from "react";

/** So long, in milliseconds, a place is waited for: who has waited longer has begun to read where the page stands. */
const LONGEST = 10_000;

/** What a reader does who goes somewhere else meanwhile. */
const MOVES = ["wheel", "touchmove", "pointerdown", "keydown"] as const;

/**
 * Goes to where somebody stood who comes back, or loads the page again, as soon as it is long enough: its text may come
 * later than the view. `top` is in pixels, anything else is no place; `key` tells one coming from another.
 */
export function useLateScroll(top: number | false | null | undefined, key: string): void {
  useEffect(() => {
    if (typeof top !== "number" || isAt(top)) return;
    const waiting = new AbortController();
    const { signal } = waiting;
    const stop = () => waiting.abort();
    const growth = new ResizeObserver(() => {
      window.scrollTo({ top, behavior: "instant" });
      if (isAt(top)) stop();
    });
    growth.observe(document.documentElement);
    const timer = setTimeout(stop, LONGEST);
    for (const move of MOVES) window.addEventListener(move, stop, { signal, passive: true });
    signal.addEventListener("abort", () => {
      growth.disconnect();
      clearTimeout(timer);
    });
    return stop;
  }, [top, key]);
}

function isAt(top: number): boolean {
  return Math.abs(window.scrollY - top) <= 1;
}
