import { useEffect } from "react";
import { formatDigits } from "../calendar/format.ts";
import { ARTICLE_GRID } from "./article-grid.ts";
import { SEARCH_WORDS, WORDS } from "./words.ts";
import { ariaShortcut, isShortcut } from "./shortcut.ts";

interface HitBarProps {
  /** What was searched for. */
  readonly query: string;
  readonly count: number;
  /** From 0; `null` before the first step. */
  readonly current: number | null;
  /** Goes to the hit behind or before the current one, around the ends, and gives it. */
  readonly onStep: (way: 1 | -1) => Element | null;
}

/** «۳ از ۱۲», and the ways to the hits before and behind: a line at the window's foot, for as long as the text lasts. */
export function HitBar({ query, count, current, onStep }: HitBarProps) {
  useHitKeys(onStep);
  return (
    <nav aria-label={SEARCH_WORDS.hits.heading} className={`sticky bottom-0 z-10 select-none print:hidden ${ARTICLE_GRID}`}>
      <div className="mt-6 flex items-center gap-x-3 border-t border-ink bg-paper text-label">
        <bdi className="min-w-0 truncate text-soft">{WORDS.filters.query(formatDigits(query))}</bdi>
        <span role="status" className="me-auto shrink-0 font-bold text-shangarf">
          {current === null ? SEARCH_WORDS.hits.count(count) : SEARCH_WORDS.hits.place(current + 1, count)}
        </span>
        <StepButton label={WORDS.shortcuts.previousHit} hotkey={ariaShortcut("previousHit")} path="m1 7 4-4 4 4" onPress={() => void onStep(-1)} />
        <StepButton label={WORDS.shortcuts.nextHit} hotkey={ariaShortcut("nextHit")} path="m1 3 4 4 4-4" onPress={() => void onStep(1)} />
      </div>
    </nav>
  );
}

interface StepButtonProps {
  readonly label: string;
  readonly hotkey: string;
  /** The arrow, in a square of ten. */
  readonly path: string;
  readonly onPress: () => void;
}

function StepButton({ label, hotkey, path, onPress }: StepButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-keyshortcuts={hotkey}
      title={SEARCH_WORDS.hits.hint(label, hotkey)}
      onClick={onPress}
      className="grid size-11 shrink-0 place-items-center text-soft hover:text-ink"
    >
      <svg aria-hidden viewBox="0 0 10 10" className="size-3.5 fill-none stroke-current stroke-[1.25]">
        <path d={path} />
      </svg>
    </button>
  );
}

/** A step by key also takes the keyboard along, so that what follows it reads on from there. */
function useHitKeys(onStep: HitBarProps["onStep"]): void {
  useEffect(() => {
    function handle(event: KeyboardEvent): void {
      const isNext = isShortcut(event, "nextHit");
      if (!isNext && !isShortcut(event, "previousHit")) return;
      event.preventDefault();
      onStep(isNext ? 1 : -1)?.closest<HTMLElement>("[tabindex]")?.focus({ preventScroll: true });
    }
    window.addEventListener("keydown", handle);
    return () => window.removeEventListener("keydown", handle);
  }, [onStep]);
}
