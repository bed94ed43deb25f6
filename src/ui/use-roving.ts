import { useCallback, useEffect, useRef, useState, type KeyboardEvent } from "react";

/** One place in the tab order for a row of links, among which arrow keys move. */
export interface Roving {
  /** The link that Tab comes to, from 0. */
  readonly active: number;
  /** Marks a link as the one that Tab comes to. */
  readonly activate: (index: number) => void;
  /** Gives the active link, when it is drawn, to the keys. */
  readonly activeRef: (link: HTMLElement | null) => void;
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
export function useRoving(count: number): Roving {
  const [chosen, setActive] = useState(0);
  const active = Math.max(0, Math.min(chosen, count - 1));
  const link = useRef<HTMLElement>(null);
  const moved = useRef(false);
  // The link may be drawn only now that it is active.
  useEffect(() => {
    if (moved.current) link.current?.focus();
    moved.current = false;
  }, [active]);
  const activeRef = useCallback((element: HTMLElement | null) => {
    link.current = element;
  }, []);

  function onKeyDown(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    moved.current = true;
    setActive(Math.max(0, Math.min(active + step, count - 1)));
  }

  return { active, activate: setActive, activeRef, onKeyDown };
}
