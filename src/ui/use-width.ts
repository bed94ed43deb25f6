import { useLayoutEffect, useRef, useState, type RefObject } from "react";

/** An element to measure, and how wide it is in rem; `null` until it is drawn. Follows the window and the size of type. */
export function useWidth<E extends HTMLElement>(): readonly [RefObject<E | null>, number | null] {
  const element = useRef<E>(null);
  const [width, setWidth] = useState<number | null>(null);
  // Before the paint, so that nothing is seen in a width that it does not keep.
  useLayoutEffect(() => {
    const measured = element.current;
    if (measured === null) return;
    const measure = (): void => setWidth(measured.clientWidth / remInPixels());
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}

/** How many pixels a rem is: more where a reader asks for larger type. */
export function remInPixels(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}
