import { useLayoutEffect, type RefObject } from "react";

/** The space between two notes, in pixels. */
const GAP = 12;

/**
 * Keeps the margin of a page in order. A note (`data-margin-note`) stands level with the line that holds the first of
 * its words (`data-words`), and takes no height from the text; one that would run into the note before it is moved
 * down, and the page ends where its last note does. Works on the `MarginGroup`s in it, after every drawing and change of
 * size or of the settings of reading; where there is no margin nothing is seen of it.
 */
export function useMarginStack(page: RefObject<HTMLElement | null>): void {
  // Before the paint, so that no note is seen in a place that it does not keep.
  useLayoutEffect(() => {
    const element = page.current;
    if (element === null) return;
    const stack = (): void => stackNotes(element);
    let frame = 0;
    const settle = (event: Event): void => {
      if (!(event instanceof ContentVisibilityAutoStateChangeEvent && event.target instanceof Element)) return;
      if (event.skipped) return void waiting.add(event.target);
      waiting.delete(event.target);
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(stack);
    };
    stack();
    element.addEventListener("contentvisibilityautostatechange", settle, { capture: true });
    const size = new ResizeObserver(stack);
    size.observe(element);
    const settings = new MutationObserver(stack);
    settings.observe(document.documentElement, { attributes: true });
    document.fonts.addEventListener("loadingdone", stack);
    return () => {
      cancelAnimationFrame(frame);
      element.removeEventListener("contentvisibilityautostatechange", settle, { capture: true });
      size.disconnect();
      settings.disconnect();
      document.fonts.removeEventListener("loadingdone", stack);
    };
  });
}

/** Blocks out of sight that the browser does not lay out (`article-block` in the style sheet): to ask for a line of one would have it laid out. */
const waiting = new WeakSet<Element>();

/** How far below the top of its block words stood when it was laid out last. */
const depths = new WeakMap<Element, number>();

/** A note in the margin as it is laid out, in pixels from the top of the window. */
interface Box {
  readonly note: HTMLElement;
  /** Where it stands without being moved. */
  readonly natural: number;
  /** Where it is to stand, where it has words to stand beside and the margin has room there. */
  readonly wanted: number;
  readonly height: number;
}

function stackNotes(page: HTMLElement): void {
  const lines = lineMiddles(page);
  const boxes = Array.from(page.querySelectorAll<HTMLElement>("[data-margin]")).flatMap((group) => readBoxes(group, lines));
  const bottom = page.getBoundingClientRect().bottom - Number.parseFloat(getComputedStyle(page).paddingBlockEnd);
  // All is read before anything is written: the page is laid out once.
  let end = -Infinity;
  for (const { note, natural, wanted, height } of boxes) {
    const top = Math.max(wanted, end + GAP);
    write(note, "--shift", top - natural);
    end = top + height;
  }
  write(page, "--margin-end", Math.max(0, end - bottom));
}

/** Writes only what is new, to a hundredth of a pixel: a page that nothing is written to need not be laid out again. */
function write(element: HTMLElement, property: string, pixels: number): void {
  const value = `${Math.round(pixels * 100) / 100}px`;
  if (element.style.getPropertyValue(property) !== value) element.style.setProperty(property, value);
}

function readBoxes(group: HTMLElement, lines: ReadonlyMap<string, number>): Box[] {
  const { top } = group.getBoundingClientRect();
  return Array.from(group.querySelectorAll<HTMLElement>("[data-margin-note]"), (note) => {
    const natural = top + note.offsetTop;
    const middle = lines.get(note.dataset["notes"] ?? "");
    const wanted = middle === undefined ? natural : Math.max(top, middle - Number.parseFloat(getComputedStyle(note).lineHeight) / 2);
    return { note, natural, wanted, height: note.offsetHeight };
  });
}

/** The middle of the first line of each note's words, by the number of the note. */
function lineMiddles(page: HTMLElement): ReadonlyMap<string, number> {
  const middles = new Map<string, number>();
  for (const words of page.querySelectorAll<HTMLElement>("[data-words]")) {
    const number = words.dataset["notes"] ?? "";
    const middle = middles.has(number) ? null : middleOf(words);
    if (middle !== null) middles.set(number, middle);
  }
  return middles;
}

function middleOf(words: HTMLElement): number | null {
  const block = words.closest("[data-block]");
  const top = block?.getBoundingClientRect().top ?? 0;
  if (block === null || !waiting.has(block)) {
    const [line] = words.getClientRects();
    if (line === undefined) return null;
    depths.set(words, (line.top + line.bottom) / 2 - top);
  }
  const depth = depths.get(words);
  return depth === undefined ? null : top + depth;
}
