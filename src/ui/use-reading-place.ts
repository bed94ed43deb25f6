import { useEffect, type RefObject } from "react";

/** Shorter pages, in heights of the window, are found again without help. */
const LONG = 2;

/** How long the page must stand still, in milliseconds: then its reader reads. */
const REST = 300;

/** Below the top of the window, in pixels: what ends higher has been read. */
const TOP = 96;

/** Tells, of a long article, at which paragraph (`p7`) its reader is, whenever scrolling has come to rest; `null` at its beginning and its end. */
export function useReadingPlace(page: RefObject<HTMLElement | null>, onRest: (anchor: string | null) => void): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const rest = (): void => {
      if (page.current !== null && page.current.offsetHeight > LONG * window.innerHeight) onRest(placeIn(page.current));
    };
    const handle = (): void => {
      clearTimeout(timer);
      timer = setTimeout(rest, REST);
    };
    window.addEventListener("scroll", handle, { passive: true });
    return () => {
      clearTimeout(timer);
      window.removeEventListener("scroll", handle);
    };
  }, [page, onRest]);
}

function placeIn(page: HTMLElement): string | null {
  const blocks = Array.from(page.querySelectorAll<HTMLElement>("[data-block]"));
  const last = blocks.at(-1);
  if (last === undefined || last.getBoundingClientRect().bottom <= window.innerHeight) return null;
  const current = blocks.findIndex((block) => block.getBoundingClientRect().bottom > TOP);
  return current <= 0 ? null : (blocks[current]?.id ?? null);
}
