import { useLayoutEffect, useState, type MouseEvent, type RefObject } from "react";
import { readHitPlaces, type HitPlace } from "./hit-places.ts";
import { DOCUMENT_WORDS, RAW_WORDS, SEARCH_WORDS } from "./words.ts";

interface HitStripProps {
  /** The page with the hits. */
  readonly page: RefObject<Element | null>;
  /** Number of the current hit. */
  readonly current: number | null;
  readonly onGo: (hit: number) => void;
}

/** In pixels: a tick for one hit, what each further one adds, and as many as make it longer. */
const TICK = { least: 6, more: 3, most: 4 };

/**
 * The margin of the scroll: a tick for each paragraph that has hits, as far down the window's edge as the paragraph is down
 * the page, longer where there are more. A press goes to the nearest. For the eye and the pointer alone: the bar does the same.
 */
export function HitStrip({ page, current, onGo }: HitStripProps) {
  const places = useHitPlaces(page);
  const own = places.findLast((place) => current !== null && place.first <= current);

  function goNearest({ clientY, currentTarget }: MouseEvent): void {
    const { top, height } = currentTarget.getBoundingClientRect();
    const nearest = nearestTo(places, (clientY - top) / Math.max(1, height));
    if (nearest !== undefined) onGo(nearest.first);
  }

  return (
    <button type="button" tabIndex={-1} aria-hidden onClick={goNearest} className="fixed inset-y-0 end-0 z-20 block w-4 md:w-6 print:hidden">
      {places.map((place) => (
        <span
          key={place.first}
          title={SEARCH_WORDS.hits.inBlock(blockName(place.anchor), place.count)}
          style={{ insetBlockStart: `${place.depth * 100}%`, inlineSize: place === own ? "100%" : sizeOf(place) }}
          className={`absolute end-0 flex h-3 -translate-y-1/2 items-center before:w-full before:bg-shangarf ${place === own ? "before:h-1" : "before:h-0.5"}`}
        />
      ))}
    </button>
  );
}

function sizeOf({ count }: HitPlace): number {
  return TICK.least + TICK.more * Math.min(TICK.most, count - 1);
}

function nearestTo(places: readonly HitPlace[], depth: number): HitPlace | undefined {
  return places.toSorted((a, b) => Math.abs(a.depth - depth) - Math.abs(b.depth - depth))[0];
}

/** «بند ۷», «سطر ۱۱», «آغاز نوشته» */
function blockName(anchor: string): string {
  const number = Number(anchor.slice(1));
  if (anchor.startsWith("p")) return DOCUMENT_WORDS.paragraph(number);
  return anchor.startsWith("l") ? RAW_WORDS.line(number) : DOCUMENT_WORDS.opening;
}

/** Read after every change of the page's size or of what is drawn on it. */
function useHitPlaces(page: RefObject<Element | null>): readonly HitPlace[] {
  const [places, setPlaces] = useState<readonly HitPlace[]>([]);
  useLayoutEffect(() => {
    const element = page.current;
    if (element === null) return;
    let frame = 0;
    const read = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setPlaces(readHitPlaces(element)));
    };
    const sizes = new ResizeObserver(read);
    const drawing = new MutationObserver(read);
    sizes.observe(element);
    drawing.observe(element, { childList: true, subtree: true });
    return () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      drawing.disconnect();
    };
  }, [page]);
  return places;
}
