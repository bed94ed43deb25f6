import { useEffect, useState } from "react";
import { afterPaint } from "../ui/after-paint.ts";

type Step = (isAwaited: boolean) => void;

/** Safari takes a hundred addresses in half a minute: after so many of them `within` that time, one waits for a longer rest, in milliseconds. */
const MANY = { steps: 60, within: 30_000, rest: 400 };

/**
 * A way to take a step once letters pause: it takes as long as to draw the results of a letter, and would hold up those of the
 * next. Whoever turns to something else, with a pointer or a key, finds it taken: it `isAwaited`. One that shows what was typed
 * is taken at once.
 */
export function useLateStep(): (step: Step, isAtOnce: boolean) => void {
  const [{ ask, take }] = useState(createLateStep);
  useEffect(() => {
    const turn = (): void => take(true);
    for (const sign of TURNS) window.addEventListener(sign, turn, true);
    return () => TURNS.forEach((sign) => window.removeEventListener(sign, turn, true));
  }, [take]);
  return ask;
}

function createLateStep() {
  let due: Step | null = null;
  let taken: readonly number[] = [];

  function take(isAwaited: boolean): void {
    const step = due;
    if (step === null) return;
    due = null;
    taken = [...recent(taken), performance.now()];
    step(isAwaited);
  }

  function ask(step: Step, isAtOnce: boolean): void {
    due = step;
    const begin = (): void => void (due === step && take(false)); // the next letter writes the address
    if (recent(taken).length >= MANY.steps) setTimeout(begin, MANY.rest);
    else if (isAtOnce) begin();
    else afterPaint(begin);
  }

  return { ask, take };
}

/** The times that are not long ago. */
function recent(times: readonly number[]): readonly number[] {
  return times.filter((at) => performance.now() - at < MANY.within);
}

/** What tells that somebody turns from the field to something else. */
const TURNS = ["pointerdown", "focusout"] as const;
