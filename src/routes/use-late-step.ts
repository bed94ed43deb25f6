import { useEffect, useRef } from "react";
import { afterPaint } from "../ui/after-paint.ts";

/**
 * A way to take a step once letters pause: it takes as long as to draw the results of a letter, and would hold up those of the
 * next. Whoever turns to something else, with a pointer or a key, finds it taken: it `isAwaited`.
 */
export function useLateStep(): (step: (isAwaited: boolean) => void) => void {
  const due = useRef<((isAwaited: boolean) => void) | null>(null);
  useEffect(() => {
    function take(): void {
      const step = due.current;
      due.current = null;
      step?.(true);
    }
    for (const sign of TURNS) window.addEventListener(sign, take, true);
    return () => TURNS.forEach((sign) => window.removeEventListener(sign, take, true));
  }, []);
  return (step) => {
    due.current = step;
    afterPaint(() => {
      if (due.current !== step) return;
      due.current = null;
      step(false);
    });
  };
}

/** What tells that somebody turns from the field to something else. */
const TURNS = ["pointerdown", "focusout"] as const;
