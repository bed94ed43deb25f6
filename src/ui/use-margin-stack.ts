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
    stack();
    const size = new ResizeObserver(stack);
    size.observe(element);
    const settings = new MutationObserver(stack);
    settings.observe(document.documentElement, { attributes: true });
    document.fonts.addEventListener("loadingdone", stack);
    return () => {
      size.disconnect();
      settings.disconnect();
      document.fonts.removeEventListener("loadingdone", stack);
    };
  });
}

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
    const [line] = words.getClientRects();
    if (line !== undefined && !middles.has(number)) middles.set(number, (line.top + line.bottom) / 2);
  }
  return middles;
}
