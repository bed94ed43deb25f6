import { startTransition, useEffect, useState, type ComponentType, type ReactNode } from "react";
import { WORDS } from "./words.ts";

/** Where it is said that a part did not come: in its place, or at the foot of the window where its place is out of sight. */
const PLACES = { here: "py-2", foot: "fixed inset-x-0 bottom-0 z-20 border-t border-ink bg-paper px-4 py-2" } as const;

interface Waiting {
  /** What stands in its place until it is there. */
  readonly fallback?: ReactNode;
}

/**
 * A part of a view that is loaded when it is first drawn. One that does not come, over a dead network or from a build
 * that is gone, leaves the view as it is, says so and offers to try again; that of `lazy` takes the view with it. For `place`
 * `null` nothing is said: another part beside it says it.
 */
export function loaded<P extends object>(load: () => Promise<ComponentType<P>>, place: keyof typeof PLACES | null = "here"): ComponentType<P & Waiting> {
  let known: ComponentType<P> | null = null;
  return function Loaded({ fallback = null, ...props }: P & Waiting) {
    const [Part, setPart] = useState(() => known);
    const [isFailed, setFailed] = useState(false);
    useEffect(() => {
      if (Part !== null || isFailed) return;
      let isLeft = false;
      const wait = async (): Promise<void> => {
        known = await load().catch(() => null);
        if (isLeft) return;
        if (known === null) setFailed(true);
        else startTransition(() => setPart(() => known)); // a calendar is long to draw: between frames, so that no press waits for it
      };
      void wait();
      return () => {
        isLeft = true;
      };
    }, [Part, isFailed]);
    if (Part !== null) return <Part {...(props as unknown as P)} />;
    return isFailed ? <>{fallback}{place !== null && <Lost place={place} onRetry={() => setFailed(false)} />}</> : fallback;
  };
}

function Lost({ place, onRetry }: { readonly place: keyof typeof PLACES; readonly onRetry: () => void }) {
  return (
    <p role="alert" className={`text-label text-shangarf print:hidden ${PLACES[place]}`}>
      {WORDS.errors.part}{" "}
      <button type="button" onClick={onRetry} className="min-h-11 border-b border-edge text-lapis md:min-h-6">
        {WORDS.errors.retry}
      </button>
    </p>
  );
}
