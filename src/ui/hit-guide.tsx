import { useCallback, useEffect, useRef, useState, type ReactNode } from "react";
import { bringIntoSight } from "./bring-into-sight.ts";
import { CurrentHit } from "./current-hit.ts";
import { HitBar } from "./hit-bar.tsx";
import { findHit, firstHitInSight, firstHitOf } from "./hit-places.ts";
import { HitStrip } from "./hit-strip.tsx";

interface HitGuideProps {
  /** What was searched for. */
  readonly query: string;
  /** How many hits the text has, numbered as it is read. */
  readonly count: number;
  /** The paragraph that the address names, `p7`: who comes there is at its first hit. */
  readonly anchor: string | null;
  readonly children: ReactNode;
}

/** A text in which a reader goes from hit to hit, by keys, by a bar below it and by ticks at its edge. Without hits, the text alone. */
export function HitGuide({ query, count, anchor, children }: HitGuideProps) {
  const page = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useCurrent(query, count);

  useEffect(() => {
    const first = anchor === null || page.current === null ? null : firstHitOf(page.current, anchor);
    if (first !== null) setCurrent(first);
  }, [anchor, setCurrent]);

  const go = useCallback(
    (number: number): Element | null => {
      const hit = page.current === null ? null : findHit(page.current, number);
      setCurrent(number);
      if (hit !== null) bringIntoSight(hit);
      return hit;
    },
    [setCurrent],
  );

  const step = useCallback(
    (way: 1 | -1): Element | null => {
      const from = current ?? (page.current === null ? null : firstHitInSight(page.current));
      if (from === null) return null;
      return go(current === null && way === 1 ? from : (from + way + count) % count);
    },
    [count, current, go],
  );

  return (
    <div>
      <div ref={page}>
        <CurrentHit value={current}>{children}</CurrentHit>
      </div>
      {count > 0 && <HitStrip page={page} current={current} onGo={go} />}
      {count > 0 && <HitBar query={query} count={count} current={current} onStep={step} />}
    </div>
  );
}

/** The number of the current hit; none yet of a new query, or of a text that has not so many. */
function useCurrent(query: string, count: number): readonly [number | null, (number: number) => void] {
  const [{ of, number }, set] = useState<{ readonly of: string; readonly number: number | null }>({ of: query, number: null });
  const setCurrent = useCallback((next: number) => set({ of: query, number: next }), [query]);
  return [of === query && number !== null && number < count ? number : null, setCurrent];
}
