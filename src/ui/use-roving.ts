import { startTransition, useCallback, useLayoutEffect, useRef, useState, type KeyboardEvent } from "react";
import { afterPaint } from "./after-paint.ts";

/** One place in the tab order for a row of links, among which arrow keys move. Its functions stay the same while the reader moves. */
export interface Roving {
  /** The link that Tab comes to, from 0. */
  readonly active: number;
  /** Marks a link as the one that Tab comes to. */
  readonly activate: (index: number) => void;
  /** For the active link alone: takes the focus to it when keys led there, though it be drawn only now. */
  readonly activeRef: (link: HTMLElement | null) => void;
  /** For each of the links. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Keys to steps in time: in a page from right to left, left is later. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: 1,
  ArrowDown: 1,
  ArrowRight: -1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  End: Infinity,
  Home: -Infinity,
};

/** Moves among `count` links in the order of time: arrows by one, Page keys by ten, Home and End to the first and last. */
export function useRoving(count: number, first = 0): Roving {
  const [chosen, setActive] = useState(first);
  const active = Math.max(0, Math.min(chosen, count - 1));
  const moved = useRef(false);
  const latest = useRef({ active, count });
  useLayoutEffect(() => {
    latest.current = { active, count };
  }, [active, count]);
  const activeRef = useCallback((link: HTMLElement | null) => {
    if (link === null || !moved.current) return;
    moved.current = false;
    link.focus();
  }, []);
  const onKeyDown = useCallback((event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const now = latest.current;
    const next = Math.max(0, Math.min(now.active + step, now.count - 1));
    if (next === now.active) return;
    moved.current = true;
    latest.current = { ...now, active: next }; // the next key goes on from there, drawn or not
    // To the link beside, at once; farther off nothing may be drawn yet: that comes once the key has had its frame.
    if (Math.abs(step) === 1) setActive(next);
    else afterPaint(() => startTransition(() => setActive(latest.current.active)));
  }, []);
  return { active, activate: setActive, activeRef, onKeyDown };
}
