import { startTransition, useCallback, useEffect, useOptimistic, useRef } from "react";

/**
 * What the address asks for, and a way to ask for something else: that shows at once, before the view that it leads to is
 * drawn. `step` takes the step there, and resolves when it is taken.
 */
export function useAsked<Shown, Asked extends Shown>(shown: Shown, step: (next: Asked) => Promise<void>): readonly [Shown, (next: Asked) => void] {
  const latest = useRef(step);
  useEffect(() => {
    latest.current = step;
  }, [step]);
  const [asked, setAsked] = useOptimistic<Shown, Asked>(shown, (_, next) => next);
  // Always the same, so that nothing is drawn anew for it.
  const ask = useCallback(
    (next: Asked) =>
      startTransition(async () => {
        setAsked(next);
        await latest.current(next);
      }),
    [setAsked],
  );
  return [asked, ask];
}
