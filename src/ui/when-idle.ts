/** In milliseconds: after so long a browser that cannot tell has nothing else to do. */
const LATER = 3000;

/** Does something once the page has nothing else to do; gives a way to call it off. */
export function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === "undefined") {
    const timer = setTimeout(work, LATER);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(work);
  return () => cancelIdleCallback(asked);
}
