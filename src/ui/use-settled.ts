import { useEffect, useRef, type RefObject } from "react";
import { afterPaint } from "./after-paint.ts";

/**
 * An element that has `data-settled` once it has been laid out and painted whole: by then the browser knows how high each of its parts is.
 * Those of its blocks that are in the window then have `data-seen`: were they let wait, the browser would take for moved what stands in them
 * out of the flow, although nothing moves.
 */
export function useSettled<E extends Element>(): RefObject<E | null> {
  const element = useRef<E>(null);
  useEffect(() => afterPaint(() => element.current !== null && settle(element.current)), []);
  return element;
}

function settle(element: Element): void {
  for (const block of element.querySelectorAll("[data-block]")) {
    const { top, bottom } = block.getBoundingClientRect();
    if (top > window.innerHeight) break;
    if (bottom > 0) block.setAttribute("data-seen", "");
  }
  element.setAttribute("data-settled", "");
}
