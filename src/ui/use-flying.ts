import { useEffect, useRef, type RefObject } from "react";

/**
 * An element that has `data-flying` while the page flies to another place, by more than half a window from frame to frame. A key that
 * leads to the end of a long page glides there over many frames: what would be laid out as it passes holds up the next key.
 */
export function useFlying<E extends Element>(): RefObject<E | null> {
  const element = useRef<E>(null);
  useEffect(() => {
    let last = window.scrollY;
    let frame = 0;
    const land = (): void => element.current?.removeAttribute("data-flying");
    const look = (): void => {
      const way = Math.abs(window.scrollY - last);
      last = window.scrollY;
      if (way < window.innerHeight / 2) return;
      element.current?.setAttribute("data-flying", "");
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => (frame = requestAnimationFrame(land))); // the first is this frame's own
    };
    window.addEventListener("scroll", look, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener("scroll", look);
    };
  }, []);
  return element;
}
