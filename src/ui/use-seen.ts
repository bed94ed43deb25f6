import { useEffect, useRef, useState, type RefObject } from "react";

/** How far beyond the window counts as seen, so that what is fetched is there when it is scrolled to. */
const AHEAD = "400px";

/** An element to watch, and whether it has come into sight; once seen, always seen. */
export function useSeen<E extends Element>(): readonly [RefObject<E | null>, boolean] {
  const element = useRef<E>(null);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const watched = element.current;
    if (watched === null || seen) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setSeen(true);
      },
      { rootMargin: AHEAD },
    );
    observer.observe(watched);
    return () => observer.disconnect();
  }, [seen]);
  return [element, seen];
}
