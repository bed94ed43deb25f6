import { useLayoutEffect, useRef, type RefObject } from "react";

/** The space between the notes of two paragraphs, in pixels. */
const GAP = 16;

/**
 * A page whose margin is to be kept in order. Notes stand level with their paragraph and take no height from the text;
 * those that would run into the notes before them are moved down, and the page ends where its last note does. Works on
 * the `MarginGroup`s in it, after every drawing and change of size; where there is no margin nothing is seen of it.
 */
export function useMarginStack<E extends HTMLElement>(): RefObject<E | null> {
  const page = useRef<E>(null);
  // Before the paint, so that no note is seen in a place that it does not keep.
  useLayoutEffect(() => {
    const element = page.current;
    if (element === null) return;
    const stack = (): void => stackGroups(element);
    stack();
    const observer = new ResizeObserver(stack);
    observer.observe(element);
    return () => observer.disconnect();
  });
  return page;
}

function stackGroups(page: HTMLElement): void {
  const groups = Array.from(page.querySelectorAll<HTMLElement>("[data-margin]"));
  const boxes = groups.map((group) => ({ top: group.getBoundingClientRect().top, height: group.firstElementChild?.clientHeight ?? 0 }));
  const bottom = page.getBoundingClientRect().bottom - Number.parseFloat(getComputedStyle(page).paddingBlockEnd);
  // All is read before anything is written: the page is laid out once.
  let end = -Infinity;
  for (const [i, { top, height }] of boxes.entries()) {
    const shift = Math.max(0, end + GAP - top);
    groups[i]?.style.setProperty("--shift", `${shift}px`);
    end = top + shift + height;
  }
  page.style.setProperty("--margin-end", `${Math.max(0, end - bottom)}px`);
}
