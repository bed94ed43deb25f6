/** In milliseconds: long enough to show which way the page went. */
const GLIDE = 160;

/** Where in the window an element may stand and be read at ease, and where it is put otherwise: shares of its height from the top. */
const EASY = { from: 0.1, to: 0.8, at: 0.35 };

let frame = 0;

/** Scrolls to an element, not at all where it can be read at ease already, and at once for those who ask for less motion. */
export function bringIntoSight(element: Element): void {
  cancelAnimationFrame(frame);
  const { top, bottom } = element.getBoundingClientRect();
  const height = window.innerHeight;
  if (top >= height * EASY.from && bottom <= height * EASY.to) return;
  const way = top - height * EASY.at;
  if (window.matchMedia("(prefers-reduced-motion: reduce)").matches) window.scrollBy({ top: way, behavior: "instant" });
  else glide(window.scrollY, way);
}

function glide(start: number, way: number): void {
  const begun = performance.now();
  const step = (now: number): void => {
    const share = Math.min(1, Math.max(0, now - begun) / GLIDE);
    window.scrollTo({ top: start + way * (1 - (1 - share) ** 3), behavior: "instant" }); // fast first, then slower
    if (share < 1) frame = requestAnimationFrame(step);
  };
  frame = requestAnimationFrame(step);
}
