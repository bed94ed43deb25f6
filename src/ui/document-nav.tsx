import { useEffect, useRef, type ReactNode, type RefObject } from "react";
import { Link, type To } from "react-router";
import { formatShortDay } from "../calendar/format.ts";
import type { Summary } from "../corpus/summary.ts";
import { afterPaint } from "./after-paint.ts";
import { ariaShortcut, isShortcut } from "./shortcut.ts";
import { DOCUMENT_WORDS, WORDS } from "./words.ts";

/** A neighbour in the list, and its address. */
export interface Neighbour {
  readonly summary: Summary;
  readonly to: To;
}

interface DocumentNavProps {
  /** The one before it in the list; `null` at the list's beginning. */
  readonly previous: Neighbour | null;
  /** The one behind it. */
  readonly next: Neighbour | null;
}

/** The documents before and behind this one in the list it was opened from, by links and by keys: ← leads on, as reading does. */
export function DocumentNav({ previous, next }: DocumentNavProps) {
  const nav = useRef<HTMLElement>(null);
  useNeighbourKeys(nav);
  if (previous === null && next === null) return null;
  return (
    <nav ref={nav} aria-label={DOCUMENT_WORDS.neighbours} className="grid gap-x-10 border-t-2 border-ink sm:grid-cols-2">
      {previous && <NeighbourLink neighbour={previous} label={DOCUMENT_WORDS.previous} keys={ariaShortcut("previousDocument")} />}
      {next && <NeighbourLink neighbour={next} label={DOCUMENT_WORDS.next} keys={ariaShortcut("nextDocument")} isLast />}
    </nav>
  );
}

interface NeighbourLinkProps {
  readonly neighbour: Neighbour;
  readonly label: string;
  readonly keys: string;
  readonly isLast?: boolean;
}

function NeighbourLink({ neighbour: { summary, to }, label, keys, isLast = false }: NeighbourLinkProps) {
  return (
    <Link to={to} aria-keyshortcuts={keys} className={`group py-4 ${isLast ? "sm:col-start-2 sm:text-end" : "border-b border-rule sm:border-b-0"}`}>
      <Line>
        {label}
        {summary.published && `${WORDS.app.comma}${formatShortDay(summary.published.day)}`}
      </Line>{" "}
      <span className="mt-1 block text-body leading-headline font-semibold group-hover:text-lapis">{summary.headline ?? WORDS.list.untitled}</span>
    </Link>
  );
}

function Line({ children }: { readonly children: ReactNode }) {
  return <span className="block text-label text-soft">{children}</span>;
}

/** A key presses the link that it stands for, once a frame shows that (`use-going.ts`): else a page is drawn before the key is answered. */
function useNeighbourKeys(nav: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    function handle(event: KeyboardEvent): void {
      const shortcut = (["previousDocument", "nextDocument"] as const).find((each) => isShortcut(event, each));
      const link = shortcut && nav.current?.querySelector<HTMLElement>(`[aria-keyshortcuts="${ariaShortcut(shortcut)}"]`);
      if (!link) return;
      event.preventDefault();
      link.setAttribute("data-going", "");
      afterPaint(() => link.click());
    }
    window.addEventListener("keydown", handle);
    return () => window.removeEventListener("keydown", handle);
  }, [nav]);
}
