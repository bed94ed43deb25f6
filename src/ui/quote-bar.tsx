import { useEffect, useLayoutEffect, useRef, type ReactNode, type RefObject } from "react";
import { CITE_WORDS } from "./words.ts";
import type { SelectedWords } from "./selected-words.ts";
import { useRoving } from "./use-roving.ts";

/** One thing to do with selected words. */
export interface QuoteAction {
  readonly label: string;
  readonly onPress: () => void;
}

interface QuoteBarProps {
  /** Holds the bar, which stands inside it. */
  readonly article: RefObject<HTMLElement | null>;
  readonly selected: SelectedWords;
  readonly actions: readonly QuoteAction[];
  /** What came of the last action. */
  readonly outcome: ReactNode;
  readonly onClose: () => void;
}

/**
 * What can be done with selected words, in a row below them, or above where there is no room or the hand is there; never
 * over them. Tab leads into it from the text, arrows through it, Escape out of it.
 */
export function QuoteBar({ article, selected, actions, outcome, onClose }: QuoteBarProps) {
  const bar = usePlace(article, selected);
  const { active, activate, activeRef, onKeyDown } = useRoving(actions.length);
  useKeys(bar, onClose);
  return (
    <div ref={bar} data-selection-tools className="absolute z-10 max-w-full border border-edge bg-sheet select-none print:hidden">
      <div role="toolbar" tabIndex={-1} aria-label={CITE_WORDS.quote.tools} onKeyDown={onKeyDown} className="flex flex-wrap px-1 text-label">
        {actions.map(({ label, onPress }, i) => (
          <button
            key={label}
            ref={i === active ? activeRef : undefined}
            type="button"
            tabIndex={i === active ? 0 : -1}
            onFocus={() => activate(i)}
            onMouseDown={(event) => event.preventDefault() /* or the browser takes the selection away */}
            onClick={onPress}
            className="min-h-11 px-2.5 text-soft hover:text-ink md:min-h-9"
          >
            {label}
          </button>
        ))}
      </div>
      <p role="status" className="sr-only">
        {CITE_WORDS.quote.hint}
      </p>
      <div role="status" className="max-w-prose border-rule px-3.5 text-note text-soft not-empty:border-t not-empty:py-1.5">
        {outcome}
      </div>
    </div>
  );
}

/** In pixels: between the words and the bar; fingers need room for the handles of the selection. */
const GAP = { fine: 8, coarse: 28 };

/** For the bar: puts it in its place inside the article. It scrolls with the words. */
function usePlace(article: RefObject<HTMLElement | null>, selected: SelectedWords): RefObject<HTMLDivElement | null> {
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const around = article.current?.getBoundingClientRect();
    const own = bar.current?.getBoundingClientRect();
    if (bar.current === null || around === undefined || own === undefined) return;
    const isCoarse = window.matchMedia("(pointer: coarse)").matches;
    const gap = isCoarse ? GAP.coarse : GAP.fine;
    const fitsBelow = selected.bottom + gap + own.height <= window.innerHeight;
    const fitsAbove = selected.top - gap - own.height >= 0;
    const isAbove = fitsAbove && (!fitsBelow || (selected.isBackward && !isCoarse));
    const { style } = bar.current;
    style.insetInlineStart = `${Math.max(0, Math.min(around.right - selected.lineStart, around.width - own.width))}px`;
    style.insetBlockStart = isAbove ? "auto" : `${selected.bottom - around.top + gap}px`;
    style.insetBlockEnd = isAbove ? `${around.bottom - selected.top + gap}px` : "auto";
  }, [article, selected]);
  return bar;
}

/** Tab leads to the bar wherever the keyboard is, Escape closes it and gives the focus back. */
function useKeys(bar: RefObject<HTMLElement | null>, onClose: () => void): void {
  useEffect(() => {
    let before: Element | null = null;
    function handle(event: KeyboardEvent): void {
      const isInside = bar.current?.contains(document.activeElement) === true;
      if (event.key === "Escape" && !event.defaultPrevented) {
        if (isInside && before instanceof HTMLElement) before.focus({ preventScroll: true });
        onClose();
      }
      if (event.key !== "Tab" || event.shiftKey || isInside) return;
      before = document.activeElement;
      event.preventDefault();
      bar.current?.querySelector<HTMLElement>("[tabindex='0']")?.focus({ preventScroll: true });
    }
    window.addEventListener("keydown", handle);
    return () => window.removeEventListener("keydown", handle);
  }, [bar, onClose]);
}
