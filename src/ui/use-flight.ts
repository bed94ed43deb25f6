import { useCallback, useState } from "react";
import { flushSync } from "react-dom";

/** Is told how far the page is scrolled, in pixels, and whether it scrolls on. */
type Tell = (offset: number, isScrolling: boolean) => void;

/**
 * How often the page has flown to another place, and a way to be told where it stands: not while it flies, by more than a
 * window's height from frame to frame. A key that leads to the end of a long list glides there over many frames, and each would
 * draw a windowful of rows that nobody reads.
 */
export function useFlight(): readonly [flight: number, watch: (observe: (tell: Tell) => (() => void) | void, tell: Tell) => () => void] {
  const [flight, setFlight] = useState(0);
  const watch = useCallback((observe: (tell: Tell) => (() => void) | void, tell: Tell) => {
    let last = window.scrollY;
    let frame = 0;
    const land = (): void => {
      flushSync(() => {
        setFlight((before) => before + 1);
        tell(window.scrollY, true);
      });
    };
    const stop = observe((offset, isScrolling) => {
      const way = Math.abs(offset - last);
      last = offset;
      cancelAnimationFrame(frame);
      if (way < window.innerHeight) return tell(offset, isScrolling);
      frame = requestAnimationFrame(() => (frame = requestAnimationFrame(land))); // the first is this frame's own
    });
    return () => {
      cancelAnimationFrame(frame);
      stop?.();
    };
  }, []);
  return [flight, watch];
}
