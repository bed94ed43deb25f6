import { startTransition, useCallback, useOptimistic } from "react";
import { afterPaint } from "./after-paint.ts";
import { useSteady } from "./use-steady.ts";

/**
 * What the address asks for, and a way to ask for something else, always the same: that shows at once, before the view that it
 * leads to is drawn. `step` takes the step there once it shows, as the browser's own part in a step alone takes longer than a
 * frame, and resolves when it is taken.
 */
export function useAsked<Shown, Asked extends Shown>(shown: Shown, step: (next: Asked) => Promise<void>): readonly [Shown, (next: Asked) => void] {
  const latest = useSteady(step);
  const [asked, setAsked] = useOptimistic<Shown, Asked>(shown, (_, next) => next);
  const ask = useCallback(
    (next: Asked) =>
      startTransition(async () => {
        setAsked(next);
        await new Promise<void>((show) => void afterPaint(show));
        await latest(next);
      }),
    [setAsked, latest],
  );
  return [asked, ask];
}
