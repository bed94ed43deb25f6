import { useEffect, useRef, useState, type RefObject } from "react";

/** How far beyond the window counts as seen, so that what is fetched is there when it is scrolled to. */
const AHEAD = "400px";

/** What is in sight for less, in milliseconds, only passes: a list that is scrolled through, the results of a letter that another follows. */
const REST = 120;

/** An element to watch, and whether what it shows, told apart by an id, has come into sight and stayed; once seen, always seen. */
export function useSeen<E extends Element>(id: string): readonly [RefObject<E | null>, boolean] {
  const element = useRef<E>(null);
  const [last, setLast] = useState<string | null>(null);
  const seen = last === id;
  useEffect(() => {
    const watched = element.current;
    if (watched === null || seen) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        clearTimeout(timer);
        if (entries.at(-1)?.isIntersecting === true) timer = setTimeout(() => setLast(id), REST);
      },
      { rootMargin: AHEAD },
    );
    observer.observe(watched);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [id, seen]);
  return [element, seen];
}
