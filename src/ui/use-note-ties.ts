import { useEffect, type RefObject } from "react";

/**
 * Ties notes and their words: what the pointer or the keyboard is on, and all that belongs to the same note, has
 * `data-tied`. Whatever belongs to notes carries their numbers in `data-notes`. Escape in a note leads back to its words.
 */
export function useNoteTies(page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = page.current;
    if (element === null) return;
    const stop = new AbortController();
    const listen = { signal: stop.signal };
    element.addEventListener("pointerover", ({ target }) => tie(element, target), listen);
    element.addEventListener("pointerleave", () => tie(element, document.activeElement), listen);
    element.addEventListener("focusin", ({ target }) => tie(element, target), listen);
    element.addEventListener("focusout", ({ relatedTarget }) => tie(element, relatedTarget), listen);
    element.addEventListener("keydown", (event) => leaveNote(element, event), listen);
    return () => {
      stop.abort();
      tie(element, null);
    };
  });
}

function tie(page: HTMLElement, target: EventTarget | null): void {
  const numbers = page.contains(nodeOf(target)) ? numbersAt(target) : [];
  const wanted = new Set(numbers.flatMap((number) => Array.from(page.querySelectorAll(`[data-notes~="${number}"]`))));
  for (const element of page.querySelectorAll("[data-tied]")) if (!wanted.has(element)) element.removeAttribute("data-tied");
  for (const element of wanted) element.setAttribute("data-tied", "");
}

function nodeOf(target: EventTarget | null): Node | null {
  return target instanceof Node ? target : null;
}

/** The numbers of the notes that an element belongs to; of words inside of words those of the innermost. */
function numbersAt(target: EventTarget | null): readonly string[] {
  const carrier = target instanceof Element ? target.closest<HTMLElement>("[data-notes]") : null;
  return carrier?.dataset["notes"]?.split(" ") ?? [];
}

function leaveNote(page: HTMLElement, event: KeyboardEvent): void {
  const note = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-margin-note]") : null;
  if (event.key !== "Escape" || note === null) return;
  const [number = ""] = numbersAt(note);
  page.querySelector<HTMLElement>(`button[data-notes~="${number}"]`)?.focus();
}
