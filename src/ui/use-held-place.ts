import { useCallback, useLayoutEffect, useRef, type RefObject } from "react";

/** What a reader looks at, and how far from the top of the window it stands. */
interface Held {
  readonly element: Element;
  readonly top: number;
}

/**
 * Keeps a reader's place while the text around it is drawn otherwise. To be held before the change: the first paragraph
 * or heading in sight then stands where it stood as soon as `shown` is another value.
 */
export function useHeldPlace<E extends Element>(shown: unknown): { readonly place: RefObject<E | null>; readonly hold: () => void } {
  const place = useRef<E>(null);
  const held = useRef<Held | null>(null);
  const hold = useCallback(() => {
    const element = Array.from(place.current?.querySelectorAll("h1, h2, p") ?? []).find((each) => each.getBoundingClientRect().bottom > 0);
    held.current = element === undefined ? null : { element, top: element.getBoundingClientRect().top };
  }, []);
  useLayoutEffect(() => {
    // The frame is drawn behind it, and the router has been there: it goes to the paragraph that an address names even where it is told to stay.
    const frame = requestAnimationFrame(() => {
      if (held.current !== null) window.scrollBy({ top: held.current.element.getBoundingClientRect().top - held.current.top, behavior: "instant" });
      held.current = null;
    });
    return () => cancelAnimationFrame(frame);
  }, [shown]);
  return { place, hold };
}
