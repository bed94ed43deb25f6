import { createContext, startTransition, use, useEffect, useRef, useState, type ComponentType, type ReactNode } from "react";
import { WORDS } from "./words.ts";

/** Where it is said that a part did not come: in its place, or at the foot of the window where its place is out of sight. */
const PLACES = { here: "py-2", foot: "fixed inset-x-0 bottom-0 z-20 border-t border-ink bg-paper px-4 py-2" } as const;

/** Tells whether the server answers, so that a page is only left for one that will come. */
export const Answers = createContext(async () => false);

interface Waiting {
  /** What stands in its place until it is there. */
  readonly fallback?: ReactNode;
}

/**
 * A part of a view that is loaded when it is first drawn. One that does not come, over a dead network or from a build that is
 * gone, leaves the view as it is, says so and offers to try again; if it then does not come although the server answers, the
 * page is loaded anew: some browsers never ask again for what failed once, and a new build has other names for its parts.
 * That of `lazy` takes the view with it. For `place` `null` nothing is said: another part beside it says it.
 */
export function loaded<P extends object>(load: () => Promise<ComponentType<P>>, place: keyof typeof PLACES | null = "here"): ComponentType<P & Waiting> {
  let known: ComponentType<P> | null = null;
  return function Loaded({ fallback = null, ...props }: P & Waiting) {
    const [Part, setPart] = useState(() => known);
    const [isFailed, setFailed] = useState(false);
    const isAgain = useRef(false);
    const isAnswered = use(Answers);
    useEffect(() => {
      if (Part !== null || isFailed) return;
      let isLeft = false;
      const wait = async (): Promise<void> => {
        known = await load().catch(() => null);
        if (isLeft) return;
        if (known === null && isAgain.current && (await isAnswered())) location.reload();
        else if (known === null) setFailed(true);
        else startTransition(() => setPart(() => known)); // a calendar is long to draw: between frames, so that no press waits for it
      };
      void wait();
      return () => {
        isLeft = true;
      };
    }, [Part, isFailed, isAnswered]);
    const retry = (): void => {
      isAgain.current = true;
      setFailed(false);
    };
    if (Part !== null) return <Part {...(props as unknown as P)} />;
    return isFailed ? <>{fallback}{place !== null && <Lost place={place} onRetry={retry} />}</> : fallback;
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
