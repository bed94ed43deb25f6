import { startTransition, useCallback, useOptimistic } from "react";
import { useSteady } from "./use-steady.ts";

/**
 * What the address asks for, and a way to ask for something else, always the same: that shows at once, before the view that it
 * leads to is drawn. `step` takes the step there, and resolves when it is taken.
 */
export function useAsked<Shown, Asked extends Shown>(shown: Shown, step: (next: Asked) => Promise<void>): readonly [Shown, (next: Asked) => void] {
  const latest = useSteady(step);
  const [asked, setAsked] = useOptimistic<Shown, Asked>(shown, (_, next) => next);
  const ask = useCallback(
    (next: Asked) =>
      startTransition(async () => {
        setAsked(next);
        await latest(next);
      }),
    [setAsked, latest],
  );
  return [asked, ask];
}
