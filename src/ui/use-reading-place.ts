import { useEffect, type RefObject } from "react";

/** Shorter pages, in heights of the window, are found again without help. */
const LONG = 2;

/** How long the page must stand still, in milliseconds: then its reader reads. */
const REST = 300;

/** Below the top of the window, in pixels: what ends higher has been read. */
const TOP = 96;

/** Tells, of a long article, at which paragraph (`p7`) its reader is, whenever scrolling has come to rest; `null` at its end. At its beginning nothing is told: who nudges the wheel has not read on. */
export function useReadingPlace(page: RefObject<HTMLElement | null>, onRest: (anchor: string | null) => void): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const rest = (): void => {
      if (page.current === null || page.current.offsetHeight <= LONG * window.innerHeight) return;
      const place = placeIn(page.current);
      if (place !== "beginning") onRest(place === "end" ? null : place);
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

/** The paragraph, `p7`, or an end of the article. */
function placeIn(page: HTMLElement): string {
  const blocks = Array.from(page.querySelectorAll<HTMLElement>("[data-block]"));
  const last = blocks.at(-1);
  if (last === undefined || last.getBoundingClientRect().bottom <= window.innerHeight) return "end";
  const current = blocks.findIndex((block) => block.getBoundingClientRect().bottom > TOP);
  return current <= 0 ? "beginning" : (blocks[current]?.id ?? "beginning");
}
